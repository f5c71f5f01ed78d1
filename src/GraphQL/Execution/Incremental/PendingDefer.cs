namespace PartyHub.GraphQL.Execution;

/// <summary>A @defer at one object of the response that has been announced and not yet completed.</summary>
internal sealed class PendingDefer(string id, DeferUsage usage, Level level, int row, DeferGroup? within, object[] path)
{
    public string Id { get; } = id;

    public DeferUsage Usage { get; } = usage;

    public Level Level { get; } = level;

    public int Row { get; } = row;

    /// <summary>The group that brought the object; null when the first response did.</summary>
    public DeferGroup? Within { get; } = within;

    public object[] Path { get; } = path;

    /// <summary>Why it brings nothing: a null where none is allowed, in what it should have brought.</summary>
    public List<GraphQLError> Failures { get; } = [];
}
