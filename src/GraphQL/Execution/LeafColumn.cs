namespace PartyHub.GraphQL.Execution;

/// <summary>The values of a leaf field (a list of leaves is one fragment) for all rows of a level: one slot of some cells.</summary>
public sealed class LeafColumn(Cells cells, int slot = 0) : FieldResult
{
    public Cells Cells { get; } = cells;

    public int Slot { get; } = slot;

    /// <summary>The errors of rows, by row: a list of leaves can have several.</summary>
    internal Dictionary<int, List<LeafFault>>? Faults { get; private set; }

    internal ReadOnlySpan<byte> this[int row] => Cells[row, Slot];

    internal void AddFault(int row, LeafFault fault)
    {
        Faults ??= [];
        if (!Faults.TryGetValue(row, out var faults))
            Faults[row] = faults = [];
        faults.Add(fault);
    }
}

/// <summary>What went wrong with a leaf, and at which indexes when it stands in lists.</summary>
internal readonly record struct LeafFault(Exception Problem, int[] Indexes);
