using PartyHub.GraphQL.Execution;

namespace PartyHub.GraphQL.Types;

/// <summary>The page of a list or connection: what it brings unless asked otherwise, and the most that may be asked.</summary>
public sealed record PageSize(int Default = 50, int Maximum = 200)
{
    /// <summary>The argument that asks for a page from the start; checked to be 1 to <see cref="Maximum"/>.</summary>
    public string First { get; init; } = "first";

    /// <summary>The argument that asks for a page from the end; checked likewise.</summary>
    public string Last { get; init; } = "last";

    /// <summary>The arguments whose lists say how many objects come back, e.g. <c>ids</c>; at most <see cref="Maximum"/> entries.</summary>
    public string? List { get; init; }

    /// <summary>Counts from the arguments in a way of its own, instead of the above.</summary>
    public Func<ArgumentValues, int>? Count { get; init; }
}
