namespace PartyHub.GraphQL.Execution;

/// <summary>What one group adds to one object of the response.</summary>
internal sealed class DeferredPiece(DeferGroup group, Level level, int row, object[] path)
{
    public DeferGroup Group { get; } = group;

    public Level Level { get; } = level;

    public int Row { get; } = row;

    public object[] Path { get; } = path;

    /// <summary>Those announced @defers that ask for it.</summary>
    public List<PendingDefer> Owners { get; } = [];

    public IReadOnlyList<GraphQLError> Errors { get; set; } = [];

    public bool IsKept { get; set; } = true;
}
