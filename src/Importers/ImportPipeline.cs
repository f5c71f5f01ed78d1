using Microsoft.EntityFrameworkCore;
using PartyHub.Importers.Previewing;
using PartyHub.Importers.Writing;
using PartyHub.Model;
using PartyHub.Model.Imports;
using PartyHub.Model.Protection;
using PartyHub.Model.Storage;

namespace PartyHub.Importers;

/// <summary>
/// From files to stored records. Check reads, recognises, parses, checks and matches, and stores a preview; Apply writes exactly that
/// preview; RollBack takes a written batch back.
/// </summary>
public sealed class ImportPipeline(HubDatabase database, FieldProtector protector, TimeProvider time)
{
    /// <summary>Checks files in any order; writes nothing but the previews.</summary>
    /// <exception cref="OperationCanceledException">The batch at work is marked cancelled, the finished ones stay checked.</exception>
    public async Task<ImportRun> CheckAsync(
        IReadOnlyList<ImportFile> files, ImportOptions options, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        await using var db = database.NewContext();
        using var sources = new SourceFiles();
        var sheets = await sources.RecogniseAsync(files, options.Dataset, cancellationToken);
        var run = await CheckRun.BeginAsync(db, protector, time, options, cancellationToken);
        var batches = new List<ImportBatch>();
        foreach (var sheet in sheets) batches.Add(await run.CheckAsync(sheet, progress, cancellationToken));
        return new ImportRun(batches);
    }

    /// <summary>Writes checked batches, each in one transaction: organisations first, then in the order given.</summary>
    /// <exception cref="Refusal">A batch cannot be applied as it was shown; those before it stay written.</exception>
    public async Task<ImportRun> ApplyAsync(IReadOnlyList<long> batchIds, CancellationToken cancellationToken)
    {
        await using var db = database.NewContext();
        var writer = new BatchWriter(db, protector, time);
        var datasets = await db.ImportBatches.Where(b => batchIds.Contains(b.Id)).ToDictionaryAsync(b => b.Id, b => b.Dataset, cancellationToken);
        var written = 0;
        foreach (var id in batchIds.OrderBy(id => datasets.GetValueOrDefault(id) == Dataset.Organisations ? 0 : 1))
            await writer.ApplyAsync(id, written++, cancellationToken);
        return new ImportRun(await BatchesAsync(db, batchIds, cancellationToken));
    }

    /// <summary>Takes an applied batch back; rows edited since stay and are listed.</summary>
    /// <exception cref="Refusal">BATCH_NOT_FOUND, BATCH_STATE.</exception>
    public async Task<RollbackResult> RollBackAsync(long batchId, CancellationToken cancellationToken)
    {
        await using var db = database.NewContext();
        return await new BatchRollback(db, protector, time).RunAsync(batchId, cancellationToken);
    }

    /// <summary>Checks the staged rows of a batch once more, with the cells that a person has put right.</summary>
    /// <param name="fixes">By row and field, the new text of the cell.</param>
    /// <exception cref="Refusal">BATCH_NOT_FOUND; NOTHING_STAGED: no row of the batch waits.</exception>
    public async Task<ImportRun> ResumeAsync(
        long batchId, IReadOnlyDictionary<int, IReadOnlyDictionary<string, string>> fixes, string importedBy, CancellationToken cancellationToken)
    {
        await using var db = database.NewContext();
        var run = await CheckRun.BeginAsync(db, protector, time, new ImportOptions { ImportedBy = importedBy }, cancellationToken);
        return new ImportRun([await run.ResumeAsync(batchId, fixes, cancellationToken)]);
    }

    /// <summary>
    /// Marks what an interrupted process left behind: batches in Reading are failed, half-stored previews go. Another process may be
    /// importing at this moment, so only what began before <paramref name="olderThan"/> ago is taken for left behind.
    /// </summary>
    /// <returns>How many batches were interrupted.</returns>
    public async Task<int> RecoverAsync(TimeSpan olderThan, CancellationToken cancellationToken)
    {
        await using var db = database.NewContext();
        var latest = time.GetUtcNow() - olderThan;
        var interrupted = await db.ImportBatches.Where(b => b.State == ImportState.Reading && b.StartedAt <= latest).ToListAsync(cancellationToken);
        foreach (var batch in interrupted) await new PreviewWriter(db, protector, batch).AbandonAsync(ImportState.Failed, cancellationToken);
        return interrupted.Count;
    }

    private static async Task<List<ImportBatch>> BatchesAsync(HubContext db, IReadOnlyList<long> ids, CancellationToken cancellationToken)
    {
        var batches = await db.ImportBatches.AsNoTracking().Where(b => ids.Contains(b.Id)).ToDictionaryAsync(b => b.Id, cancellationToken);
        return [.. ids.Where(batches.ContainsKey).Select(id => batches[id])];
    }
}
