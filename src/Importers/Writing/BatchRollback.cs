using Microsoft.EntityFrameworkCore;
using PartyHub.Importers.Matching;
using PartyHub.Model;
using PartyHub.Model.Imports;
using PartyHub.Model.Organisations;
using PartyHub.Model.Protection;

namespace PartyHub.Importers.Writing;

/// <summary>A record that a roll-back left as it is, and why.</summary>
public sealed record KeptRecord(Dataset Dataset, long RecordId, int Row, KeptReason Reason);

public enum KeptReason
{
    /// <summary>Edited since the batch, by a person or by a later import.</summary>
    EditedSince,
    /// <summary>Other records refer to it.</summary>
    InUse,
    /// <summary>No longer there.</summary>
    Gone,
}

/// <summary>What a roll-back did: how many records were removed or restored, and which were left.</summary>
public sealed record RollbackResult(long BatchId, int Removed, int Restored, IReadOnlyList<KeptRecord> Kept);

/// <summary>Takes an applied batch back, in one transaction. Records that existed before get their earlier values; rows edited since stay.</summary>
internal sealed class BatchRollback(HubContext db, FieldProtector protector, TimeProvider time)
{
    private readonly List<KeptRecord> kept = [];
    private int removed;
    private int restored;

    /// <exception cref="Refusal">BATCH_NOT_FOUND, BATCH_STATE.</exception>
    public async Task<RollbackResult> RunAsync(long batchId, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var batch = await TakeAsync(batchId, cancellationToken);
        await (batch.Dataset switch
        {
            Dataset.Organisations => TakeBackAsync(batch, new OrganisationStore(db), cancellationToken),
            Dataset.Members => TakeBackAsync(batch, new MemberStore(db), cancellationToken),
            Dataset.Grids => TakeBackAsync(batch, new GridStore(db), cancellationToken),
            Dataset.Venues => TakeBackAsync(batch, new VenueStore(db), cancellationToken),
            _ => throw new InvalidOperationException($"Batch {batchId} has no data set."),
        });
        await BatchWriter.FinishAsync(db, batch, ImportState.RolledBack, time.GetUtcNow(), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new RollbackResult(batchId, removed, restored, kept);
    }

    private async Task<ImportBatch> TakeAsync(long batchId, CancellationToken cancellationToken)
    {
        var taken = await db.ImportBatches.Where(b => b.Id == batchId && b.State == ImportState.Applied)
            .ExecuteUpdateAsync(set => set.SetProperty(b => b.State, ImportState.RolledBack), cancellationToken);
        var batch = await db.ImportBatches.AsNoTracking().SingleOrDefaultAsync(b => b.Id == batchId, cancellationToken);
        if (batch is null) throw new Refusal("BATCH_NOT_FOUND", $"没有批次 {batchId}。用 batches 命令列出批次。 · There is no batch {batchId}. The command 'batches' lists them.");
        return taken == 1 ? batch : throw new Refusal("BATCH_STATE",
            $"批次 {batchId} 的状态为 {batch.State}，只有已写入的批次可以撤回。 · Batch {batchId} is {batch.State}; only an applied batch can be taken back.");
    }

    private Task<Dictionary<int, long>> CreatedAsync(ImportBatch batch, CancellationToken cancellationToken) =>
        db.RecordChanges.Where(c => c.BatchId == batch.Id && c.Kind == ChangeKind.Create && c.RecordId != null)
            .ToDictionaryAsync(c => c.Row, c => c.RecordId ?? 0, cancellationToken);

    private async Task TakeBackAsync<TRecord>(ImportBatch batch, RecordStore<TRecord> store, CancellationToken cancellationToken) where TRecord : class
    {
        var context = new RecordContext(protector, await RegionIndex.LoadAsync(db, cancellationToken));
        var references = new BatchReferences(db);
        // The batch itself counts as rolled back already, and its rows refer to one another.
        references.Add(batch.Id, await CreatedAsync(batch, cancellationToken));
        // Last written first: what stands under an organisation goes before it.
        var ids = await db.RecordChanges.Where(c => c.BatchId == batch.Id).OrderByDescending(c => c.RecordId).Select(c => c.Id).ToListAsync(cancellationToken);
        var removable = new List<(long RecordId, int Row)>();
        foreach (var chunk in ids.Chunk(500))
        {
            var changes = await db.RecordChanges.AsNoTracking().Where(c => chunk.Contains(c.Id)).OrderByDescending(c => c.RecordId).ToListAsync(cancellationToken);
            var records = (await store.LoadAsync([.. changes.Select(c => c.RecordId ?? 0)], cancellationToken)).ToDictionary(store.IdOf);
            await LoadRegionsAsync(context, records.Values, cancellationToken);
            foreach (var change in changes) await TakeBackAsync(change, records, removable, store, context, references, cancellationToken);
            await store.SaveAsync([.. records.Values], cancellationToken);
            db.ChangeTracker.Clear();
        }

        await RemoveAsync(batch, removable, store, cancellationToken);
    }

    private async Task TakeBackAsync<TRecord>(
        RecordChange change, Dictionary<long, TRecord> records, List<(long RecordId, int Row)> removable, RecordStore<TRecord> store,
        RecordContext context, BatchReferences references, CancellationToken cancellationToken) where TRecord : class
    {
        var recordId = change.RecordId ?? 0;
        if (!records.TryGetValue(recordId, out var record))
        {
            kept.Add(new KeptRecord(change.Dataset, recordId, change.Row, KeptReason.Gone));
            return;
        }

        var after = SealedValues.AfterOf(change, protector);
        foreach (var field in store.References)
            if (FieldText.Long(after.GetValueOrDefault(field)) is { } id) after[field] = FieldText.Of((long?)await references.ResolveAsync(id, cancellationToken));
        var isAsWritten = after.All(value => store.Fields.Read(record, value.Key, context) == value.Value);
        if (!isAsWritten)
        {
            kept.Add(new KeptRecord(change.Dataset, recordId, change.Row, KeptReason.EditedSince));
        }
        else if (change.Kind == ChangeKind.Create)
        {
            removable.Add((recordId, change.Row));
        }
        else
        {
            foreach (var (field, value) in SealedValues.BeforeOf(change, protector)) store.Fields.Write(record, field, value, context);
            restored++;
        }
    }

    private async Task RemoveAsync<TRecord>(ImportBatch batch, List<(long RecordId, int Row)> removable, RecordStore<TRecord> store, CancellationToken cancellationToken) where TRecord : class
    {
        var later = await EditedByLaterBatchesAsync(batch, cancellationToken);
        var waiting = removable.Where(r => !Keep(later.Contains(r.RecordId), r, batch, KeptReason.EditedSince)).ToList();
        while (waiting.Count > 0)
        {
            var inUse = await InUseAsync([.. waiting.Select(r => r.RecordId)], store, cancellationToken);
            var free = waiting.Where(r => !inUse.Contains(r.RecordId)).ToList();
            if (free.Count == 0) break;
            foreach (var chunk in free.Chunk(500))
            {
                var ids = chunk.Select(r => r.RecordId).ToList();
                await store.DeleteAsync(ids, cancellationToken);
                await db.Provenances.Where(p => p.Dataset == batch.Dataset && ids.Contains(p.RecordId)).ExecuteDeleteAsync(cancellationToken);
            }

            removed += free.Count;
            waiting = [.. waiting.Where(r => inUse.Contains(r.RecordId))];
        }

        foreach (var row in waiting) Keep(true, row, batch, KeptReason.InUse);
        await db.Provenances.Where(p => p.BatchId == batch.Id).ExecuteDeleteAsync(cancellationToken);
    }

    private static async Task<HashSet<long>> InUseAsync<TRecord>(List<long> ids, RecordStore<TRecord> store, CancellationToken cancellationToken) where TRecord : class
    {
        var inUse = new HashSet<long>();
        foreach (var chunk in ids.Chunk(500)) inUse.UnionWith(await store.InUseAsync(chunk, cancellationToken));
        return inUse;
    }

    private async Task<HashSet<long>> EditedByLaterBatchesAsync(ImportBatch batch, CancellationToken cancellationToken)
    {
        var own = db.RecordChanges.Where(c => c.BatchId == batch.Id && c.Kind == ChangeKind.Create).Select(c => c.RecordId);
        return [.. await db.RecordChanges
            .Where(c => c.Dataset == batch.Dataset && c.BatchId != batch.Id && c.RecordId != null && own.Contains(c.RecordId) && c.Batch != null && c.Batch.State == ImportState.Applied)
            .Select(c => c.RecordId ?? 0).ToListAsync(cancellationToken)];
    }

    private bool Keep(bool isKept, (long RecordId, int Row) row, ImportBatch batch, KeptReason reason)
    {
        if (isKept && batch.Dataset is { } dataset) kept.Add(new KeptRecord(dataset, row.RecordId, row.Row, reason));
        return isKept;
    }

    private static Task LoadRegionsAsync<TRecord>(RecordContext context, IEnumerable<TRecord> records, CancellationToken cancellationToken)
    {
        var ids = records.Select(r => r switch
        {
            Organisation organisation => organisation.RegionId,
            Model.Grids.Grid grid => grid.RegionId,
            Model.Venues.Venue venue => venue.RegionId,
            _ => null,
        });
        return context.Regions.LoadIdsAsync(ids.OfType<long>(), cancellationToken);
    }
}
