using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyHub.Importers.Matching;
using PartyHub.Importers.Parsing;
using PartyHub.Importers.Reporting;
using PartyHub.Model;
using PartyHub.Model.Imports;
using PartyHub.Model.Organisations;

namespace PartyHub.Importers.Writing;

/// <summary>
/// Writes one checked batch exactly as its preview shows it, in the caller's transaction: records, provenance, and the ids of what was
/// created. Refused when the data beneath are no longer what the preview was made from.
/// </summary>
internal sealed class BatchApplication<TRecord>(HubContext db, RecordStore<TRecord> store, RecordContext context, ImportBatch batch, BatchReferences references, DateTimeOffset now)
    where TRecord : class
{
    private const int ChunkSize = 1000;
    private readonly HashSet<string> sheetFields = [.. BatchColumn.Parse(batch.Columns).Where(c => c.Field is not null).Select(c => c.Field ?? "")];
    private readonly Dictionary<int, long> idOfRow = [];
    private readonly List<(long ChangeId, long RecordId)> created = [];

    /// <param name="isUntouched">Nothing was written since the check, so that nothing needs to be compared.</param>
    public async Task RunAsync(bool isUntouched, CancellationToken cancellationToken)
    {
        await NumberAsync(cancellationToken);
        foreach (var chunk in await ChunksAsync(cancellationToken))
        {
            var changes = await LoadAsync(chunk, cancellationToken);
            await ResolveAsync(changes, cancellationToken);
            await CreateAsync([.. changes.Where(c => c.Change.Kind == ChangeKind.Create)], isUntouched, cancellationToken);
            await UpdateAsync([.. changes.Where(c => c.Change.Kind == ChangeKind.Update)], isUntouched, cancellationToken);
            await RecordProvenanceAsync(changes, cancellationToken);
            db.ChangeTracker.Clear();
        }

        await LinkAsync(cancellationToken);
    }

    /// <summary>Ids of all new records, so that rows can refer to each other in any order.</summary>
    private async Task NumberAsync(CancellationToken cancellationToken)
    {
        var rows = await db.RecordChanges.Where(c => c.BatchId == batch.Id && c.Kind == ChangeKind.Create).OrderBy(c => c.Id)
            .Select(c => new { c.Id, c.Row }).ToListAsync(cancellationToken);
        if (rows.Count == 0) return;
        var id = await db.ReserveIdsAsync<TRecord>(rows.Count, cancellationToken);
        foreach (var row in rows)
        {
            created.Add((row.Id, id));
            idOfRow[row.Row] = id++;
        }

        references.Add(batch.Id, idOfRow);
    }

    /// <summary>Change ids in the order of writing: as in the sheet, but superiors before what stands under them.</summary>
    private async Task<List<long[]>> ChunksAsync(CancellationToken cancellationToken)
    {
        var order = db.RecordChanges.AsNoTracking().Where(c => c.BatchId == batch.Id).OrderBy(c => c.Id);
        if (!store.References.Any(r => r.StartsWith("parent", StringComparison.Ordinal)))
            return [.. (await order.Select(c => c.Id).ToListAsync(cancellationToken)).Chunk(ChunkSize)];
        var parentOf = new Dictionary<long, long>();
        var rows = new List<(long ChangeId, long Self)>();
        foreach (var change in await order.Select(c => new { c.Id, c.Row, c.Kind, c.After }).ToListAsync(cancellationToken))
        {
            var self = change.Kind == ChangeKind.Create ? ProvisionalId.Of(batch.Id, change.Row) : change.Id;
            rows.Add((change.Id, self));
            var after = SealedValues.Open(change.After, SealedValues.AfterPlace, context.Protector);
            if (FieldText.Long(after.GetValueOrDefault(OrganisationFields.ParentName)) is { } parent) parentOf[self] = parent;
        }

        return [.. rows.OrderBy(r => Depth(r.Self, parentOf)).ThenBy(r => r.ChangeId).Select(r => r.ChangeId).Chunk(ChunkSize)];
    }

    private static int Depth(long id, Dictionary<long, long> parentOf)
    {
        var depth = 0;
        while (parentOf.TryGetValue(id, out var parent) && depth++ < 60) id = parent;
        return depth;
    }

    private async Task<List<Written>> LoadAsync(long[] ids, CancellationToken cancellationToken)
    {
        var changes = await db.RecordChanges.AsNoTracking().Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellationToken);
        return [.. ids.Select(id => new Written(changes[id], SealedValues.AfterOf(changes[id], context.Protector), SealedValues.BeforeOf(changes[id], context.Protector)))];
    }

    private async Task ResolveAsync(List<Written> changes, CancellationToken cancellationToken)
    {
        foreach (var change in changes)
            foreach (var field in store.References)
                if (FieldText.Long(change.After.GetValueOrDefault(field)) is { } id && ProvisionalId.IsProvisional(id))
                    change.After[field] = FieldText.Of((long?)await references.ResolveAsync(id, cancellationToken));
    }

    private async Task CreateAsync(List<Written> changes, bool isUntouched, CancellationToken cancellationToken)
    {
        if (changes.Count == 0) return;
        if (!isUntouched && await store.AnyExistsAsync([.. changes.Select(c => c.After)], context, cancellationToken)) throw Stale();
        var records = changes.ConvertAll(change =>
        {
            var record = store.New(idOfRow[change.Change.Row], change.Change.Row, batch);
            foreach (var (field, value) in change.After) store.Fields.Write(record, field, value, context);
            return record;
        });
        if (records is List<Organisation> organisations) await PathOfNew.FillAsync(db, organisations, cancellationToken);
        await store.InsertAsync(records, cancellationToken);
    }

    private async Task UpdateAsync(List<Written> changes, bool isUntouched, CancellationToken cancellationToken)
    {
        if (changes.Count == 0) return;
        var records = (await store.LoadAsync([.. changes.Select(c => c.Change.RecordId ?? 0)], cancellationToken)).ToDictionary(store.IdOf);
        foreach (var change in changes)
        {
            if (!records.TryGetValue(change.Change.RecordId ?? 0, out var record)) throw Stale();
            if (!isUntouched && change.Before.Any(b => store.Fields.Read(record, b.Key, context) != b.Value)) throw Stale();
            foreach (var (field, value) in change.After) store.Fields.Write(record, field, value, context);
        }

        await store.SaveAsync([.. records.Values], cancellationToken);
    }

    private async Task RecordProvenanceAsync(List<Written> changes, CancellationToken cancellationToken)
    {
        var rows = changes.ConvertAll(change => new Provenance
        {
            Dataset = change.Change.Dataset,
            RecordId = change.Change.RecordId ?? idOfRow[change.Change.Row],
            BatchId = batch.Id,
            Row = change.Change.Row,
            Fields = change.After.Keys.Where(sheetFields.Contains).Aggregate(0L, (bits, field) => bits | DatasetFields.Bit(change.Change.Dataset, field)),
            RecordedAt = now,
        });
        var id = await db.ReserveIdsAsync<Provenance>(rows.Count, cancellationToken);
        foreach (var row in rows) row.Id = id++;
        await using var insert = new BulkInsert<Provenance>(db);
        await insert.InsertAsync(rows, cancellationToken);
    }

    /// <summary>The preview's rows learn which records they made.</summary>
    private async Task LinkAsync(CancellationToken cancellationToken)
    {
        if (created.Count == 0) return;
        var first = created[0];
        // One statement where change ids and record ids run in step, which they do unless two checks ran at once.
        if (created.TrueForAll(c => c.RecordId - first.RecordId == c.ChangeId - first.ChangeId))
        {
            var offset = first.RecordId - first.ChangeId;
            await db.RecordChanges.Where(c => c.BatchId == batch.Id && c.Kind == ChangeKind.Create)
                .ExecuteUpdateAsync(set => set.SetProperty(c => c.RecordId, c => c.Id + offset), cancellationToken);
            return;
        }

        foreach (var (changeId, recordId) in created)
            await db.RecordChanges.Where(c => c.Id == changeId).ExecuteUpdateAsync(set => set.SetProperty(c => c.RecordId, recordId), cancellationToken);
    }

    private Refusal Stale() => new("BATCH_STALE", string.Create(CultureInfo.InvariantCulture,
        $"批次 {batch.Id} 检查之后，数据已被改动，未写入任何内容。请重新导入该文件。 · The data have changed since batch {batch.Id} was checked; nothing was written. Import the file again."));

    private sealed record Written(RecordChange Change, Dictionary<string, string?> After, Dictionary<string, string?> Before);
}
