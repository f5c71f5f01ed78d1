using PartyHub.Model.Members;
using PartyHub.Model.Organisations;

namespace PartyHub.Schema.Tests.Filtering;

/// <summary>The row oracle: what a filter gives equals what plain C# finds in the same data.</summary>
public sealed class FilterTests : IAsyncLifetime
{
    private readonly World world = new(seed: 21, 80);
    private SchemaHub? hub;

    private SchemaHub Hub => hub ?? throw new InvalidOperationException("not initialised");

    public async ValueTask InitializeAsync() => hub = await SchemaHub.CreateAsync(world.FillAsync);

    public async ValueTask DisposeAsync()
    {
        if (hub is not null) await hub.DisposeAsync();
    }

    [Fact]
    public async Task Members()
    {
        await MembersAsync("name: { contains: \"HOPE\" }", m => m.Name.Contains("hope", StringComparison.OrdinalIgnoreCase));
        await MembersAsync("name: { startsWith: \"100%\" }", m => m.Name.StartsWith("100%", StringComparison.Ordinal));
        await MembersAsync("name: { contains: \"a_b\" }", m => m.Name.Contains("a_b", StringComparison.Ordinal));
        await MembersAsync("name: { gte: \"hope\", lt: \"城\" }", m => string.CompareOrdinal(m.Name, "hope") >= 0 && string.CompareOrdinal(m.Name, "城") < 0);
        await MembersAsync("sex: { eq: FEMALE }", m => m.Sex == Sex.Female);
        await MembersAsync("sex: { neq: FEMALE }", m => m.Sex != Sex.Female);
        await MembersAsync("sex: { isNull: true }", m => m.Sex is null);
        await MembersAsync("sex: { eq: null }", m => m.Sex is null);
        await MembersAsync("stage: { in: [FULL, LEFT] }", m => m.Stage is MemberStage.Full or MemberStage.Left);
        await MembersAsync("stage: { nin: [FULL, LEFT] }", m => m.Stage is not (MemberStage.Full or MemberStage.Left));
        await MembersAsync("education: { code: { in: [\"21\", null] } }", m => m.Education is "21" or null);
        await MembersAsync("education: { code: { nin: [\"21\"] } }", m => m.Education != "21");
        await MembersAsync("education: { isNull: false }", m => m.Education is not null);
        await MembersAsync("isFloating: { eq: true }", m => m.IsFloating == true);
        await MembersAsync("isFloating: { neq: true }", m => m.IsFloating != true);
        await MembersAsync("birthDate: { lte: \"1980\" }", m => m.BirthDate?.Year <= 1980);
        await MembersAsync("birthDate: { gt: \"1980-06\" }", m => m.BirthDate is { } d && (d.Number > 19800699));
        await MembersAsync("joinedOn: { gte: \"1990\", lt: \"2000\" }", m => m.JoinedOn?.Year is >= 1990 and < 2000);
        await MembersAsync("not: { sex: { eq: FEMALE } }", m => m.Sex != Sex.Female);
        await MembersAsync("not: { birthDate: { gt: \"1980\" } }", m => !(m.BirthDate?.Number > 19809999));
        await MembersAsync("or: [{ sex: { eq: MALE } }, { education: { code: { eq: \"11\" } } }], stage: { eq: FULL }", m => (m.Sex == Sex.Male || m.Education == "11") && m.Stage == MemberStage.Full);
        await MembersAsync("or: []", _ => false);
        await MembersAsync("and: []", _ => true);
        await MembersAsync("and: [{ sex: { eq: MALE } }, { stage: { eq: FULL } }]", m => m.Sex == Sex.Male && m.Stage == MemberStage.Full);
        await MembersAsync("sex: null, name: {}", _ => true);
        await MembersAsync("organisation: { depth: { lte: 2 }, kind: { eq: BRANCH } }", m => Of(m).Depth <= 2 && Of(m).Kind == OrganisationKind.Branch);
        await MembersAsync("organisation: { not: { parent: { depth: { gte: 1 } } } }", m => !(ParentOf(Of(m))?.Depth >= 1));
        await MembersAsync($"id: {{ in: [\"{new NodeId("Member", 4)}\", \"{new NodeId("Member", 9)}\"] }}", m => m.Id is 4 or 9);
    }

