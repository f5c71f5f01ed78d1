namespace PartyHub.GraphQL.Types;

/// <summary>An argument of a field or of a directive.</summary>
public sealed class ArgumentDefinition(string name, GraphQLType type, string? description = null) : InputValueDefinition(name, type, description);
