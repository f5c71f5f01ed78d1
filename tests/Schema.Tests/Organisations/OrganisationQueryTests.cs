using PartyHub.Model.Members;
using PartyHub.Model.Organisations;

namespace PartyHub.Schema.Tests.Organisations;

public sealed class OrganisationQueryTests
{
    private const string ThreeLevels = """
        query ($id: ID!) {
          organisation(id: $id) { ...Counted
            children(first: 10) { nodes { ...Counted
              children(first: 10) { nodes { ...Counted
                children(first: 10) { nodes { ...Counted } } } } } } }
        }
        fragment Counted on Organisation { id name subtree { memberCount } venues(first: 5) { nodes { id name kind } } }
        """;

    [Theory]
    [InlineData(40)]
    [InlineData(400)]
    public async Task Three_levels_with_counts_and_venues_take_as_many_statements_however_many_organisations_there_are(int organisations)
    {
        var world = new World(seed: 7, organisations);
        await using var hub = await SchemaHub.CreateAsync(world.FillAsync);
        var variables = new { id = new NodeId("Organisation", 1).ToString() };
        await hub.AskAsync(ThreeLevels, variables: variables);
        var data = await hub.AskAsync(ThreeLevels, variables: variables);
        // The organisation; the version of the tree; three levels of children; four of venues.
        Assert.Equal(9, hub.Statements);
        Assert.Equal(CountMembers(world, 1), (int?)data["organisation"]?["subtree"]?["memberCount"]);
    }

    [Fact]
    public async Task Gives_every_column_and_relation_of_an_organisation()
    {
        var world = new World(seed: 3, 60);
        await using var hub = await SchemaHub.CreateAsync(world.FillAsync);
        var data = await hub.AskAsync("""
            { organisations(first: 200) { totalCount nodes {
                id code name shortName kind field depth foundedOn termStart termYears termEnd secretaryName isFlowBranch
                parent { name parent { name } } region { code name level parent { code } } ancestors { name depth }
                children(first: 200) { totalCount nodes { name } } descendants(first: 200) { totalCount }
                members(first: 3) { totalCount nodes { name ethnicity { code name } education { name } organisation { name } } }
                grids { nodes { code teams { name memberCount } responsibleOrganisation { id } boundary venues { nodes { name } } } }
                venues(includeSubtree: true) { totalCount nodes { name location { longitude sourceSystem } grids(first: 1) { nodes { code } } } }
                provenance { field }
            } } }
            """);
        var nodes = data["organisations"]?["nodes"]?.AsArray() ?? [];
        Assert.Equal(60, nodes.Count);
        foreach (var (node, organisation) in nodes.Zip(await InTreeOrderAsync(hub)))
        {
            Assert.Equal(organisation.Name, (string?)node?["name"]);
            Assert.Equal(organisation.FoundedOn?.ToString(), (string?)node?["foundedOn"]);
            Assert.Equal(organisation.Depth, node?["ancestors"]?.AsArray().Count);
            Assert.Equal(world.Organisations.Count(o => o.ParentId == organisation.Id), (int?)node?["children"]?["totalCount"]);
            Assert.Equal(world.Organisations.Count(o => o.Id != organisation.Id && IsUnder(world, o.Id, organisation.Id)), (int?)node?["descendants"]?["totalCount"]);
            Assert.Equal(world.Members.Count(m => m.OrganisationId == organisation.Id), (int?)node?["members"]?["totalCount"]);
            Assert.Equal(world.Venues.Count(v => v.OrganisationId is { } o && IsUnder(world, o, organisation.Id)), (int?)node?["venues"]?["totalCount"]);
        }
    }

    [Fact]
    public async Task Finds_by_code_and_by_node()
    {
        var world = new World(seed: 5, 20);
        await using var hub = await SchemaHub.CreateAsync(world.FillAsync);
        var coded = world.Organisations.First(o => o.Code is not null);
        var data = await hub.AskAsync($$"""
            { organisation(code: "{{coded.Code}}") { id name } none: organisation(code: "x") { id }
              node(id: "{{new NodeId("Member", 2)}}") { id ... on Member { name } }
              nodes(ids: ["{{new NodeId("Organisation", coded.Id)}}", "{{new NodeId("Grid", 3)}}", "bad", "{{new NodeId("Member", 99999)}}"]) { __typename id } }
            """);
        Assert.Equal(coded.Name, (string?)data["organisation"]?["name"]);
        Assert.Null(data["none"]);
        Assert.Equal(world.Members[1].Name, (string?)data["node"]?["name"]);
        Assert.Equal(["Organisation", "Grid", null, null], data["nodes"]?.AsArray().Select(n => (string?)n?["__typename"]) ?? []);
    }

    private static int CountMembers(World world, long root) => world.Members.Count(m =>
        m.Stage is MemberStage.Full or MemberStage.Probationary
        && m.MembershipState is MembershipState.Normal or MembershipState.Restored
        && IsUnder(world, m.OrganisationId, root));

    private static bool IsUnder(World world, long? id, long root)
    {
        for (; id is { } at; id = world.Organisations[(int)at - 1].ParentId)
        {
            if (at == root) return true;
        }

        return false;
    }

    private static async Task<List<Organisation>> InTreeOrderAsync(SchemaHub hub)
    {
        await using var db = hub.Database.NewContext();
        return [.. db.Organisations.OrderBy(o => o.Path).AsEnumerable()];
    }
}
