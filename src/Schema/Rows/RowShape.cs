using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Rows;

/// <summary>
/// What a statement of rows reads for one or more selections of the same type (a connection's nodes and its edges' nodes): the joined
/// tables, the columns of the statement, and the slot of each field. Made when an operation is compiled, shared by its executions.
/// </summary>
internal sealed class RowShape
{
    private readonly List<RowOutput> outputs = [];
    private readonly List<RowSlot> slots = [];
    private readonly List<RowLevel> levels = [];
    private readonly List<FieldPlan> extraSlots = [];
    private int sources = 1;

    public RowShape(Type entity, IEnumerable<SelectionPlan> selections)
    {
        Root = new RowSource(entity, null, null, 0);
        foreach (var selection in selections) AddLevel(selection, null, Root, -1);
    }

    public RowSource Root { get; }
    public IReadOnlyList<RowOutput> Outputs => outputs;
    /// <summary>An array: it is walked for every row.</summary>
    public RowSlot[] Slots { get; private set; } = [];
    public IReadOnlyList<RowLevel> Levels => levels;

    /// <summary>Cells of a row: the columns', then those the step writes itself (an edge's cursor).</summary>
    public int Width => slots.Count + extraSlots.Count;

    /// <summary>Gives a field that is no column of the row a slot after the columns; the step writes its cell.</summary>
    public void AddExtraSlot(FieldPlan field) => extraSlots.Add(field);

    /// <summary>Called from <see cref="Step.Complete"/>: now the selections know the keys their children need.</summary>
    public void Complete()
    {
        foreach (var level in levels)
        {
            level.KeyOrdinals = [.. level.Selection.KeyTokens.Select(token => Output(level.Source, (Column)token))];
        }

        Slots = [.. slots];
        for (var index = 0; index < extraSlots.Count; index++) extraSlots[index].Slot = slots.Count + index;
    }

    /// <summary>The columns of the select list, in the order of their ordinals.</summary>
    public void WriteOutputs(SqlWriter sql)
    {
        for (var index = 0; index < outputs.Count; index++)
        {
            if (index > 0) sql.Write(", ");
            sql.Write(sql.Column(outputs[index].Source.Alias, outputs[index].Column));
        }

        // A statement must give something: an existing row with no selected column.
        if (outputs.Count == 0) sql.Write("1");
    }

    /// <summary>The ordinal of a column, counted from the first output.</summary>
    public int Output(RowSource source, Column column)
    {
        var output = new RowOutput(source, column);
        var known = outputs.IndexOf(output);
        if (known >= 0) return known;
        outputs.Add(output);
        return outputs.Count - 1;
    }

    private void AddLevel(SelectionPlan selection, FieldPlan? field, RowSource source, int presence, Func<object, RowField>? map = null)
    {
        var level = new RowLevel(selection, field, levels.Find(l => l.Selection == field?.Parent), source, presence);
        levels.Add(level);
        foreach (var child in selection.Fields) Add(child, level, map);
    }

    private void Add(FieldPlan field, RowLevel level, Func<object, RowField>? map)
    {
        switch (field.Definition.Kind)
        {
            case ColumnField column:
                field.Slot = AddSlot(map is null ? (RowField)column.Column : map(column.Column), field, level);
                break;
            case PartField { Part: RowPart.Embedded embedded }:
                AddLevel(field.Children[0], field, level.Source, Output(level.Source, embedded.Presence), embedded.Field);
                break;
            case PartField { Part: RowPart.ToOne relation }:
                var joined = level.Source.Join(relation, ref sources);
                AddLevel(field.Children[0], field, joined, Output(joined, new Column(relation.Target, Column.IdPath)));
                break;
            default:
                // A step or a resolver of its own: the engine runs it on this level.
                break;
        }
    }

    private int AddSlot(RowField read, FieldPlan field, RowLevel level)
    {
        slots.Add(new(Output(level.Source, read.Column), read.Encoder, field, level.Presence));
        return slots.Count - 1;
    }
}

/// <summary>A column of the select list.</summary>
internal sealed record RowOutput(RowSource Source, Column Column);

/// <summary>A cell of each row: where it is read, how it is written; <paramref name="Presence"/> is the column that is null when its object is not there (-1: always there).</summary>
internal sealed record RowSlot(int Ordinal, CellEncoder Encoder, FieldPlan Field, int Presence);

/// <summary>The objects of one selection among the rows: the rows themselves, or a part of each.</summary>
internal sealed record RowLevel(SelectionPlan Selection, FieldPlan? Field, RowLevel? Parent, RowSource Source, int Presence)
{
    public int[] KeyOrdinals { get; set; } = [];
}
