using PartyHub.GraphQL.Execution;

namespace PartyHub.GraphQL.Types;

/// <summary>What SDL cannot say: how fields get their values and how values of abstract types find their concrete type.</summary>
public sealed record SdlBindings
{
    /// <summary>The kind of a field, by type name and field name; null for a field that is never executed.</summary>
    public Func<string, string, FieldKind?> Kind { get; init; } = (_, _) => null;

    /// <summary>The events of a field of the subscription type, by field name.</summary>
    public Func<string, EventStream?> Subscribe { get; init; } = _ => null;

    /// <summary>The page of a field, by type name and field name.</summary>
    public Func<string, string, PageSize?> PageSize { get; init; } = (_, _) => null;

    /// <summary>The name of the concrete type of a value of an interface or union.</summary>
    public Func<object, string?>? ResolveType { get; init; }

    /// <summary>Scalars that are not the built-in ones, by name; others pass any JSON through.</summary>
    public IReadOnlyList<ScalarType> Scalars { get; init; } = [];
}
