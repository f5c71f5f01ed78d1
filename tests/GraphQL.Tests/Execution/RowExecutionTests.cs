using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Tests.Execution;

public sealed class RowExecutionTests
{
    private const string Sdl = """
        type Query { regions: [Region!]! regionPage(first: Int): RegionConnection! }
        type RegionConnection { nodes: [Region!]! edges: [RegionEdge!]! totalCount: Int! }
        type RegionEdge { cursor: ID! node: Region! }
        type Region { id: ID! name: String! note: String towns: [Town!]! townPage(first: Int): TownConnection! }
        type TownConnection { nodes: [Town!] edges: [TownEdge!]! totalCount: Int! }
        type TownEdge { cursor: ID! node: Town! }
        type Town { id: ID! name: String! note: String region: Region people: [Person!]! size: Int! broken: Int }
        type Person { id: ID! name: String! age: Int }
        """;

    private readonly MemoryTable regions = new MemoryTable("name", "note").Add(1, 0, "North", "n").Add(2, 0, "South", null);
    private readonly MemoryTable towns = new MemoryTable("name", "note").Add(11, 1, "A", null).Add(12, 1, "B", "b").Add(21, 2, "C", "c");
    private readonly MemoryTable people = new MemoryTable("name", "age").Add(111, 11, "Ann", 30).Add(112, 11, "Bob", null).Add(211, 21, "Cid", 9);

    [Fact]
    public async Task Reads_each_relation_once_for_all_parents()
    {
        Assert.Equal(
            """{"data":{"regions":[{"name":"North","towns":[{"name":"A","people":[{"name":"Ann","age":30},{"name":"Bob","age":null}]},{"name":"B","people":[]}]},{"name":"South","towns":[{"name":"C","people":[{"name":"Cid","age":9}]}]}]}}""",
            await Answer.To(Schema(), "{ regions { name towns { name people { name age } } } }"));
        Assert.Equal((1, 1, 1), (regions.Reads, towns.Reads, people.Reads));
    }

    [Fact]
    public async Task Shares_rows_between_parents_of_a_to_one_relation() =>
        Assert.Equal(
            """{"data":{"regions":[{"towns":[{"region":{"name":"North"}},{"region":{"name":"North"}}]},{"towns":[{"region":{"name":"South"}}]}]}}""",
            await Answer.To(Schema(), "{ regions { towns { region { name } } } }"));

    [Fact]
    public async Task Delivers_parts_of_a_connection_from_shared_cells()
    {
        Assert.Equal(
            """{"data":{"regionPage":{"totalCount":2,"nodes":[{"name":"North","townPage":{"totalCount":2,"edges":[{"cursor":"11","node":{"name":"A","id":"11"}}]}}],"edges":[{"node":{"id":"1"}}]}}}""",
            await Answer.To(Schema(), "{ regionPage(first: 1) { totalCount nodes { name townPage(first: 1) { totalCount edges { cursor node { name id } } } } edges { node { id } } } }"));
        Assert.Equal((1, 1), (regions.Reads, towns.Reads));
    }

    [Fact]
    public async Task Runs_identical_sibling_calls_once()
    {
        Assert.Equal(
            """{"data":{"a":{"totalCount":2},"b":{"totalCount":2},"c":{"totalCount":2}}}""",
            await Answer.To(Schema(), "query ($n: Int = 2) { a: regionPage(first: $n) { totalCount } b: regionPage(first: $n) { totalCount } c: regionPage(first: 2) { totalCount } }"));
        Assert.Equal(2, regions.Reads);
    }

    [Fact]
    public async Task Does_not_read_a_column_that_is_skipped() =>
        Assert.Equal("""{"data":{"regions":[{"name":"North"},{"name":"South"}]}}""", await Answer.To(Schema(), "query ($x: Boolean!) { regions { name note @include(if: $x) } }", """{"x":false}"""));

    [Fact]
    public async Task Resolvers_answer_for_rows_by_their_keys() =>
        Assert.Equal("""{"data":{"regions":[{"towns":[{"size":22},{"size":24}]},{"towns":[{"size":42}]}]}}""", await Answer.To(Schema(), "{ regions { towns { size } } }"));

    [Fact]
    public async Task Propagates_a_null_column_at_a_non_null_position()
    {
        towns.Add(22, 2, null, null);
        Assert.Equal(
            """{"errors":[{"message":"Cannot return null for non-nullable field Town.name.","locations":[{"line":1,"column":34}],"path":["regions",1,"townPage","nodes",1,"name"],"extensions":{"code":"INTERNAL","traceId":"t"}}],"data":{"regions":[{"townPage":{"nodes":[{"name":"A"},{"name":"B"}]}},{"townPage":{"nodes":null}}]}}""",
            await Answer.To(Schema(), "{ regions { townPage { nodes {   name } } } }"));
    }

    [Fact]
    public async Task A_failing_step_is_an_error_at_each_parent() =>
        Assert.Equal(
            """{"errors":[{"message":"gone","locations":[{"line":1,"column":21}],"path":["regions",0,"towns",0,"broken"],"extensions":{"code":"GONE"}},{"message":"gone","locations":[{"line":1,"column":21}],"path":["regions",0,"towns",1,"broken"],"extensions":{"code":"GONE"}},{"message":"gone","locations":[{"line":1,"column":21}],"path":["regions",1,"towns",0,"broken"],"extensions":{"code":"GONE"}}],"data":{"regions":[{"towns":[{"broken":null},{"broken":null}]},{"towns":[{"broken":null}]}]}}""",
            await Answer.To(Schema(), "{ regions { towns { broken } } }"));

    [Fact]
    public async Task Tells_the_plan_to_those_who_may_see_it() =>
        Assert.Equal(
            """{"data":{"regions":[{"towns":[{"id":"11"},{"id":"12"}]},{"towns":[{"id":"21"}]}]},"extensions":{"plan":{"stepCount":2,"steps":[{"path":"regions","field":"Query.regions","step":"list"},{"path":"regions.towns","field":"Region.towns","step":"list"}]}}}""",
            await Answer.To(Schema(), "{ regions { towns { id } } }", context: new RequestContext { ShowPlan = true }));

    private GraphQLSchema Schema() => SdlSchemaBuilder.Build(Sdl, new()
    {
        Kind = (type, name) => (type, name) switch
        {
            ("Query", "regions") => regions.List(),
            ("Query", "regionPage") => regions.Connection(),
            ("Region", "towns") => towns.List(),
            ("Region", "townPage") => towns.Connection(),
            ("Town", "region") => regions.ToOne("parentId"),
            ("Town", "people") => people.List(),
            ("Town", "size") => new ResolverField(Sizes) { Keys = ["id"] },
            ("Town", "broken") => new StepField(_ => new FailingStep()),
            (_, "nodes" or "edges" or "node") => new PartField(),
            (_, "cursor") => new ColumnField("id"),
            _ => new ColumnField(name),
        },
    });

    private static ValueTask<object?[]> Sizes(ResolverContext context) =>
        new([.. Enumerable.Range(0, context.Count).Select(row => (object?)(int)(context.Key(0, row) * 2))]);

    private sealed class FailingStep : Step
    {
        public override ValueTask<FieldResult> RunAsync(StepContext context) => throw new GraphQLException("gone", "GONE");
    }
}
