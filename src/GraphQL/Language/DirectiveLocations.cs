using System.Collections.Frozen;

namespace PartyHub.GraphQL.Language;

/// <summary>DirectiveLocation: the names of the places a directive may stand.</summary>
public static class DirectiveLocations
{
    /// <summary>ExecutableDirectiveLocation: places in operations and fragments.</summary>
    public static FrozenSet<string> Executable { get; } = FrozenSet.Create(
        "QUERY",
        "MUTATION",
        "SUBSCRIPTION",
        "FIELD",
        "FRAGMENT_DEFINITION",
        "FRAGMENT_SPREAD",
        "INLINE_FRAGMENT",
        "VARIABLE_DEFINITION");

    /// <summary>TypeSystemDirectiveLocation: places in a schema.</summary>
    public static FrozenSet<string> TypeSystem { get; } = FrozenSet.Create(
        "SCHEMA",
        "SCALAR",
        "OBJECT",
        "FIELD_DEFINITION",
        "ARGUMENT_DEFINITION",
        "INTERFACE",
        "UNION",
        "ENUM",
        "ENUM_VALUE",
        "INPUT_OBJECT",
        "INPUT_FIELD_DEFINITION");

    /// <summary>All of them.</summary>
    public static FrozenSet<string> All { get; } = Executable.Concat(TypeSystem).ToFrozenSet();
}
