using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Types;

/// <summary>The constant literals of a schema's declarations.</summary>
internal static class ConstantLiteral
{
    public static object? Coerce(ValueNode literal, GraphQLType type) =>
        LiteralCoercion.TryCoerce(literal, type, null, out var value)
            ? value
            : throw new InvalidOperationException($"A default does not fit its type {type}; the schema validator should have refused it.");
}
