using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Types;

/// <summary>From a type as written to the type of a schema.</summary>
public static class TypeReference
{
    /// <summary>The type; null when the schema has no type of that name.</summary>
    public static GraphQLType? Resolve(TypeNode node, GraphQLSchema schema) => Resolve(node, schema.GetType);

    internal static GraphQLType? Resolve(TypeNode node, Func<string, NamedType?> find) => node switch
    {
        NamedTypeNode named => find(named.Name.Value),
        ListTypeNode list => Resolve(list.Type, find) is { } item ? new ListType(item) : null,
        NonNullTypeNode nonNull => Resolve(nonNull.Type, find) is { } nullable ? new NonNullType(nullable) : null,
        _ => throw new InvalidOperationException($"{node.Kind} is not a type."),
    };
}
