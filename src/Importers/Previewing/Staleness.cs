using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyHub.Importers.Matching;
using PartyHub.Model.Imports;

namespace PartyHub.Importers.Previewing;

/// <summary>An older sheet does not replace what a newer one said: a change whose present value comes from a later day is left out, with a notice.</summary>
internal sealed class Staleness(CheckContext context, ImportBatch batch)
{
    public async Task CheckAsync(IReadOnlyList<Draft> rows, CancellationToken cancellationToken)
    {
        if (context.AsOf is not { } asOf || batch.Dataset is not { } dataset) return;
        foreach (var chunk in rows.Where(r => r.Fate == RowFate.Update).Chunk(500))
        {
            var ids = chunk.Select(d => d.RecordId ?? 0).ToList();
            var sources = await context.Db.Provenances.AsNoTracking()
                .Where(p => p.Dataset == dataset && ids.Contains(p.RecordId) && p.Batch != null && p.Batch.AsOf != null && p.Batch.State == ImportState.Applied)
                .Select(p => new Source(p.Id, p.RecordId, p.Fields, p.Batch == null ? null : p.Batch.AsOf)).ToListAsync(cancellationToken);
            var byRecord = sources.ToLookup(s => s.RecordId);
            foreach (var draft in chunk) KeepNewer(draft, asOf, [.. byRecord[draft.RecordId ?? 0].OrderByDescending(s => s.Id)]);
        }
    }

    private static void KeepNewer(Draft draft, DateOnly asOf, List<Source> sources)
    {
        foreach (var field in draft.Before?.Keys.ToList() ?? [])
        {
            var bit = DatasetFields.Bit(draft.Fields.Dataset, field);
            if (sources.Find(s => (s.Fields & bit) != 0) is not { AsOf: { } newer } || newer <= asOf || draft.Before?[field] is null) continue;
            var mask = draft.Fields.Find(field)?.Mask;
            var value = draft[field] ?? "";
            draft.Add(IssueCode.StaleValue, field, newer.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), mask is null ? value : mask(value));
            draft.Before?.Remove(field);
        }

        if (draft.Before?.Count == 0) draft.Decide(RowFate.Unchanged);
    }

    private sealed record Source(long Id, long RecordId, long Fields, DateOnly? AsOf);
}
