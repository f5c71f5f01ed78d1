using Microsoft.EntityFrameworkCore;
using PartyHub.Hub.Importing;
using PartyHub.Importers;

namespace PartyHub.Hub.Demo;

/// <summary>The sample spreadsheets beside the program, imported into a hub that has imported nothing yet.</summary>
internal static class DemoData
{
    /// <returns>The run; null when the hub has its data already.</returns>
    public static async Task<ImportRun?> ImportAsync(DataFolder data, IProgress<ImportProgress> progress, CancellationToken cancellationToken)
    {
        await using var db = data.Database.NewContext();
        if (await db.ImportBatches.AnyAsync(b => b.State == Model.Imports.ImportState.Applied, cancellationToken)) return null;
        var folder = Path.Combine(AppContext.BaseDirectory, "demo");
        var files = Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).Select(file => new ImportFile(file)).ToList();
        var pipeline = new ImportPipeline(data.Database, data.Protector, data.Time);
        var run = await pipeline.CheckAsync(files, new ImportOptions { ImportedBy = "demo" }, progress, cancellationToken);
        var written = await pipeline.ApplyAsync(run.Applicable, cancellationToken);
        return run.With(written);
    }
}
