namespace PartyHub.GraphQL.Types;

/// <summary>A field of an input object.</summary>
public sealed class InputFieldDefinition(string name, GraphQLType type, string? description = null) : InputValueDefinition(name, type, description);
