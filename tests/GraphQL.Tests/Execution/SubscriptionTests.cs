using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Tests.Execution;

public sealed class SubscriptionTests
{
    private const string Sdl = "type Query { a: Int } type Subscription { ticks(to: Int!): Tick broken: Int refused: Int } type Tick { number: Int! twice: Int }";

    private bool isStopped;

    [Fact]
    public async Task Answers_once_for_each_event() =>
        Assert.Equal(
            ["""{"data":{"ticks":{"number":1,"twice":2}}}""", """{"data":{"ticks":{"number":2,"twice":4}}}""", """{"data":{"ticks":{"number":3,"twice":6}}}"""],
            await Events("subscription ($n: Int!) { ticks(to: $n) { number twice } }", """{"n":3}"""));

    [Fact]
    public async Task An_error_belongs_to_its_event_and_the_next_comes_all_the_same() =>
        Assert.Equal(
            [
                """{"data":{"ticks":{"number":12}}}""",
                """{"errors":[{"message":"unlucky","locations":[{"line":1,"column":32}],"path":["ticks","number"],"extensions":{"code":"UNLUCKY"}}],"data":{"ticks":null}}""",
                """{"data":{"ticks":{"number":14}}}""",
            ],
            (await Events("subscription { ticks(to: 14) { number } }")).Skip(11));

    [Fact]
    public async Task A_source_that_breaks_says_so_last() =>
        Assert.Equal(
            ["""{"data":{"broken":1}}""", """{"errors":[{"message":"Internal error; report the trace id to the operator. 内部错误，请将 traceId 告知管理员。","locations":[{"line":1,"column":16}],"path":["broken"],"extensions":{"code":"INTERNAL","traceId":"t"}}]}"""],
            await Events("subscription { broken }"));

    [Fact]
    public async Task A_source_that_cannot_be_opened_is_a_refusal()
    {
        using var response = await Engine().ExecuteAsync(Answer.Request("subscription { refused }"), new RequestContext());
        Assert.Null(response.Events);
        Assert.Equal("NOT_NOW", Assert.Single(response.Errors).Code);
    }

    [Fact]
    public async Task Leaving_early_ends_the_source()
    {
        using var response = await Engine().ExecuteAsync(Answer.Request("subscription { ticks(to: 1000) { number } }"), new RequestContext());
        await foreach (var answer in response.Events ?? throw new InvalidOperationException())
        {
            answer.Dispose();
            break;
        }

        Assert.True(isStopped);
    }

    private async Task<List<string>> Events(string document, string? variables = null)
    {
        using var response = await Engine().ExecuteAsync(Answer.Request(document, variables), new RequestContext { TraceId = "t" });
        var answers = new List<string>();
        await foreach (var answer in response.Events ?? throw new InvalidOperationException(Answer.Text(response)))
        {
            answers.Add(Answer.Text(answer));
            answer.Dispose();
        }

        return answers;
    }

    private GraphQLEngine Engine() => new(
        SdlSchemaBuilder.Build(Sdl, new()
        {
            Kind = (_, name) => new ResolverField(name switch
            {
                "number" => Resolve.Each<int>(n => n == 13 ? new GraphQLException("unlucky", "UNLUCKY") : n),
                "twice" => Resolve.Each<int>(n => n * 2),
                _ => Resolve.Each<object>(value => value),
            }),
            Subscribe = name => name switch
            {
                "ticks" => Ticks,
                "broken" => Broken,
                _ => _ => throw new GraphQLException("not now", "NOT_NOW"),
            },
        }),
        Answer.Options);

    private async IAsyncEnumerable<object?> Ticks(ResolverContext context)
    {
        try
        {
            for (var number = 1; number <= context.Arguments.Get<int>("to"); number++)
            {
                await Task.Yield();
                yield return number;
            }
        }
        finally
        {
            isStopped = true;
        }
    }

    private static async IAsyncEnumerable<object?> Broken(ResolverContext context)
    {
        await Task.Yield();
        yield return 1;
        throw new InvalidOperationException("secret");
    }
}
