using PartyHub.Model;
using PartyHub.Model.Grids;
using PartyHub.Model.Imports;
using PartyHub.Model.Members;
using PartyHub.Model.Organisations;
using PartyHub.Model.Regions;
using PartyHub.Model.Values;
using PartyHub.Model.Venues;

namespace PartyHub.Schema.Tests;

/// <summary>Random but repeatable data: a forest of organisations with members, grids and venues hanging on it.</summary>
internal sealed class World(int seed, int organisations)
{
    private static readonly string[] Names = ["城关街道", "新华社区", "Hope村", "hope村", "100%先进", "a_b", "幸福里", "㛃家庄", "第一", "党支部"];

    private readonly Random random = new(seed);

    public int Seed { get; } = seed;
    public List<Organisation> Organisations { get; } = [];
    public List<Member> Members { get; } = [];
    public List<Grid> Grids { get; } = [];
    public List<ServiceTeam> Teams { get; } = [];
    public List<Venue> Venues { get; } = [];

    public async Task FillAsync(HubContext db)
    {
        var regions = db.Regions.Select(r => r.Id).Take(40).ToList();
        for (long id = 1; id <= organisations; id++) Organisations.Add(NewOrganisation(id, regions));
        for (long id = 1; id <= organisations * 3; id++) Members.Add(NewMember(id));
        for (long id = 1; id <= organisations; id++) Grids.Add(NewGrid(id, regions));
        for (long id = 1; id <= organisations; id++) Teams.Add(new ServiceTeam { Id = id, GridId = random.Next(1, organisations + 1), Name = $"团队{id}", MemberCount = Maybe(random.Next(20)) });
        for (long id = 1; id <= organisations; id++) Venues.Add(NewVenue(id, regions));
        db.AddRange(Organisations);
        db.AddRange(Members);
        db.AddRange(Grids);
        db.AddRange(Teams);
        db.AddRange(Venues);
        await db.SaveChangesAsync();
        await OrganisationTree.RebuildPathsAsync(db, CancellationToken.None);
        await OrganisationTree.RecountAsync(db, CancellationToken.None);
        db.ChangeTracker.Clear();
        // What the database derives, for tests that look at the objects.
        foreach (var stored in db.Organisations.Select(o => new { o.Id, o.Path, o.Depth }).AsEnumerable())
            (Organisations[(int)stored.Id - 1].Path, Organisations[(int)stored.Id - 1].Depth) = (stored.Path, stored.Depth);
    }

    /// <summary>The first is the root of most; one in thirty is a root of its own.</summary>
    private Organisation NewOrganisation(long id, List<long> regions) => new()
    {
        Id = id,
        Code = random.Next(4) == 0 ? null : $"{random.Next(1000):000}{id:00000}",
        Name = Name(),
        NameKey = $"key{id}",
        ShortName = random.Next(2) == 0 ? null : Name(),
        Kind = (OrganisationKind)random.Next(12),
        Field = random.Next(3) == 0 ? null : (OrganisationField)random.Next(15),
        ParentId = id == 1 || random.Next(30) == 0 ? null : random.Next(Math.Max(1, (int)id - 12), (int)id),
        Path = $"!{id}",
        SortOrder = random.Next(3),
        RegionId = regions.Count > 0 && random.Next(3) > 0 ? regions[random.Next(regions.Count)] : null,
        FoundedOn = Date(),
        TermStart = random.Next(2) == 0 ? null : new DateOnly(random.Next(2018, 2026), random.Next(1, 13), random.Next(1, 29)),
        TermYears = Maybe(random.Next(3, 6)),
    };

    private Member NewMember(long id) => new()
    {
        Id = id,
        Name = Name(),
        Sex = random.Next(5) == 0 ? null : (Sex)random.Next(2),
        Ethnicity = random.Next(6) == 0 ? null : $"{random.Next(1, 6):00}",
        Education = random.Next(6) == 0 ? null : new[] { "11", "21", "31", "41", "61" }[random.Next(5)],
        BirthDate = Date(),
        Stage = (MemberStage)random.Next(7),
        MembershipState = (MembershipState)random.Next(5),
        OrganisationId = random.Next(1, organisations + 1),
        JoinedOn = Date(),
        IsFloating = random.Next(3) switch { 0 => null, 1 => false, _ => true },
    };

    private Grid NewGrid(long id, List<long> regions) => new()
    {
        Id = id,
        Code = $"G{random.Next(100):00}{id:0000}",
        Name = Name(),
        Level = random.Next(1, 6),
        ParentId = id == 1 || random.Next(5) == 0 ? null : random.Next(1, (int)id),
        RegionId = regions.Count > 0 && random.Next(4) > 0 ? regions[random.Next(regions.Count)] : null,
        Households = Maybe(random.Next(900)),
        ResponsibleOrganisationId = random.Next(4) == 0 ? null : random.Next(1, organisations + 1),
        Boundary = random.Next(2) == 0 ? null : """{"type":"Polygon","coordinates":[]}""",
    };

    private Venue NewVenue(long id, List<long> regions)
    {
        var located = random.Next(3) > 0;
        return new()
        {
            Id = id,
            Name = Name(),
            NameKey = $"key{id}",
            Kind = (VenueKind)random.Next(15),
            OrganisationId = random.Next(5) == 0 ? null : random.Next(1, organisations + 1),
            RegionId = regions.Count > 0 && random.Next(4) > 0 ? regions[random.Next(regions.Count)] : null,
            FloorArea = random.Next(3) == 0 ? null : Math.Round(random.NextDouble() * 1000, 2),
            Longitude = located ? 120 + random.NextDouble() : null,
            Latitude = located ? 30 + random.NextDouble() : null,
            SourceSystem = located ? CoordinateSystem.Gcj02 : null,
            SourceLongitude = located ? 120.5 : null,
            SourceLatitude = located ? 30.5 : null,
        };
    }

    private string Name() => Names[random.Next(Names.Length)] + random.Next(20);

    private int? Maybe(int value) => random.Next(3) == 0 ? null : value;

    private PartialDate? Date()
    {
        if (random.Next(5) == 0) return null;
        var month = random.Next(4) == 0 ? 0 : random.Next(1, 13);
        var day = month == 0 || random.Next(4) == 0 ? 0 : random.Next(1, 29);
        return PartialDate.TryCreate(random.Next(1950, 2020), month, day, out var date) ? date : null;
    }
}
