using PartyHub.GraphQL.Execution;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Rows;

/// <summary>Turns the rows of one execution of a statement into cells, keys and levels.</summary>
internal sealed class RowReader
{
    private readonly RowShape shape;
    private readonly int firstOrdinal;
    private readonly long[][][] keys;
    private readonly int[]?[] present;

    /// <param name="firstOrdinal">Where the shape's columns begin in the statement.</param>
    public RowReader(RowShape shape, int firstOrdinal, int expectedRows)
    {
        this.shape = shape;
        this.firstOrdinal = firstOrdinal;
        keys = [.. shape.Levels.Select(l => l.KeyOrdinals.Select(_ => new long[expectedRows]).ToArray())];
        present = [.. shape.Levels.Select(l => l.Presence < 0 ? null : new int[expectedRows])];
        if (shape.Width > 0) Cells = new Cells(shape.Width, expectedRows);
    }

    public Cells? Cells { get; }

    public int Count { get; private set; }

    /// <summary>Takes the present row. The extra slots, if the shape has any, are to be written next.</summary>
    public void Add(RowCursor row)
    {
        if (Cells is not null) WriteCells(row, Cells);
        for (var level = 0; level < keys.Length; level++) ReadKeys(row, level);
        Count++;
    }

    /// <summary>The levels of the shape's selections, each with its parts, in their order.</summary>
    public IReadOnlyList<Level> Finish()
    {
        var made = new Level[shape.Levels.Count];
        for (var index = 0; index < made.Length; index++)
        {
            var level = shape.Levels[index];
            made[index] = new Level(level.Selection, Count, Cells);
            for (var key = 0; key < level.KeyOrdinals.Length; key++) made[index].SetKeys(key, keys[index][key]);
            if (level.Field is null || level.Parent is null) continue;
            made[IndexOf(level.Parent)].SetPart(level.Field, ChildLink.ToOne(made[index], present[index] ?? [], Count));
        }

        return [.. made.Where((_, index) => shape.Levels[index].Field is null)];
    }

    private int IndexOf(RowLevel level)
    {
        for (var index = 0; index < shape.Levels.Count; index++)
        {
            if (ReferenceEquals(shape.Levels[index], level)) return index;
        }

        throw new InvalidOperationException("a part has no level above it");
    }

    private void WriteCells(RowCursor row, Cells cells)
    {
        foreach (var slot in shape.Slots)
        {
            if (slot.Encoder.WritesNull || !row.IsNull(firstOrdinal + slot.Ordinal))
            {
                slot.Encoder.Write(row, firstOrdinal + slot.Ordinal, cells);
                cells.EndCell();
            }
            else
            {
                // Null where the object itself is not there breaks no promise of its type.
                var isThere = slot.Presence < 0 || !row.IsNull(firstOrdinal + slot.Presence);
                cells.EndNull(isThere ? slot.Field : null);
            }
        }
    }

    private void ReadKeys(RowCursor row, int index)
    {
        var level = shape.Levels[index];
        for (var key = 0; key < level.KeyOrdinals.Length; key++)
        {
            if (Count == keys[index][key].Length) Array.Resize(ref keys[index][key], Math.Max(8, Count * 2));
            var ordinal = firstOrdinal + level.KeyOrdinals[key];
            keys[index][key][Count] = row.IsNull(ordinal) ? Level.NullKey : row.Number(ordinal);
        }

        if (present[index] is not { } rows) return;
        if (Count == rows.Length) Array.Resize(ref rows, Math.Max(8, Count * 2));
        rows[Count] = row.IsNull(firstOrdinal + level.Presence) ? -1 : Count;
        present[index] = rows;
    }
}
