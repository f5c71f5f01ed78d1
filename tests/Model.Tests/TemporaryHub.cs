using Microsoft.Data.Sqlite;
using PartyHub.Model;
using PartyHub.Model.Storage;

namespace PartyHub.Model.Tests;

/// <summary>A prepared database in a folder of its own, gone with the test.</summary>
internal sealed class TemporaryHub : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("partyhub-test-").FullName;

    private TemporaryHub() => Database = HubDatabase.InFolder(folder);

    public HubDatabase Database { get; }

    public static async Task<TemporaryHub> CreateAsync()
    {
        var hub = new TemporaryHub();
        await hub.Database.PrepareAsync(CancellationToken.None);
        return hub;
    }

    public HubContext NewContext() => Database.NewContext();

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
