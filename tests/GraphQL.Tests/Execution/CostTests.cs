using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Tests.Execution;

public sealed class CostTests
{
    private const string Sdl = """
        type Query { page(first: Int, last: Int): Connection! byIds(ids: [ID!]!): [Node]! parents: [Node!]! one: Node }
        type Connection { nodes: [Node!]! edges: [Edge!]! totalCount: Int! }
        type Edge { node: Node! }
        type Node { id: ID! page(first: Int, last: Int): Connection! parent: Node parents: [Node!]! }
        """;

    [Theory]
    [InlineData("{ page(first: 200) { nodes { page(first: 99) { nodes { id } } } } }", 20_000)]
    [InlineData("{ page(first: 200) { nodes { id } edges { node { id } } totalCount } }", 200)]
    [InlineData("{ page { nodes { parent { id } } } }", 100)]
    [InlineData("{ page(first: 7) { edges { node { parents { id } } } } }", 77)]
    [InlineData("{ byIds(ids: [1, 2, 3]) { parent { id } } }", 6)]
    [InlineData("{ parents { id } one { id } }", 11)]
    [InlineData("query ($n: Int = 30, $no: Boolean = false) { a: page(first: $n) { totalCount } b: page(first: $n) { totalCount } page(last: 9) @include(if: $no) { totalCount } }", 30)]
    public async Task Counts_objects_from_the_actual_variables(string document, int cost)
    {
        Assert.DoesNotContain("COST_LIMIT", await Run(document, cost), StringComparison.Ordinal);
        Assert.Contains($"\"code\":\"COST_LIMIT\",\"cost\":{cost},\"limit\":{cost - 1}", await Run(document, cost - 1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_the_costliest_path_and_runs_nothing() =>
        Assert.Equal(
            """{"errors":[{"message":"The operation could bring 8040200 objects, the limit is 20000; most of them at \"page.nodes.page.nodes.page\". Ask for smaller pages, or in several operations.","extensions":{"code":"COST_LIMIT","cost":8040200,"limit":20000,"costliestPath":"page.nodes.page.nodes.page"}}]}""",
            await Run("{ page(first: 200) { nodes { page(first: 200) { nodes { page(first: 200) { nodes { id } } } } } } }", 20_000));

    [Theory]
    [InlineData("-1")]
    [InlineData("0")]
    [InlineData("201")]
    [InlineData("1000000000")]
    public async Task Refuses_page_sizes_out_of_bounds(string size)
    {
        Assert.Contains("\"code\":\"BAD_PAGE_SIZE\",\"limit\":200", await Run($"{{ page(first: {size}) {{ totalCount }} }}", 20_000), StringComparison.Ordinal);
        Assert.Contains("\"code\":\"BAD_PAGE_SIZE\",\"limit\":200", await Run($"{{ one {{ page(last: {size}) {{ totalCount }} }} }}", 20_000), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_too_many_ids() =>
        Assert.Contains("\"code\":\"BAD_PAGE_SIZE\"", await Run($"{{ byIds(ids: [{string.Join(", ", Enumerable.Range(0, 51))}]) {{ id }} }}", 20_000), StringComparison.Ordinal);

    private static Task<string> Run(string document, long limit) =>
        Answer.To(Schema, document, options: Answer.Options with { Cost = new CostLimits { MaximumNodes = limit } });

    private static GraphQLSchema Schema { get; } = SdlSchemaBuilder.Build(Sdl, new()
    {
        Kind = (type, name) => name is "nodes" or "edges" or "node" ? new PartField() : new StepField(_ => new NothingStep()),
        PageSize = (_, name) => name switch { "page" => new PageSize(), "byIds" => new PageSize(0, 50) { List = "ids" }, _ => null },
    });

    /// <summary>Fails when it runs: these tests look at what happens before.</summary>
    private sealed class NothingStep : Step
    {
        public override ValueTask<FieldResult> RunAsync(StepContext context) => throw new GraphQLException("ran", "RAN");
    }
}
