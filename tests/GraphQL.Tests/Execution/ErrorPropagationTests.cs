using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Tests.Execution;

public sealed class ErrorPropagationTests
{
    private const string Sdl = """
        type Query { a: Node aStrict: Node! list: [Node] listStrict: [Node!] leaves: [Int] leavesStrict: [Int!] bad: [Int] }
        type Node { ok: Int fails: Int failsStrict: Int! nullStrict: Int! child: Node childStrict: Node! }
        """;

    [Theory]
    [InlineData("{ a { ok fails } }", """{"errors":[{"message":"boom","locations":[{"line":1,"column":10}],"path":["a","fails"],"extensions":{"code":"BOOM"}}],"data":{"a":{"ok":1,"fails":null}}}""")]
    [InlineData("{ a { ok failsStrict } }", """{"errors":[{"message":"boom","locations":[{"line":1,"column":10}],"path":["a","failsStrict"],"extensions":{"code":"BOOM"}}],"data":{"a":null}}""")]
    [InlineData("{ aStrict { failsStrict } }", """{"errors":[{"message":"boom","locations":[{"line":1,"column":13}],"path":["aStrict","failsStrict"],"extensions":{"code":"BOOM"}}],"data":null}""")]
    [InlineData("{ a { x: failsStrict y: failsStrict nullStrict } }", """{"errors":[{"message":"boom","locations":[{"line":1,"column":7}],"path":["a","x"],"extensions":{"code":"BOOM"}}],"data":{"a":null}}""")]
    [InlineData("{ a { child { childStrict { nullStrict } } } }", """{"errors":[{"message":"Cannot return null for non-nullable field Node.nullStrict.","locations":[{"line":1,"column":29}],"path":["a","child","childStrict","nullStrict"],"extensions":{"code":"INTERNAL","traceId":"t"}}],"data":{"a":{"child":null}}}""")]
    [InlineData("{ leaves }", """{"errors":[{"message":"boom","locations":[{"line":1,"column":3}],"path":["leaves",1],"extensions":{"code":"BOOM"}}],"data":{"leaves":[1,null,3]}}""")]
    [InlineData("{ leavesStrict }", """{"errors":[{"message":"boom","locations":[{"line":1,"column":3}],"path":["leavesStrict",1],"extensions":{"code":"BOOM"}}],"data":{"leavesStrict":null}}""")]
    [InlineData("{ list { ok } }", """{"errors":[{"message":"boom","locations":[{"line":1,"column":3}],"path":["list",1],"extensions":{"code":"BOOM"}}],"data":{"list":[{"ok":1},null,{"ok":1}]}}""")]
    [InlineData("{ listStrict { ok } }", """{"errors":[{"message":"boom","locations":[{"line":1,"column":3}],"path":["listStrict",1],"extensions":{"code":"BOOM"}}],"data":{"listStrict":null}}""")]
    [InlineData("{ list { ok failsStrict } }", """{"errors":[{"message":"boom","locations":[{"line":1,"column":13}],"path":["list",0,"failsStrict"],"extensions":{"code":"BOOM"}},{"message":"boom","locations":[{"line":1,"column":3}],"path":["list",1],"extensions":{"code":"BOOM"}},{"message":"boom","locations":[{"line":1,"column":13}],"path":["list",2,"failsStrict"],"extensions":{"code":"BOOM"}}],"data":{"list":[null,null,null]}}""")]
    public async Task Makes_the_nearest_nullable_parent_null(string document, string expected) => Assert.Equal(expected, await Answer.To(Schema(), document));

    [Fact]
    public async Task Masks_what_is_not_meant_for_the_caller_and_logs_it()
    {
        var logged = new List<InternalError>();
        var answer = await Answer.To(Schema(), "{ bad }", options: Answer.Options with { OnInternalError = logged.Add });
        Assert.DoesNotContain("secret", answer, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"INTERNAL\",\"traceId\":\"t\"", answer, StringComparison.Ordinal);
        var error = Assert.Single(logged);
        Assert.Equal(("Query.bad", "t", "secret"), (error.Coordinate, error.TraceId, error.Problem.Message));
    }

    private static GraphQLSchema Schema()
    {
        var boom = new GraphQLException("boom", "BOOM");
        object node = new Dictionary<string, object?>();
        var values = new Dictionary<string, object?>
        {
            ["a"] = node, ["aStrict"] = node, ["ok"] = 1, ["fails"] = boom, ["failsStrict"] = boom, ["child"] = node, ["childStrict"] = node,
            ["list"] = new[] { node, boom, node }, ["listStrict"] = new[] { node, boom, node }, ["leaves"] = new object[] { 1, boom, 3 },
            ["leavesStrict"] = new object[] { 1, boom, 3 }, ["bad"] = new InvalidOperationException("secret"),
        };
        return SdlSchemaBuilder.Build(Sdl, new() { Kind = (_, name) => new ResolverField(Resolve.Each<object>(_ => values.GetValueOrDefault(name))) });
    }
}
