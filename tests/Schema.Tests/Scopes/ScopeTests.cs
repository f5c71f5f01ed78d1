using System.Text.Json.Nodes;
using PartyHub.Model.Organisations;
using PartyHub.Model.Scopes;

namespace PartyHub.Schema.Tests.Scopes;

/// <summary>May and may not: nothing out of a viewer's scope is in any answer, however it is asked for.</summary>
public sealed class ScopeTests
{
    private const string Everything = """
        { organisations(first: 200) { totalCount nodes { ...O children(first: 50) { totalCount nodes { id } } descendants(first: 50) { totalCount nodes { id } } } }
          members(first: 200, where: { organisation: { members: { some: {} } } }) { totalCount nodes { id organisation { id parent { id } } } }
          grids(first: 200) { totalCount nodes { id parent { id } children(first: 50) { nodes { id } } responsibleOrganisation { id } venues(first: 50) { nodes { id } } teams { name } } }
          venues(first: 200) { totalCount nodes { id organisation { id } grids(first: 50) { nodes { id } } } }
          byParent: organisations(first: 200, order: [{ parent: { name: ASC } }]) { nodes { id } }
          search(text: "1", first: 100) { ... on Node { id } }
          me { scopes { id } } }
        fragment O on Organisation { id parent { id } ancestors { id } members(first: 50) { totalCount nodes { id } } m: members(includeSubtree: true) { totalCount nodes { id } }
          venues(first: 50) { nodes { id } } grids(first: 50) { nodes { id } } memberStatistics(by: [SEX]) { keys count } subtree { memberCount } }
        """;

    [Theory]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    public async Task Every_id_in_an_answer_is_in_scope_and_everything_in_scope_is_there(int seed)
    {
        var world = new World(seed, 60);
        await using var hub = await SchemaHub.CreateAsync(world.FillAsync);
        var roots = new Random(seed).GetItems(world.Organisations.ToArray(), 2);
        var paths = await PathsAsync(hub);
        var scope = ScopeContext.Of(roots.Select(r => new ScopeRoot(r.Id, paths[r.Id])));
        var seen = InScope(world, paths, scope);
        var answer = await hub.AskAsync(Everything, new Viewer("anna", [Role.Viewer], scope));
        var ids = new HashSet<string>(StringComparer.Ordinal);
        Collect(answer, ids);
        Assert.Empty(ids.Except(seen));
        Assert.Equal(seen.Count(i => NodeId.TryParse(i, out var id) && id.TypeName == "Organisation"), (int?)answer["organisations"]?["totalCount"]);
        Assert.Equal(seen.Count(i => NodeId.TryParse(i, out var id) && id.TypeName == "Member"), (int?)answer["members"]?["totalCount"]);
        Assert.Equal(seen.Count(i => NodeId.TryParse(i, out var id) && id.TypeName == "Venue"), (int?)answer["venues"]?["totalCount"]);
        Assert.Equal(seen.Count(i => NodeId.TryParse(i, out var id) && id.TypeName == "Grid"), (int?)answer["grids"]?["totalCount"]);
    }

    [Fact]
    public async Task Changes_out_of_scope_change_no_byte_of_an_answer()
    {
        var world = new World(seed: 34, 60);
        await using var hub = await SchemaHub.CreateAsync(world.FillAsync);
        var paths = await PathsAsync(hub);
        var root = world.Organisations.First(o => o.ParentId is not null && world.Organisations.Exists(c => c.ParentId == o.Id));
        var viewer = new Viewer("anna", [Role.Viewer], ScopeContext.Of([new ScopeRoot(root.Id, paths[root.Id])]));
        var before = await hub.AskTextAsync(Everything, viewer);
        await using (var db = hub.Database.NewContext())
        {
            foreach (var organisation in db.Organisations.AsEnumerable().Where(o => !OrganisationPath.Contains(paths[root.Id], o.Path))) organisation.Name += "1改";
            foreach (var member in db.Members.AsEnumerable().Where(m => !OrganisationPath.Contains(paths[root.Id], paths[m.OrganisationId]))) member.Name += "1改";
            foreach (var venue in db.Venues.AsEnumerable().Where(v => v.OrganisationId is not { } o || !OrganisationPath.Contains(paths[root.Id], paths[o]))) db.Remove(venue);
            await db.SaveChangesAsync();
            await Model.IdReservation.RaiseDataVersionAsync(db, CancellationToken.None);
        }

        Assert.Equal(before, await hub.AskTextAsync(Everything, viewer));
    }

    [Fact]
    public async Task Who_has_no_scope_sees_nothing()
    {
        await using var hub = await SchemaHub.CreateAsync(new World(seed: 35, 20).FillAsync);
        var answer = await hub.AskAsync(Everything, Viewer.Nobody);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        Collect(answer, ids);
        Assert.Empty(ids);
    }

    private static HashSet<string> InScope(World world, Dictionary<long, string> paths, ScopeContext scope)
    {
        bool Sees(long? organisation) => organisation is { } id && scope.Sees(paths[id]);
        return
        [
            .. world.Organisations.Where(o => Sees(o.Id)).Select(o => new NodeId("Organisation", o.Id).ToString()),
            .. world.Members.Where(m => Sees(m.OrganisationId)).Select(m => new NodeId("Member", m.Id).ToString()),
            .. world.Grids.Where(g => Sees(g.ResponsibleOrganisationId)).Select(g => new NodeId("Grid", g.Id).ToString()),
            .. world.Venues.Where(v => Sees(v.OrganisationId)).Select(v => new NodeId("Venue", v.Id).ToString()),
        ];
    }

    private static void Collect(JsonNode? node, HashSet<string> ids)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list) Collect(item, ids);
        }
        else if (node is JsonObject record)
        {
            foreach (var (name, value) in record)
            {
                if (name == "id") ids.Add((string?)value ?? "");
                else Collect(value, ids);
            }
        }
    }

    private static async Task<Dictionary<long, string>> PathsAsync(SchemaHub hub)
    {
        await using var db = hub.Database.NewContext();
        return db.Organisations.ToDictionary(o => o.Id, o => o.Path);
    }
}
