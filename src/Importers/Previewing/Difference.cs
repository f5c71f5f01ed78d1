using PartyHub.Importers.Writing;
using PartyHub.Model.Values;

namespace PartyHub.Importers.Previewing;

/// <summary>What a row changes in a record that exists. An empty cell changes nothing; a less exact date does not replace a more exact one.</summary>
internal static class Difference
{
    public static void Decide<TRecord>(Draft draft, TRecord record, IRecordFields<TRecord> fields, RecordContext context)
    {
        var before = new Dictionary<string, string?>();
        foreach (var (field, value) in draft.Filled().ToList())
        {
            var present = fields.Read(record, field.Name, context);
            if (present == value || IsLessExact(value, present) || (present is not null && draft.Derived.Contains(field.Name))) continue;
            before.Add(field.Name, present);
        }

        draft.Before = before;
        draft.Decide(before.Count == 0 ? RowFate.Unchanged : RowFate.Update);
    }

    private static bool IsLessExact(string value, string? present) =>
        present is not null && present.Length > value.Length && value.Length is 4 or 7
        && PartialDate.TryParse(value, out _) && PartialDate.TryParse(present, out _) && present.StartsWith(value, StringComparison.Ordinal);
}
