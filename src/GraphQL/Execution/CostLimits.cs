namespace PartyHub.GraphQL.Execution;

/// <summary>What one operation may bring, counted in objects before anything runs.</summary>
public sealed record CostLimits
{
    /// <summary>The most objects an operation may bring if all its pages are full.</summary>
    public long MaximumNodes { get; init; } = 20_000;

    /// <summary>How many objects a list is taken to bring that is not paged.</summary>
    public int AssumedListSize { get; init; } = 10;
}
