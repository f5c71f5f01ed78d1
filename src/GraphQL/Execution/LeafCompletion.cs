using System.Buffers;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Execution;

/// <summary>Writes a resolver's leaves, or lists of leaves, as one fragment a parent.</summary>
internal sealed class LeafCompletion
{
    private readonly FieldPlan field;
    private readonly LeafType leaf;
    private readonly int parentCount;
    private readonly LeafColumn column;
    private readonly List<int> indexes = [];
    private int row;

    public LeafCompletion(FieldPlan field, int parentCount)
    {
        this.field = field;
        this.parentCount = parentCount;
        leaf = (LeafType)field.Definition.Type.Named;
        column = new LeafColumn(new Cells(1, parentCount));
    }

    private Cells Cells => column.Cells;

    public LeafColumn Complete(object?[] values)
    {
        for (row = 0; row < parentCount; row++)
        {
            if (values[row] is null)
            {
                Cells.EndNull(field);
                continue;
            }

            if (!TryWrite(field.Definition.Type, values[row]))
                Cells.Rewind();
            Cells.EndCell();
        }

        return column;
    }

    /// <summary>False when the value failed or was null where the type allows no null: what contains it becomes null too.</summary>
    private bool TryWrite(GraphQLType type, object? value)
    {
        if (value is null)
            return !type.IsNonNull || Fail(new NullViolationException(field));
        if (value is Exception problem)
            return Fail(problem);
        var mark = Cells.Position;
        if (type.Nullable is ListType list)
            return TryWriteList(list, value, mark);
        try
        {
            leaf.Write(value, Cells);
            return true;
        }
        catch (Exception unfit)
        {
            Cells.Position = mark;
            return Fail(unfit);
        }
    }

    private bool TryWriteList(ListType list, object value, int mark)
    {
        try
        {
            Cells.Write("["u8);
            var index = 0;
            foreach (var item in Completion.ItemsOf(value, field))
            {
                if (index > 0)
                    Cells.Write(","u8);
                indexes.Add(index++);
                var isKept = TryWriteItem(list.OfType, item);
                indexes.RemoveAt(indexes.Count - 1);
                if (isKept)
                    continue;
                Cells.Position = mark;
                return false;
            }

            Cells.Write("]"u8);
            return true;
        }
        catch (Exception problem)
        {
            Cells.Position = mark;
            return Fail(problem);
        }
    }

    private bool TryWriteItem(GraphQLType type, object? item)
    {
        var before = Cells.Position;
        if (TryWrite(type, item) && Cells.Position > before)
            return true;
        if (type.IsNonNull)
            return false;
        Cells.Write("null"u8);
        return true;
    }

    private bool Fail(Exception problem)
    {
        column.AddFault(row, new LeafFault(problem, [.. indexes]));
        return false;
    }
}
