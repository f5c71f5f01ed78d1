using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Execution;

/// <summary>
/// From the rows of a level to the objects of one of its fields: levels by concrete type, and for each parent the row
/// (to-one) or the run of items (list). Items are numbered through all parents; each is a row of one of the levels or null.
/// </summary>
public sealed class ChildLink : FieldResult
{
    private const int NullRow = -1;

    private readonly int[]? rows;
    private readonly int[]? types;
    private readonly ListRuns[] lists;

    private ChildLink(IReadOnlyList<Level> levels, int itemCount, int[]? rows, int[]? types, ListRuns[] lists)
    {
        Levels = levels;
        ItemCount = itemCount;
        this.rows = rows;
        this.types = types;
        this.lists = lists;
        HasNullItem = rows is not null && rows.AsSpan(0, itemCount).Contains(NullRow);
    }

    /// <summary>One level for each of the field's <see cref="FieldPlan.Children"/>, in their order.</summary>
    public IReadOnlyList<Level> Levels { get; }

    /// <summary>All items of all parents.</summary>
    public int ItemCount { get; }

    /// <summary>How many lists are around an item: 0 for a to-one field, 1 for a list.</summary>
    public int ListDepth => lists.Length;

    internal bool HasNullItem { get; }

    /// <summary>The errors of items (at depth <see cref="ListDepth"/>) and of lists (at smaller depths), by depth and number.</summary>
    internal Dictionary<(int Depth, int Number), Exception>? Faults { get; private set; }

    /// <summary>Every parent has one object: the row of the same number.</summary>
    public static ChildLink Identity(Level level) => new([level], level.Count, null, null, []);

    /// <summary>Each parent has the object in the row given for it, or null for -1.</summary>
    public static ChildLink ToOne(Level level, int[] rowOfParent, int parentCount) => new([level], parentCount, rowOfParent, null, []);

    /// <summary>As <see cref="ToOne(Level, int[], int)"/>, for a field of an abstract type: the row counts in the level of the parent's type index.</summary>
    public static ChildLink ToOne(IReadOnlyList<Level> levels, int[] typeOfParent, int[] rowOfParent, int parentCount) =>
        new(levels, parentCount, rowOfParent, typeOfParent, []);

    /// <summary>
    /// Each parent has a list: rows <c>starts[p]</c> up to but not including <c>starts[p + 1]</c> of the level, which are therefore in the order of the parents.
    /// <paramref name="isNull"/> tells which parents have no list at all.
    /// </summary>
    public static ChildLink List(Level level, int[] starts, int parentCount, bool[]? isNull = null) =>
        new([level], starts[parentCount], null, null, [new(starts, isNull, parentCount)]);

    /// <summary>As above, where items are any rows (-1 is null) and may be of several types (<paramref name="typeOfItem"/>).</summary>
    public static ChildLink List(
        IReadOnlyList<Level> levels, int[] starts, int parentCount, int[] rowOfItem, int[]? typeOfItem = null, bool[]? isNull = null) =>
        new(levels, starts[parentCount], rowOfItem, typeOfItem, [new(starts, isNull, parentCount)]);

    internal static ChildLink Nested(IReadOnlyList<Level> levels, int itemCount, int[] rowOfItem, int[]? typeOfItem, ListRuns[] lists) =>
        new(levels, itemCount, rowOfItem, typeOfItem, lists);

    /// <summary>Claims that there is a null where the type of the field allows none.</summary>
    internal bool HasNullAgainst(GraphQLType type)
    {
        foreach (var runs in lists)
        {
            if (runs.HasNull && type.IsNonNull)
                return true;
            type = type.Nullable is ListType list ? list.OfType : type;
        }

        return HasNullItem && type.IsNonNull;
    }

    internal ListRuns Runs(int depth) => lists[depth];

    internal bool IsNullItem(int item) => rows is not null && rows[item] == NullRow;

    internal Level LevelOf(int item) => Levels[TypeOf(item)];

    internal int TypeOf(int item) => types is null ? 0 : types[item];

    internal int RowOf(int item) => rows is null ? item : rows[item];

    internal void AddFault(int depth, int number, Exception problem) => (Faults ??= [])[(depth, number)] = problem;

    internal Exception? FaultAt(int depth, int number) => Faults is not null && Faults.TryGetValue((depth, number), out var problem) ? problem : null;
}

/// <summary>The lists at one depth: where each begins among what lies one deeper, and which are null.</summary>
internal sealed class ListRuns(int[] starts, bool[]? isNull, int count)
{
    private bool[]? isNulled;

    public bool HasNull { get; } = isNull is not null && isNull.AsSpan(0, count).Contains(true);

    public int Start(int list) => starts[list];

    public int End(int list) => starts[list + 1];

    /// <summary>Claims that there was no list to begin with.</summary>
    public bool IsNull(int list) => isNull is not null && isNull[list];

    /// <summary>Claims that there was none, or that a null inside has taken it away.</summary>
    public bool IsShownAsNull(int list) => IsNull(list) || (isNulled is not null && isNulled[list]);

    public void SetNulled(int list) => (isNulled ??= new bool[count])[list] = true;
}
