using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Tests.Execution;

/// <summary>Which columns of a table a selection reads, and in which slots: what a source works out at compile time.</summary>
internal sealed class MemoryRowShape
{
    private readonly MemoryTable table;
    private readonly List<FieldPlan> slots = [];

    public MemoryRowShape(MemoryTable table) => this.table = table;

    public void Take(SelectionPlan selection)
    {
        foreach (var field in selection.Fields)
        {
            if (field.Definition.Kind is ColumnField)
            {
                field.Slot = slots.Count;
                slots.Add(field);
            }
        }
    }

    public Cells Encode(IReadOnlyList<MemoryRow> rows, StepContext context)
    {
        var cells = new Cells(Math.Max(slots.Count, 1), rows.Count);
        foreach (var row in rows)
        {
            foreach (var field in slots)
                Encode(field, row, cells, context);
            if (slots.Count == 0)
                cells.EndCell();
        }

        return cells;
    }

    public static void FillKeys(Level level, IReadOnlyList<MemoryRow> rows)
    {
        for (var key = 0; key < level.Selection.KeyTokens.Count; key++)
        {
            var token = level.Selection.KeyTokens[key];
            level.SetKeys(key, [.. rows.Select(r => MemoryTable.Key(r, token))]);
        }
    }

    private void Encode(FieldPlan field, MemoryRow row, Cells cells, StepContext context)
    {
        if (!context.IsIncluded(field))
        {
            cells.EndNull(null);
            return;
        }

        var column = ((ColumnField)field.Definition.Kind!).Column;
        var value = column is "id" ? row.Id : row.Values[table.Columns.ToList().IndexOf((string)column)];
        if (value is null)
        {
            cells.EndNull(field);
            return;
        }

        ((LeafType)field.Definition.Type.Named).Write(value, cells);
        cells.EndCell();
    }
}
