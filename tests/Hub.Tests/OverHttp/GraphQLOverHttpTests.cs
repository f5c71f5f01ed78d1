using System.Net;
using System.Net.Http.Json;
using System.Text;

namespace PartyHub.Hub.Tests.OverHttp;

/// <summary>GraphQL over HTTP beyond what the audit suite (tests/conformance) looks at.</summary>
public sealed class GraphQLOverHttpTests
{
    [Theory]
    [InlineData("""{"query":"{hello}"}""")]
    [InlineData("garbage{{{")]
    [InlineData("")]
    public async Task A_stranger_gets_one_constant_answer_whatever_he_sends(string body)
    {
        await using var hub = await RunningHub.StartAsync();
        using var response = await hub.Browser().PostAsync("/graphql", new StringContent(body, Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("""{"errors":[{"message":"请先登录,或携带访问令牌。 · Sign in, or send a token.","extensions":{"code":"UNAUTHENTICATED"}}]}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("application/json", "application/json; charset=utf-8")]
    [InlineData("application/graphql-response+json", "application/graphql-response+json; charset=utf-8")]
    [InlineData("application/graphql-response+json;q=0.5, application/json;q=0.9", "application/json; charset=utf-8")]
    [InlineData("*/*", "application/json; charset=utf-8")]
    [InlineData("text/html;q=0.1, application/*", "application/json; charset=utf-8")]
    public async Task Answers_in_the_media_type_that_is_asked_for(string accept, string contentType)
    {
        await using var hub = await RunningHub.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{hello}" }) };
        request.Headers.TryAddWithoutValidation("Accept", accept);
        using var response = await (await hub.MachineAsync()).SendAsync(request);
        Assert.Equal(contentType, response.Content.Headers.ContentType?.ToString());
        Assert.Equal("""{"data":{"hello":"world"}}""", await response.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("POST", "text/csv", """{"query":"{hello}"}""", 406, "NOT_ACCEPTABLE")]
    [InlineData("POST", "application/json", """[{"query":"{hello}"}]""", 400, "BATCHING_DISABLED")]
    [InlineData("POST", "application/json", """{"query":7}""", 400, "BAD_REQUEST")]
    [InlineData("POST", "application/json", """{"query":"\ud800"}""", 400, "BAD_REQUEST")]
    [InlineData("POST", "application/json", """{"query":"{hello}","variables":[]}""", 400, "BAD_REQUEST")]
    [InlineData("POST", "application/json", """{"query":""", 400, "BAD_REQUEST")]
    [InlineData("PUT", "application/json", "", 405, "METHOD_NOT_ALLOWED")]
    public async Task A_request_that_is_none_is_refused(string method, string accept, string body, int status, string code)
    {
        await using var hub = await RunningHub.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), "/graphql") { Content = new StringContent(body, Encoding.UTF8, "application/json"), Headers = { { "Accept", accept } } };
        using var response = await (await hub.MachineAsync()).SendAsync(request);
        Assert.Equal((status, code), ((int)response.StatusCode, await response.CodeAsync()));
    }

    [Fact]
    public async Task A_body_over_the_limit_is_refused_with_and_without_a_length()
    {
        await using var hub = await RunningHub.StartAsync();
        var client = await hub.MachineAsync();
        var body = Encoding.UTF8.GetBytes("{\"query\":\"{hello}#" + new string('x', 256 * 1024) + "\"}");
        foreach (var chunked in (bool[])[false, true])
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(body) { Headers = { { "Content-Type", "application/json" } } } };
            request.Headers.TransferEncodingChunked = chunked;
            using var response = await client.SendAsync(request);
            Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "PAYLOAD_TOO_LARGE"), (response.StatusCode, await response.CodeAsync()));
        }
    }

    [Fact]
    public async Task GET_asks_and_never_changes()
    {
        await using var hub = await RunningHub.StartAsync();
        var client = await hub.MachineAsync();
        Assert.Equal("""{"data":{"hello":"world"}}""", await client.GetStringAsync("/graphql?query=%7Bhello%7D"));
        using var refused = await client.GetAsync("/graphql?query=mutation%7Bchange%7D");
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "POST"), (refused.StatusCode, refused.Content.Headers.Allow.Single()));
    }

    [Fact]
    public async Task GET_can_be_switched_off()
    {
        await using var hub = await RunningHub.StartAsync(o => o with { AllowsGet = false });
        using var refused = await (await hub.MachineAsync()).GetAsync("/graphql?query=%7Bhello%7D");
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "POST"), (refused.StatusCode, refused.Content.Headers.Allow.Single()));
    }

    [Fact]
    public async Task The_schema_can_be_read_and_read_again_for_nothing()
    {
        await using var hub = await RunningHub.StartAsync();
        Assert.Equal(HttpStatusCode.Unauthorized, (await hub.Plain().GetAsync("/graphql/schema.graphql")).StatusCode);
        var client = await hub.MachineAsync();
        using var first = await client.GetAsync("/graphql/schema.graphql");
        Assert.Contains("hello: String", await first.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/graphql/schema.graphql") { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        Assert.Equal(HttpStatusCode.NotModified, (await client.SendAsync(again)).StatusCode);
    }
}
