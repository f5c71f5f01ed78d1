using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PartyHub.Importers.Matching;
using PartyHub.Model;
using PartyHub.Model.Imports;
using PartyHub.Model.Organisations;
using PartyHub.Model.Protection;

namespace PartyHub.Importers.Writing;

/// <summary>Applies checked batches, each in one transaction with everything that follows from it: tree, counts, data version, state.</summary>
internal sealed class BatchWriter(HubContext db, FieldProtector protector, TimeProvider time)
{
    private const int SqliteConstraint = 19;

    /// <param name="writtenBefore">How many batches the same call has applied: their rises of the data version are its own.</param>
    /// <exception cref="Refusal">BATCH_STATE, BATCH_STALE, BATCH_DEPENDS; nothing of the batch was written.</exception>
    public async Task ApplyAsync(long batchId, int writtenBefore, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var batch = await TakeAsync(batchId, cancellationToken);
        var version = await db.DataVersions.Select(v => v.Number).SingleAsync(cancellationToken);
        try
        {
            await WriteAsync(batch, version == batch.CheckedVersion + writtenBefore, cancellationToken);
        }
        catch (SqliteException error) when (error.SqliteErrorCode == SqliteConstraint)
        {
            throw new Refusal("BATCH_STALE", string.Create(CultureInfo.InvariantCulture,
                $"批次 {batchId} 与现有数据冲突（{error.Message}），未写入任何内容。请重新导入该文件。 · Batch {batchId} contradicts the present data ({error.Message}); nothing was written. Import the file again."));
        }

        await FinishAsync(db, batch, ImportState.Applied, time.GetUtcNow(), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>What follows from any change of records, then the new state of the batch.</summary>
    public static async Task FinishAsync(HubContext db, ImportBatch batch, ImportState state, DateTimeOffset now, CancellationToken cancellationToken)
    {
        db.ChangeTracker.Clear();
        if (batch.Dataset == Dataset.Organisations) await OrganisationTree.RebuildPathsAsync(db, cancellationToken);
        await OrganisationTree.RecountAsync(db, cancellationToken);
        await db.RaiseDataVersionAsync(cancellationToken);
        await db.ImportBatches.Where(b => b.Id == batch.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(b => b.State, state).SetProperty(b => b.FinishedAt, now), cancellationToken);
    }

    /// <summary>Of two who apply the same batch at once, one gets it: the change of state and the check for it are one statement.</summary>
    private async Task<ImportBatch> TakeAsync(long batchId, CancellationToken cancellationToken)
    {
        var taken = await db.ImportBatches.Where(b => b.Id == batchId && b.State == ImportState.Checked)
            .ExecuteUpdateAsync(set => set.SetProperty(b => b.State, ImportState.Applying), cancellationToken);
        var batch = await db.ImportBatches.AsNoTracking().SingleOrDefaultAsync(b => b.Id == batchId, cancellationToken);
        if (batch is null) throw new Refusal("BATCH_NOT_FOUND", $"没有批次 {batchId}。用 batches 命令列出批次。 · There is no batch {batchId}. The command 'batches' lists them.");
        return taken == 1 ? batch : throw new Refusal("BATCH_STATE",
            $"批次 {batchId} 的状态为 {batch.State}，只有已检查的批次可以写入。 · Batch {batchId} is {batch.State}; only a checked batch can be applied.");
    }

    private async Task WriteAsync(ImportBatch batch, bool isUntouched, CancellationToken cancellationToken)
    {
        var context = new RecordContext(protector, await RegionsOfAsync(batch, cancellationToken));
        var references = new BatchReferences(db);
        var now = time.GetUtcNow();
        await (batch.Dataset switch
        {
            Dataset.Organisations => new BatchApplication<Organisation>(db, new OrganisationStore(db), context, batch, references, now).RunAsync(isUntouched, cancellationToken),
            Dataset.Members => new BatchApplication<Model.Members.Member>(db, new MemberStore(db), context, batch, references, now).RunAsync(isUntouched, cancellationToken),
            Dataset.Grids => new BatchApplication<Model.Grids.Grid>(db, new GridStore(db), context, batch, references, now).RunAsync(isUntouched, cancellationToken),
            Dataset.Venues => new BatchApplication<Model.Venues.Venue>(db, new VenueStore(db), context, batch, references, now).RunAsync(isUntouched, cancellationToken),
            _ => throw new InvalidOperationException($"Batch {batch.Id} has no data set."),
        });
        if (batch.ResumedFromId is { } source) await ResolveStagedAsync(batch.Id, source, cancellationToken);
    }

    /// <summary>Staged rows that a resumed batch has written wait no longer.</summary>
    private async Task ResolveStagedAsync(long batchId, long source, CancellationToken cancellationToken)
    {
        var still = db.StagedRows.Where(r => r.BatchId == batchId).Select(r => r.Row);
        await db.StagedRows.Where(r => r.BatchId == source && r.State == StagedRowState.Waiting && !still.Contains(r.Row))
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.State, StagedRowState.Resolved), cancellationToken);
    }

    /// <summary>The regions that the batch's values name, by their codes.</summary>
    private async Task<RegionIndex> RegionsOfAsync(ImportBatch batch, CancellationToken cancellationToken)
    {
        var regions = await RegionIndex.LoadAsync(db, cancellationToken);
        if (batch.Dataset is Dataset.Members) return regions;
        await foreach (var change in db.RecordChanges.AsNoTracking().Where(c => c.BatchId == batch.Id).Select(c => new { c.After, c.Before }).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var code = SealedValues.Open(change.After, SealedValues.AfterPlace, protector).GetValueOrDefault("regionCode");
            if (code is not null) await regions.FindCodeAsync(code, CancellationToken.None);
        }

        return regions;
    }
}
