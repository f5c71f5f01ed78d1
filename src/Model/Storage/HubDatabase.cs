using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PartyHub.Model.Audit;
using PartyHub.Model.Regions;
using PartyHub.Model.Scopes;

namespace PartyHub.Model.Storage;

/// <summary>Opens the database of a hub: the embedded SQLite file of a data folder. Contexts are made per piece of work, never pooled.</summary>
public sealed class HubDatabase
{
    private readonly DbContextOptions<SqliteHubContext> options;

    private HubDatabase(string connectionString)
    {
        ConnectionString = connectionString;
        options = new DbContextOptionsBuilder<SqliteHubContext>().UseSqlite(connectionString).Options;
    }

    public string ConnectionString { get; }

    /// <summary>The SQLite file partyhub.db of the folder, which is made (mode 0700) when missing.</summary>
    public static HubDatabase InFolder(string folder)
    {
        CreateFolder(folder);
        return AtFile(Path.Combine(folder, "partyhub.db"));
    }

    public static HubDatabase AtFile(string file) => new(new SqliteConnectionStringBuilder
    {
        DataSource = file,
        // A writer waits this long for another one before it is told to try again.
        DefaultTimeout = 30,
        ForeignKeys = true,
    }.ToString());

    public HubContext NewContext() => new SqliteHubContext(options);

    /// <summary>Brings the database to this version of the hub: migrations, WAL, the shipped regions. Safe to call at every start.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await using var db = NewContext();
        ScopePolicy.RequireCompleteness(db);
        await db.Database.MigrateAsync(cancellationToken);
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellationToken);
        await AuditTriggers.CreateAsync(db, cancellationToken);
        if (!await db.Regions.AnyAsync(cancellationToken))
            await RegionEdition.LoadAsync(db, RegionEdition.ReadShipped(), RegionEdition.Shipped, cancellationToken);
    }

    private static void CreateFolder(string folder)
    {
        if (Directory.Exists(folder)) return;
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
