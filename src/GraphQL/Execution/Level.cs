namespace PartyHub.GraphQL.Execution;

/// <summary>
/// All objects of one <see cref="SelectionPlan"/> in one execution. They are rows (cells and keys made by a source) or
/// objects (made by a resolver), never both; nothing is allocated per row.
/// </summary>
public sealed class Level
{
    /// <summary>A null in a key column.</summary>
    public const long NullKey = long.MinValue;

    private readonly FieldResult?[] results;
    private readonly long[]?[] keys;
    private byte[]? rowStates;
    private Dictionary<int, object?[]>? resolved;
    private HashSet<int>? run;

    /// <summary>Makes a level of rows. Levels of one statement may share their cells (a connection's nodes and its edges' nodes).</summary>
    public Level(SelectionPlan selection, int count, Cells? cells)
    {
        Selection = selection;
        Count = count;
        Cells = cells;
        results = new FieldResult?[selection.PlannedFields.Length];
        keys = selection.KeyTokens.Count == 0 ? [] : new long[]?[selection.KeyTokens.Count];
    }

    internal Level(SelectionPlan selection, object?[] objects, int count) : this(selection, count, (Cells?)null) => Objects = objects;

    public SelectionPlan Selection { get; }

    public int Count { get; }

    public Cells? Cells { get; }

    /// <summary>The objects of a level that a resolver made; at least <see cref="Count"/> long.</summary>
    public object?[]? Objects { get; }

    /// <summary>A hidden key of a row, by the index that <see cref="SelectionPlan.RequireKey"/> gave; <see cref="NullKey"/> when null.</summary>
    public long Key(int key, int row) => KeyColumn(key)[row];

    /// <summary>A hidden key of all rows; at least <see cref="Count"/> long.</summary>
    public ReadOnlySpan<long> KeyColumn(int key) =>
        keys[key] ?? throw new InvalidOperationException(
            $"{Selection.Type.Name} was asked for its key {Selection.KeyTokens[key]}, which its source did not deliver; set every key of SelectionPlan.KeyTokens.");

    /// <summary>Delivers a hidden key of all rows; <paramref name="values"/> may be longer than the level (pooled).</summary>
    public void SetKeys(int key, long[] values) => keys[key] = values;

    /// <summary>Delivers the objects of a part: a <see cref="Types.PartField"/>, or a relation that the source claimed.</summary>
    public void SetPart(FieldPlan field, ChildLink link) => SetResult(field, link);

    internal FieldResult Result(FieldPlan field) => FindResult(field) ?? throw new InvalidOperationException(
        $"{field.Coordinate} at \"{field.Path}\" has no result: the step that makes {Selection.Type.Name} must deliver it with Level.SetPart.");

    internal FieldResult? FindResult(FieldPlan field) => results[(field.SameAs ?? field).Index];

    /// <summary>Claims that the field has been run; a part has its result before.</summary>
    internal bool HasRun(FieldPlan field) => run is not null && run.Contains(field.Index);

    internal void MarkRun(FieldPlan field)
    {
        if (field.MayBeDeferred)
            (run ??= []).Add(field.Index);
    }

    internal void SetResult(FieldPlan field, FieldResult result) => results[field.Index] = result;

    /// <summary>What a resolver gave, kept for fields that make the same call.</summary>
    internal void KeepValues(FieldPlan field, object?[] values) => (resolved ??= [])[field.Index] = values;

    internal object?[]? ValuesOf(FieldPlan field) => resolved?.GetValueOrDefault(field.Index);

    internal bool IsNulled(int row) => rowStates is not null && rowStates[row] == (byte)RowState.Nulled;

    internal RowState StateOf(int row) => rowStates is null ? RowState.Unseen : (RowState)rowStates[row];

    internal void SetState(int row, RowState state) => (rowStates ??= new byte[Count])[row] = (byte)state;
}

/// <summary>What the null propagation has found out about a row.</summary>
internal enum RowState : byte
{
    Unseen,
    Clean,
    HasErrors,
    Nulled,
}
