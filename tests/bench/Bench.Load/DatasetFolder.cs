using Microsoft.EntityFrameworkCore;
using PartyHub.Bench.Data;
using PartyHub.Model.Storage;

namespace PartyHub.Bench.Load;

/// <summary>The hub folder of a data set, made once for each scale, seed, kind of region codes and version of the database schema.</summary>
internal static class DatasetFolder
{
    public static async Task<string> EnsureAsync(BenchOptions options, string artifacts, CancellationToken cancellationToken)
    {
        var name = $"{options.Scale.Name}-{GeneratedDataset.DefaultSeed}-{(options.Regions is null ? "invented" : "real")}-{SchemaVersion()}";
        var folder = Path.Combine(artifacts, name);
        if (Directory.Exists(folder)) return folder;
        var unfinished = folder + ".unfinished";
        if (Directory.Exists(unfinished)) Directory.Delete(unfinished, recursive: true);
        Console.Error.WriteLine($"generating {name}");
        var database = HubDatabase.InFolder(unfinished);
        await database.PrepareAsync(cancellationToken);
        await GeneratedDataset.WriteAsync(database, options.Scale, GeneratedDataset.DefaultSeed, options.Regions, Console.Error, cancellationToken);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Move(unfinished, folder);
        HubKey.ReadOrCreate(HubKey.DefaultFile(folder), dataExists: File.Exists(HubKey.DefaultFile(folder)));
        return folder;
    }

    public static string DatabaseFile(string folder) => Path.Combine(folder, "partyhub.db");

    private static string SchemaVersion()
    {
        using var db = HubDatabase.AtFile(":memory:").NewContext();
        return db.Database.GetMigrations().Last();
    }
}
