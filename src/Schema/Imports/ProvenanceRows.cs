using System.Text.Json;
using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;
using PartyHub.Model.Imports;
using PartyHub.Schema.Rows;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Imports;

/// <summary>Unfolds provenance rows, newest first within a record, into one row for each field.</summary>
internal sealed class ProvenanceRows(Dataset dataset, int parents)
{
    private readonly List<long> batches = [];
    private readonly int[] counts = new int[parents];
    private readonly Dictionary<long, IReadOnlyDictionary<string, string>> columnsOfBatch = [];
    private int parent = -1;
    private long known;

    private Cells Cells { get; } = new(Enum.GetValues<ProvenancePart>().Length);

    public void Add(int nextParent, RowCursor row)
    {
        if (nextParent != parent) (parent, known) = (nextParent, 0);
        var news = row.Number(1) & ~known;
        known |= news;
        if (news == 0) return;
        var columns = ColumnsOf(row);
        foreach (var field in DatasetFields.Names(dataset, news)) Write(field, columns.GetValueOrDefault(field), row);
    }

    public int[] Starts()
    {
        var starts = new int[parents + 1];
        for (var index = 0; index < parents; index++) starts[index + 1] = starts[index] + counts[index];
        return starts;
    }

    public Level ToLevel(SelectionPlan selection)
    {
        var level = new Level(selection, batches.Count, Cells);
        for (var key = 0; key < selection.KeyTokens.Count; key++) level.SetKeys(key, [.. batches]);
        return level;
    }

    private void Write(string field, string? column, RowCursor row)
    {
        JsonText.Write(field, Cells);
        Cells.EndCell();
        if (!row.IsNull(5)) CellEncoder.Text.Write(row, 5, Cells);
        Cells.EndCell();
        if (column is not null) JsonText.Write(FormattableString.Invariant($"{column}{row.Number(2)}"), Cells);
        Cells.EndCell();
        CellEncoder.Timestamp.Write(row, 3, Cells);
        Cells.EndCell();
        batches.Add(row.Number(4));
        counts[parent]++;
    }

    /// <summary>The letters of the column of each field, from the recognised columns of the batch.</summary>
    private IReadOnlyDictionary<string, string> ColumnsOf(RowCursor row)
    {
        var batch = row.Number(4);
        if (columnsOfBatch.TryGetValue(batch, out var columns)) return columns;
        var letters = new Dictionary<string, string>(StringComparer.Ordinal);
        using var json = JsonDocument.Parse(row.Text(6));
        foreach (var column in json.RootElement.EnumerateArray())
        {
            if (column.TryGetProperty("field", out var field) && field.GetString() is { } name && column.TryGetProperty("cell", out var cell))
                letters.TryAdd(name, (cell.GetString() ?? "").TrimEnd([.. "0123456789"]));
        }

        return columnsOfBatch[batch] = letters;
    }
}
