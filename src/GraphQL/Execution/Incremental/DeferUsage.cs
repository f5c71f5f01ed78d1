namespace PartyHub.GraphQL.Execution;

/// <summary>One @defer at one place of an operation, for one concrete type.</summary>
internal sealed class DeferUsage(int ordinal, string? label, string? variable, DeferUsage? parent)
{
    /// <summary>The place in the order of the document; parents before those inside them.</summary>
    public int Ordinal { get; } = ordinal;

    public string? Label { get; } = label;

    /// <summary>The variable of its <c>if</c>; null when it always defers.</summary>
    public string? Variable { get; } = variable;

    /// <summary>The @defer around it.</summary>
    public DeferUsage? Parent { get; } = parent;
}
