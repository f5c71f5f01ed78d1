using System.Globalization;
using Microsoft.Data.Sqlite;
using PartyHub.Importers.Reporting;
using PartyHub.Model;
using PartyHub.Model.Imports;
using PartyHub.Model.Protection;
using PartyHub.Model.Storage;

namespace PartyHub.Importers.Tests;

/// <summary>A prepared database with the pipeline over it, in a folder of its own, gone with the test. Today is 22 November 2026.</summary>
internal sealed class TestHub : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("partyhub-import-").FullName;

    private TestHub()
    {
        Database = HubDatabase.InFolder(folder);
        Pipeline = new ImportPipeline(Database, Protector, new FixedTime());
    }

    public HubDatabase Database { get; }
    public FieldProtector Protector { get; } = new([.. Enumerable.Range(1, 32).Select(n => (byte)n)]);
    public ImportPipeline Pipeline { get; }

    public static async Task<TestHub> CreateAsync()
    {
        var hub = new TestHub();
        await hub.Database.PrepareAsync(CancellationToken.None);
        return hub;
    }

    public HubContext NewContext() => Database.NewContext();

    public ImportFile File(string name, byte[] content)
    {
        var path = Path.Combine(folder, Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture));
        System.IO.File.WriteAllBytes(path, content);
        return new ImportFile(path, name);
    }

    /// <summary>A CSV file from text, rows separated by line breaks.</summary>
    public ImportFile Csv(string name, string text) => File(name, System.Text.Encoding.UTF8.GetBytes(text));

    public Task<ImportRun> CheckAsync(params IReadOnlyList<ImportFile> files) => CheckAsync(new ImportOptions { ImportedBy = "test" }, files);

    public Task<ImportRun> CheckAsync(ImportOptions options, params IReadOnlyList<ImportFile> files) =>
        Pipeline.CheckAsync(files, options, null, CancellationToken.None);

    /// <summary>Checks and applies.</summary>
    public Task<ImportRun> ImportAsync(params IReadOnlyList<ImportFile> files) => ImportAsync(new ImportOptions { ImportedBy = "test" }, files);

    public async Task<ImportRun> ImportAsync(ImportOptions options, params IReadOnlyList<ImportFile> files)
    {
        var run = await CheckAsync(options, files);
        await Pipeline.ApplyAsync(run.Applicable, CancellationToken.None);
        await using var db = NewContext();
        return new ImportRun([.. run.BatchIds.Select(id => db.ImportBatches.Single(b => b.Id == id))]);
    }

    public async Task<ImportReport> ReportAsync(ImportRun run)
    {
        await using var db = NewContext();
        return await ImportReport.OfAsync(db, run.BatchIds, CancellationToken.None);
    }

    public ValueTask DisposeAsync()
    {
        Protector.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private sealed class FixedTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 22, 8, 0, 0, TimeSpan.Zero);

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;
    }
}
