using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Tests.Execution;

public sealed class ResolverExecutionTests
{
    private const string Sdl = """
        interface Named { name: String }
        type Dog implements Named { name: String barks: Boolean! }
        type Cat implements Named { name: String lives: Int! }
        union Pet = Dog | Cat
        type Query { hello: String strict: String! pets: [Pet!] named: [Named] owner: Owner owners: [Owner!] grid: [[Int!]!] gridOf: [[Owner!]!] }
        type Owner { name: String! friend: Owner pet: Pet tags: [String!] }
        """;

    private static readonly Dictionary<string, object?> Root = new()
    {
        ["hello"] = "wörld \"quoted\"\n",
        ["pets"] = new[] { Dog("Rex"), Cat("Tom") },
        ["named"] = new[] { Cat("Tom"), null, Dog("Rex") },
        ["owner"] = Owner("Ann", Owner("Bob")),
        ["owners"] = new[] { Owner("Ann", Owner("Bob")), Owner("Cid") },
        ["grid"] = new[] { new[] { 1, 2 }, [], [3] },
        ["gridOf"] = new[] { new[] { Owner("Ann"), Owner("Bob") }, [], [Owner("Cid")] },
    };

    private static readonly GraphQLSchema Schema = SdlSchemaBuilder.Build(Sdl, Answer.FromDictionaries(() => Root));

    [Fact]
    public async Task Writes_leaves_escaped_as_json() =>
        Assert.Equal("""{"data":{"hello":"wörld \"quoted\"\n","h":"wörld \"quoted\"\n","__typename":"Query"}}""", await Answer.To(Schema, "{ hello h: hello __typename }"));

    [Fact]
    public async Task Answers_objects_of_a_level_together() =>
        Assert.Equal(
            """{"data":{"owners":[{"name":"Ann","friend":{"name":"Bob","friend":null}},{"name":"Cid","friend":null}]}}""",
            await Answer.To(Schema, "{ owners { name friend { name friend { name } } } }"));

    [Fact]
    public async Task Finds_the_concrete_type_of_unions_and_interfaces() =>
        Assert.Equal(
            """{"data":{"pets":[{"__typename":"Dog","barks":true},{"__typename":"Cat","lives":9}],"named":[{"name":"Tom","lives":9},null,{"name":"Rex"}]}}""",
            await Answer.To(Schema, "{ pets { __typename ... on Dog { barks } ...C } named { name ...C } } fragment C on Cat { lives }"));

    [Fact]
    public async Task Merges_selections_of_the_same_field() =>
        Assert.Equal(
            """{"data":{"owner":{"name":"Ann","friend":{"name":"Bob","tags":["a","b"]}}}}""",
            await Answer.To(Schema, "{ owner { name friend { name } } ...F } fragment F on Query { owner { friend { tags } } }"));

    [Fact]
    public async Task Nests_lists_of_leaves_and_of_objects() =>
        Assert.Equal(
            """{"data":{"grid":[[1,2],[],[3]],"gridOf":[[{"name":"Ann"},{"name":"Bob"}],[],[{"name":"Cid"}]]}}""",
            await Answer.To(Schema, "{ grid gridOf { name } }"));

    [Theory]
    [InlineData("true", "false", """{"data":{"owner":{"name":"Ann","pet":null}}}""")]
    [InlineData("false", "false", """{"data":{"owner":{"name":"Ann"}}}""")]
    [InlineData("false", "true", """{"data":{"owner":{"name":"Ann","tags":["a","b"],"friend":{"name":"Bob"}}}}""")]
    [InlineData("true", "true", """{"data":{"owner":{"name":"Ann","pet":null,"tags":["a","b"],"friend":{"name":"Bob"}}}}""")]
    public async Task Includes_and_skips_by_variables(string a, string b, string expected) =>
        Assert.Equal(expected, await Answer.To(
            Schema,
            "query ($a: Boolean!, $b: Boolean!) { owner { name pet @include(if: $a) { __typename } tags @include(if: $b) } ... @include(if: $b) { owner { friend { name } } } }",
            $$"""{"a":{{a}},"b":{{b}}}"""));

    [Fact]
    public async Task Leaves_out_what_can_never_be_included() =>
        Assert.Equal("""{"data":{"hello":"wörld \"quoted\"\n","owner":{}}}""", await Answer.To(Schema, "{ hello owner { name @skip(if: true) } pets @include(if: false) { __typename } }"));

    private static Dictionary<string, object?> Dog(string name) => new() { ["__typename"] = "Dog", ["name"] = name, ["barks"] = true };

    private static Dictionary<string, object?> Cat(string name) => new() { ["__typename"] = "Cat", ["name"] = name, ["lives"] = 9 };

    private static Dictionary<string, object?> Owner(string name, object? friend = null) =>
        new() { ["name"] = name, ["friend"] = friend, ["tags"] = new[] { "a", "b" } };
}