    [Fact]
    public async Task Organisations()
    {
        await OrganisationsAsync("code: { isNull: true }", o => o.Code is null);
        await OrganisationsAsync("hasParent: false", o => o.ParentId is null);
        await OrganisationsAsync("termYears: { in: [3, 4] }", o => o.TermYears is 3 or 4);
        await OrganisationsAsync("termStart: { gte: \"2020-01-01\", lt: \"2022-01-01\" }", o => o.TermStart >= new DateOnly(2020, 1, 1) && o.TermStart < new DateOnly(2022, 1, 1));
        await OrganisationsAsync("members: { some: { sex: { eq: MALE }, stage: { eq: FULL } } }", o => In(o).Any(m => m.Sex == Sex.Male && m.Stage == MemberStage.Full));
        await OrganisationsAsync("members: { none: { sex: { eq: MALE } } }", o => !In(o).Any(m => m.Sex == Sex.Male));
        await OrganisationsAsync("members: { all: { sex: { neq: MALE } } }", o => In(o).All(m => m.Sex != Sex.Male));
        await OrganisationsAsync("members: { all: { birthDate: { gt: \"1970\" } } }", o => In(o).All(m => m.BirthDate?.Number > 19709999));
        await OrganisationsAsync("members: { some: {} }", o => In(o).Any());
        await OrganisationsAsync("children: { some: { children: { some: {} } } }", o => ChildrenOf(o).Any(c => ChildrenOf(c).Any()));
        await OrganisationsAsync("venues: { some: { floorArea: { gt: 500.5 } } }", o => world.Venues.Exists(v => v.OrganisationId == o.Id && v.FloorArea > 500.5));
        await OrganisationsAsync("grids: { none: {} }, region: { level: { gte: 1 } }", o => !world.Grids.Exists(g => g.ResponsibleOrganisationId == o.Id) && o.RegionId is not null);
    }

    [Fact]
    public async Task Venues_near_a_point()
    {
        var given = (await Hub.AskAsync("{ venues(first: 200, where: { near: { longitude: 120.5, latitude: 30.5, metres: 30000 } }) { nodes { id } } }"))["venues"]?["nodes"]?.AsArray().Select(n => (string?)n?["id"]);
        var wanted = world.Venues.Where(v => v is { Longitude: { } east, Latitude: { } north } && Metres(east, north) <= 30_000).Select(v => new NodeId("Venue", v.Id).ToString()).ToList();
        Assert.NotEmpty(wanted);
        Assert.Equal<string?>(wanted, given?.ToList() ?? []);
        Assert.Equal("BAD_USER_INPUT", await Hub.ErrorCodeAsync("{ venues(where: { near: { longitude: 120.5, latitude: 30.5, metres: 0 } }) { totalCount } }"));
    }

    /// <summary>Along the great circle (haversine) from 120.5 E, 30.5 N: another way than the filter's.</summary>
    private static double Metres(double longitude, double latitude)
    {
        static double Radians(double degrees) => degrees * Math.PI / 180;
        var a = Math.Pow(Math.Sin(Radians(latitude - 30.5) / 2), 2)
            + (Math.Cos(Radians(30.5)) * Math.Cos(Radians(latitude)) * Math.Pow(Math.Sin(Radians(longitude - 120.5) / 2), 2));
        return 2 * 6_371_000 * Math.Asin(Math.Sqrt(a));
    }

    private Organisation Of(Member member) => world.Organisations[(int)member.OrganisationId - 1];

    private Organisation? ParentOf(Organisation organisation) => organisation.ParentId is { } id ? world.Organisations[(int)id - 1] : null;

    private IEnumerable<Organisation> ChildrenOf(Organisation organisation) => world.Organisations.Where(o => o.ParentId == organisation.Id);

    private IEnumerable<Member> In(Organisation organisation) => world.Members.Where(m => m.OrganisationId == organisation.Id);

    private async Task MembersAsync(string where, Func<Member, bool> expected)
    {
        // Two pages hold all members.
        var first = (await Hub.AskAsync($"{{ members(first: 200, where: {{ {where} }}) {{ totalCount nodes {{ id }} pageInfo {{ endCursor }} }} }}"))["members"];
        var rest = (await Hub.AskAsync("query ($c: String) { members(first: 200, after: $c, where: { " + where + " }) { nodes { id } } }", variables: new { c = (string?)first?["pageInfo"]?["endCursor"] }))["members"];
        var given = (first?["nodes"]?.AsArray() ?? []).Concat((int?)first?["totalCount"] > 200 ? rest?["nodes"]?.AsArray() ?? [] : []).Select(n => (string?)n?["id"]);
        var wanted = world.Members.Where(expected).Select(m => new NodeId("Member", m.Id).ToString()).ToList();
        Assert.True(wanted.SequenceEqual(given), $"{where}: seed {world.Seed}, {wanted.Count} expected, {given.Count()} given");
        Assert.Equal(wanted.Count, (int?)first?["totalCount"]);
    }

    private async Task OrganisationsAsync(string where, Func<Organisation, bool> expected)
    {
        var given = (await Hub.AskAsync($"{{ organisations(first: 200, where: {{ {where} }}) {{ nodes {{ id }} }} }}"))["organisations"]?["nodes"]?.AsArray().Select(n => (string?)n?["id"]).Order();
        var wanted = world.Organisations.Where(expected).Select(o => new NodeId("Organisation", o.Id).ToString()).Order().ToList();
        Assert.Equal<string?>(wanted, given?.ToList() ?? []);
    }
}
