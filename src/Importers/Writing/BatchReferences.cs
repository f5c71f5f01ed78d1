using Microsoft.EntityFrameworkCore;
using PartyHub.Importers.Matching;
using PartyHub.Model;
using PartyHub.Model.Imports;

namespace PartyHub.Importers.Writing;

/// <summary>Provisional ids of a preview to the ids of the records that their batches have made.</summary>
internal sealed class BatchReferences(HubContext db)
{
    private readonly Dictionary<long, Dictionary<int, long>> idOfRow = [];

    public void Add(long batchId, Dictionary<int, long> rows) => idOfRow[batchId] = rows;

    /// <exception cref="Refusal">BATCH_DEPENDS: the batch that makes the record has not been applied.</exception>
    public async Task<long> ResolveAsync(long id, CancellationToken cancellationToken)
    {
        if (!ProvisionalId.IsProvisional(id)) return id;
        var batchId = ProvisionalId.BatchOf(id);
        if (!idOfRow.TryGetValue(batchId, out var rows))
        {
            rows = await db.RecordChanges.Where(c => c.BatchId == batchId && c.Kind == ChangeKind.Create && c.RecordId != null && c.Batch != null && c.Batch.State == ImportState.Applied)
                .ToDictionaryAsync(c => c.Row, c => c.RecordId ?? 0, cancellationToken);
            idOfRow.Add(batchId, rows);
        }

        return rows.TryGetValue(ProvisionalId.RowOf(id), out var known) ? known : throw new Refusal("BATCH_DEPENDS",
            $"本批次引用了批次 {batchId} 将建立的党组织，请先写入批次 {batchId}。 · This batch refers to organisations that batch {batchId} makes; apply batch {batchId} first.");
    }
}
