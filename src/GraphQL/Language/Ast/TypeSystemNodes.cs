using System.Collections.Immutable;

namespace PartyHub.GraphQL.Language;

/// <summary>A definition of the type system, or (with the keyword extend) an extension of one.</summary>
public abstract class TypeSystemDefinitionNode(
    bool isExtension, StringValueNode? description, ImmutableArray<DirectiveNode> directives, Location location)
    : DefinitionNode(description, location)
{
    /// <summary>Whether the keyword extend stood before it. An extension has no description.</summary>
    public bool IsExtension { get; } = isExtension;

    /// <summary>The directives on the definition.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

/// <summary>SchemaDefinition : Description? schema Directives[Const]? { RootOperationTypeDefinition+ }</summary>
public sealed class SchemaDefinitionNode(
    bool isExtension,
    StringValueNode? description,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<OperationTypeDefinitionNode> operationTypes,
    Location location) : TypeSystemDefinitionNode(isExtension, description, directives, location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.SchemaDefinition;

    /// <summary>The root types; may be empty in an extension.</summary>
    public ImmutableArray<OperationTypeDefinitionNode> OperationTypes { get; } = operationTypes;
}

/// <summary>RootOperationTypeDefinition : OperationType : NamedType</summary>
public sealed class OperationTypeDefinitionNode(OperationType operation, NamedTypeNode type, Location location)
    : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.OperationTypeDefinition;

    /// <summary>The operation.</summary>
    public OperationType Operation { get; } = operation;

    /// <summary>Its root type.</summary>
    public NamedTypeNode Type { get; } = type;
}

/// <summary>DirectiveDefinition : Description? directive @ Name ArgumentsDefinition? repeatable? on DirectiveLocations</summary>
public sealed class DirectiveDefinitionNode(
    StringValueNode? description,
    NameNode name,
    ImmutableArray<InputValueDefinitionNode> arguments,
    bool isRepeatable,
    ImmutableArray<NameNode> locations,
    Location location) : TypeSystemDefinitionNode(false, description, [], location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.DirectiveDefinition;

    /// <summary>The directive's name, without the at sign.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments it takes.</summary>
    public ImmutableArray<InputValueDefinitionNode> Arguments { get; } = arguments;

    /// <summary>Whether it may stand more than once at one location.</summary>
    public bool IsRepeatable { get; } = isRepeatable;

    /// <summary>Where it may stand; each is the name of a directive location.</summary>
    public ImmutableArray<NameNode> Locations { get; } = locations;
}
