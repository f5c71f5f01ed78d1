using System.Net;
using System.Net.Http.Json;
using System.Text;

namespace PartyHub.Hub.Tests.Edge;

/// <summary>Security 3.5: what the web edge lets through.</summary>
public sealed class EdgeTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/graphql")]
    [InlineData("/auth/session")]
    [InlineData("/nothing.js")]
    public async Task Every_answer_carries_the_security_headers_and_is_not_kept(string path)
    {
        await using var hub = await RunningHub.StartAsync();
        using var response = await hub.Plain().GetAsync(path);
        Assert.Contains("default-src 'self'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", response.Headers.GetValues("Referrer-Policy").Single());
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Does_not_answer_to_a_foreign_host_name()
    {
        await using var hub = await RunningHub.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/auth/session") { Headers = { Host = "rebound.example" } };
        using var response = await hub.Plain().SendAsync(request);
        Assert.Equal((HttpStatusCode.BadRequest, "UNKNOWN_HOST"), (response.StatusCode, await response.CodeAsync()));
    }

    [Fact]
    public async Task Answers_to_a_host_name_it_was_given()
    {
        await using var hub = await RunningHub.StartAsync(o => o with { Hosts = ["hub.example"] });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/auth/session") { Headers = { Host = "hub.example" } };
        using var response = await hub.Plain().SendAsync(request);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task Refuses_what_another_site_sends_though_signed_in(string header, string value)
    {
        await using var hub = await RunningHub.StartAsync();
        await hub.AddAccountAsync("anna");
        var browser = hub.Browser();
        (await RunningHub.SignInAsync(browser, "anna")).EnsureSuccessStatusCode();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{hello}" }), Headers = { { header, value } } };
        using var response = await browser.SendAsync(request);
        Assert.Equal((HttpStatusCode.Forbidden, "CROSS_SITE"), (response.StatusCode, await response.CodeAsync()));
    }

    [Fact]
    public async Task A_request_that_a_form_could_send_is_refused()
    {
        await using var hub = await RunningHub.StartAsync();
        await hub.AddAccountAsync("anna");
        var browser = hub.Browser();
        await RunningHub.SignInAsync(browser, "anna");
        browser.DefaultRequestHeaders.Remove("X-Hub-Request");
        using var response = await browser.PostAsJsonAsync("/graphql", new { query = "mutation{change}" });
        Assert.Equal("CROSS_SITE", await response.CodeAsync());
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "query=mutation{change}")]
    [InlineData("text/plain", """{"query":"mutation{change}"}""")]
    [InlineData("multipart/form-data; boundary=x", "--x--")]
    [InlineData("application/json; charset=utf-16", """{"query":"{hello}"}""")]
    public async Task Takes_no_body_but_JSON_in_UTF8(string contentType, string body)
    {
        await using var hub = await RunningHub.StartAsync();
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        using var response = await (await hub.MachineAsync()).PostAsync("/graphql", content);
        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE"), (response.StatusCode, await response.CodeAsync()));
    }

    [Fact]
    public async Task A_compressed_body_is_not_unpacked()
    {
        await using var hub = await RunningHub.StartAsync();
        using var content = new ByteArrayContent(new byte[100]) { Headers = { { "Content-Type", "application/json" }, { "Content-Encoding", "gzip" } } };
        using var response = await (await hub.MachineAsync()).PostAsync("/graphql", content);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task A_token_in_the_address_opens_nothing_and_stands_in_no_log()
    {
        await using var hub = await RunningHub.StartAsync();
        var token = (await hub.MachineAsync()).DefaultRequestHeaders.Authorization?.Parameter ?? "";
        using var response = await hub.Plain().GetAsync($"/graphql?access_token={token}&query=%7Bhello%7D");
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        await hub.DisposeHostAsync();
        var logs = Directory.GetFiles(Path.Combine(hub.Data.Options.Folder, "logs"));
        Assert.NotEmpty(logs);
        foreach (var log in logs) Assert.DoesNotContain(token, await File.ReadAllTextAsync(log), StringComparison.Ordinal);
    }
}
