namespace PartyHub.Schema.Hierarchy;

/// <summary>
/// The organisations of one data version in preorder, with prefix sums of what hangs on each: ancestors, subtree counts and scope
/// checks without the database. Immutable; a node is named by its index in preorder.
/// </summary>
internal sealed class TreeSnapshot
{
    private readonly long[] ids;
    private readonly int[] parents;
    private readonly int[] ends;
    private readonly Dictionary<long, int> indexes;
    private readonly TreeCounts[] sums;

    /// <param name="nodes">In preorder: a parent before its children, a subtree in one piece.</param>
    public TreeSnapshot(long version, IReadOnlyList<TreeNode> nodes)
    {
        Version = version;
        ids = new long[nodes.Count];
        parents = new int[nodes.Count];
        ends = new int[nodes.Count];
        indexes = new(nodes.Count);
        sums = new TreeCounts[nodes.Count + 1];
        for (var index = 0; index < nodes.Count; index++) Add(index, nodes[index]);
        for (var index = nodes.Count - 1; index >= 0; index--) CloseUnder(index);
    }

    public long Version { get; }

    public int Count => ids.Length;

    /// <summary>-1 when there is no such organisation.</summary>
    public int IndexOf(long id) => indexes.TryGetValue(id, out var index) ? index : -1;

    public long IdAt(int index) => ids[index];

    /// <summary>-1 for a root.</summary>
    public int ParentOf(int index) => parents[index];

    /// <summary>The first index after the subtree.</summary>
    public int EndOf(int index) => ends[index];

    public bool IsWithin(int index, int ancestor) => index >= ancestor && index < ends[ancestor];

    public int OrganisationCountOf(int index) => ends[index] - index;

    /// <summary>What hangs on the organisation and on all below it.</summary>
    public TreeCounts SubtreeOf(int index) => sums[ends[index]] - sums[index];

    private void Add(int index, TreeNode node)
    {
        ids[index] = node.Id;
        indexes[node.Id] = index;
        parents[index] = node.ParentId is { } parent && indexes.TryGetValue(parent, out var known) ? known : -1;
        ends[index] = index + 1;
        sums[index + 1] = sums[index] + node.Counts;
    }

    private void CloseUnder(int index)
    {
        var parent = parents[index];
        if (parent >= 0) ends[parent] = Math.Max(ends[parent], ends[index]);
    }
}

internal readonly record struct TreeNode(long Id, long? ParentId, TreeCounts Counts);

/// <summary>Counts of members by the two stages that count, of grids and of venues.</summary>
internal readonly record struct TreeCounts(int FullMembers, int ProbationaryMembers, int Grids, int Venues)
{
    public static TreeCounts operator +(TreeCounts left, TreeCounts right) => new(
        left.FullMembers + right.FullMembers, left.ProbationaryMembers + right.ProbationaryMembers, left.Grids + right.Grids, left.Venues + right.Venues);

    public static TreeCounts operator -(TreeCounts left, TreeCounts right) => new(
        left.FullMembers - right.FullMembers, left.ProbationaryMembers - right.ProbationaryMembers, left.Grids - right.Grids, left.Venues - right.Venues);
}
