using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PartyHub.Bench.Data;
using PartyHub.Model;
using PartyHub.Model.Organisations;
using PartyHub.Model.Storage;

namespace PartyHub.Bench.Tests;

public sealed class GeneratedDatasetTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("partyhub-bench-").FullName;

    public async ValueTask InitializeAsync() => await WriteAsync(Path.Combine(folder, "first"));

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Has_the_rows_of_its_scale_and_no_dangling_reference()
    {
        await using var db = Open("first");
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
        await using var db = Open("first");
        var before = await CountsAsync(db);
        Assert.Equal(0, await OrganisationTree.RebuildPathsAsync(db, CancellationToken.None));
        await OrganisationTree.RecountAsync(db, CancellationToken.None);
        Assert.Equal(before, await CountsAsync(db));
    }

    [Fact]
    public async Task Is_the_same_for_the_same_seed()
    {
        await WriteAsync(Path.Combine(folder, "second"));
        await using var first = Open("first");
        await using var second = Open("second");
        var members = await first.Members.OrderBy(m => m.Id).Select(m => new { m.Name, m.BirthDate, m.OrganisationId }).Take(500).ToListAsync();
        Assert.Equal(members, await second.Members.OrderBy(m => m.Id).Select(m => new { m.Name, m.BirthDate, m.OrganisationId }).Take(500).ToListAsync());
        Assert.Equal(await CountsAsync(first), await CountsAsync(second));
    }

    private static Task<List<Counts>> CountsAsync(HubContext db) => db.Organisations.OrderBy(o => o.Id)
        .Select(o => new Counts(o.Path, o.FullMemberCount, o.ProbationaryMemberCount, o.GridCount, o.VenueCount)).ToListAsync();

    private static async Task WriteAsync(string folder)
    {
        var database = HubDatabase.InFolder(folder);
        await database.PrepareAsync(CancellationToken.None);
        await GeneratedDataset.WriteAsync(database, DatasetScale.County, GeneratedDataset.DefaultSeed, regionFile: null, TextWriter.Null, CancellationToken.None);
    }

    private HubContext Open(string name) => HubDatabase.InFolder(Path.Combine(folder, name)).NewContext();

    private sealed record Counts(string Path, int Full, int Probationary, int Grids, int Venues);
}
