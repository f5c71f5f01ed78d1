using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PartyHub.Bench.Data;
using PartyHub.Model;
using PartyHub.Model.Organisations;
using PartyHub.Model.Storage;

namespace PartyHub.Bench.Tests;

public sealed class GeneratedDatasetTests(GeneratedTwice generated) : IClassFixture<GeneratedTwice>
{
    [Fact]
    public async Task Has_the_rows_of_its_scale_and_no_dangling_reference()
    {
        await using var db = generated.First.NewContext();
        Assert.Equal(2_000, await db.Organisations.CountAsync());
        Assert.Equal(40_000, await db.Members.CountAsync());
        Assert.Equal(500, await db.Grids.CountAsync());
        Assert.Equal(600, await db.Venues.CountAsync());
        Assert.Equal([0, 1, 2, 3, 4, 5], await db.Organisations.Select(o => o.Depth).Distinct().Order().ToListAsync());
        Assert.Empty(await db.Database.SqlQueryRaw<string>("""SELECT "table" AS "Value" FROM pragma_foreign_key_check""").ToListAsync());
    }

    [Fact]
    public async Task Has_the_paths_and_counts_that_the_hub_would_derive()
    {
        await using var db = generated.First.NewContext();
        var before = await CountsAsync(db);
        Assert.Equal(0, await OrganisationTree.RebuildPathsAsync(db, CancellationToken.None));
        await OrganisationTree.RecountAsync(db, CancellationToken.None);
        Assert.Equal(before, await CountsAsync(db));
    }

    [Fact]
    public async Task Is_the_same_for_the_same_seed()
    {
        await using var first = generated.First.NewContext();
        await using var second = generated.Second.NewContext();
        var members = await first.Members.OrderBy(m => m.Id).Select(m => new { m.Name, m.BirthDate, m.OrganisationId }).Take(500).ToListAsync();
        Assert.Equal(members, await second.Members.OrderBy(m => m.Id).Select(m => new { m.Name, m.BirthDate, m.OrganisationId }).Take(500).ToListAsync());
        Assert.Equal(await CountsAsync(first), await CountsAsync(second));
    }

    private static Task<List<Counts>> CountsAsync(HubContext db) => db.Organisations.OrderBy(o => o.Id)
        .Select(o => new Counts(o.Path, o.FullMemberCount, o.ProbationaryMemberCount, o.GridCount, o.VenueCount)).ToListAsync();

    private sealed record Counts(string Path, int Full, int Probationary, int Grids, int Venues);
}

/// <summary>Two databases of the same scale and seed.</summary>
public sealed class GeneratedTwice : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("partyhub-bench-").FullName;

    public HubDatabase First => HubDatabase.InFolder(Path.Combine(folder, "first"));
    public HubDatabase Second => HubDatabase.InFolder(Path.Combine(folder, "second"));

    public async ValueTask InitializeAsync()
    {
        await WriteAsync(First);
        await WriteAsync(Second);
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private static async Task WriteAsync(HubDatabase database)
    {
        await database.PrepareAsync(CancellationToken.None);
        await GeneratedDataset.WriteAsync(database, DatasetScale.County, GeneratedDataset.DefaultSeed, regionFile: null, TextWriter.Null, CancellationToken.None);
    }
}
