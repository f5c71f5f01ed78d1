using System.Text.Json.Nodes;
using PartyHub.Model.Members;
using PartyHub.Model.Scopes;

namespace PartyHub.Schema.Tests.Statistics;

public sealed class MemberStatisticsTests
{
    [Fact]
    public async Task Counts_the_members_of_each_subtree_by_one_to_three_dimensions()
    {
        var world = new World(seed: 41, 60);
        await using var hub = await SchemaHub.CreateAsync(world.FillAsync);
        var nodes = (await hub.AskAsync("""
            { organisations(first: 60) { nodes { id subtree { memberCount }
                sex: memberStatistics(by: [SEX]) { keys count suppressed }
                crossed: memberStatistics(by: [EDUCATION, STAGE, SEX]) { keys count }
                men: memberStatistics(by: [EDUCATION], where: { sex: { eq: MALE } }) { keys count }
                child: memberStatistics(by: [CHILD_ORGANISATION]) { keys count } age: memberStatistics(by: [AGE_BAND]) { keys count }
                past: memberStatistics(by: [AGE_BAND, JOIN_PERIOD], asOf: "1990-12-31") { keys count } } } }
            """))["organisations"]?["nodes"]?.AsArray() ?? [];
        // The organisations; the tree and its version; six of statistics.
        Assert.Equal(9, hub.Statements);
        foreach (var node in nodes)
        {
            Assert.True(NodeId.TryParse((string?)node?["id"] ?? "", out var id));
            var members = world.Members.Where(m => IsUnder(world, m.OrganisationId, id.Id)).ToList();
            var counted = members.Where(Counts).ToList();
            Assert.Equal(counted.Count, (int?)node?["subtree"]?["memberCount"]);
            Assert.Equal(Expected(counted, m => Sex(m)), Given(node?["sex"]));
            Assert.Equal(Expected(counted, m => $"{m.Education}|{(m.Stage == MemberStage.Full ? "FULL" : "PROBATIONARY")}|{Sex(m)}"), Given(node?["crossed"]));
            Assert.Equal(Expected(counted.Where(m => m.Sex == Model.Members.Sex.Male), m => m.Education ?? ""), Given(node?["men"]));
            Assert.Equal(counted.Count, Given(node?["child"]).Values.Sum());
            Assert.Equal(counted.Count, Given(node?["age"]).Values.Sum());
            Assert.Equal(counted.Count(m => m.JoinedOn?.Number <= 19901231), Given(node?["past"]).Values.Sum());
        }
    }

    /// <summary>The same questions to a hub that makes a cube of every subtree and to one that never does, before and after random changes.</summary>
    [Fact]
    public async Task Sums_of_a_cube_equal_a_full_recount_also_after_changes()
    {
        const int seed = 44;
        var random = new Random(seed);
        var world = new World(seed, 40);
        await using var hub = await SchemaHub.CreateAsync(world.FillAsync);
        using var cubes = new Sessions.HubData(hub.Database, hub.Protector) { LeastMembersOfCube = 0 };
        for (var round = 0; round < 4; round++)
        {
            foreach (var id in (long[])[1, 2, 5])
            {
                var document = $$"""
                    { organisation(id: "{{new NodeId("Organisation", id)}}") { a: memberStatistics(by: [EDUCATION]) { keys count } b: memberStatistics(by: [AGE_BAND, SEX]) { keys count }
                        c: memberStatistics(by: [STAGE, JOIN_PERIOD, ETHNICITY]) { keys count } d: memberStatistics(by: [FIELD, ORGANISATION_KIND]) { keys count } } }
                    """;
                Assert.Equal(await hub.AskTextAsync(document), await hub.AskTextAsync(document, data: cubes));
                Assert.True(await hub.AskTextAsync(document, data: cubes) is { Length: > 0 } && hub.Statements == 2, $"{hub.Statements} statements: a kept cube needs none");
            }

            await using var db = hub.Database.NewContext();
            foreach (var member in random.GetItems(db.Members.ToArray(), 20))
                (member.Stage, member.Education, member.OrganisationId) = ((MemberStage)random.Next(7), random.Next(2) == 0 ? "21" : null, random.Next(1, 41));
            await db.SaveChangesAsync();
            await Model.Organisations.OrganisationTree.RecountAsync(db, CancellationToken.None);
            await Model.IdReservation.RaiseDataVersionAsync(db, CancellationToken.None);
        }
    }

    [Fact]
    public async Task Small_counts_are_withheld_from_who_sees_only_aggregates()
    {
        var world = new World(seed: 42, 30);
        await using var hub = await SchemaHub.CreateAsync(world.FillAsync);
        var cells = (await hub.AskAsync(
            "query ($id: ID!) { organisation(id: $id) { memberStatistics(by: [ETHNICITY, EDUCATION]) { keys count suppressed } } }",
            new Viewer("analyst", [Role.Analyst], ScopeContext.Everything), new { id = new NodeId("Organisation", 1).ToString() }))["organisation"]?["memberStatistics"]?.AsArray() ?? [];
        Assert.Contains(cells, c => (bool?)c?["suppressed"] == true);
        Assert.All(cells, c => Assert.True((bool?)c?["suppressed"] == true ? c?["count"] is null : (int?)c?["count"] >= 5));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("[SEX, SEX]")]
    [InlineData("[SEX, STAGE, FIELD, EDUCATION]")]
    public async Task Refuses_other_than_one_to_three_dimensions(string by)
    {
        await using var hub = await SchemaHub.CreateAsync(new World(seed: 43, 3).FillAsync);
        Assert.Equal("BAD_USER_INPUT", await hub.ErrorCodeAsync($"{{ organisations {{ nodes {{ memberStatistics(by: {by}) {{ count }} }} }} }}"));
    }

    private static bool Counts(Member m) =>
        m.Stage is MemberStage.Full or MemberStage.Probationary && m.MembershipState is MembershipState.Normal or MembershipState.Restored;

    private static string Sex(Member m) => m.Sex?.ToString().ToUpperInvariant() ?? "";

    private static bool IsUnder(World world, long? id, long root)
    {
        for (; id is { } at; id = world.Organisations[(int)at - 1].ParentId)
        {
            if (at == root) return true;
        }

        return false;
    }

    private static SortedDictionary<string, int> Expected(IEnumerable<Member> members, Func<Member, string> key) =>
        new(members.GroupBy(key).ToDictionary(g => g.Key, g => g.Count()), StringComparer.Ordinal);

    private static SortedDictionary<string, int> Given(JsonNode? cells) => new(
        (cells?.AsArray() ?? []).ToDictionary(c => string.Join('|', c?["keys"]?.AsArray().Select(k => (string?)k) ?? []), c => (int?)c?["count"] ?? -1), StringComparer.Ordinal);
}
