using PartyHub.GraphQL.Execution;

namespace PartyHub.GraphQL.Types;

/// <summary>How a field gets its value. There are these four kinds and no other.</summary>
public abstract record FieldKind
{
    private protected FieldKind()
    {
    }
}

/// <summary>A leaf read with the row of its parent. <paramref name="Column"/> means something only to the source that makes the row.</summary>
public sealed record ColumnField(object Column) : FieldKind;

/// <summary>An object or list of objects that the step which made the parent delivers with it (a connection's nodes, a venue's location).</summary>
public sealed record PartField(object? Part = null) : FieldKind;

/// <summary>A relation or an aggregate: a step of its own, compiled once per operation, run once for all parents of the level.</summary>
public sealed record StepField(Func<StepRequest, Step> Compile) : FieldKind;

/// <summary>Any other code, called once with the whole level: one value a parent.</summary>
public sealed record ResolverField(BatchResolver Resolve) : FieldKind
{
    /// <summary>Key columns that the resolver needs of a parent made of rows, read with <see cref="Level.Key"/> in this order.</summary>
    public IReadOnlyList<object> Keys { get; init; } = [];
}
