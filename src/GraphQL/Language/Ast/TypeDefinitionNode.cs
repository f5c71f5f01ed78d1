using System.Collections.Immutable;

namespace PartyHub.GraphQL.Language;

/// <summary>A type definition or type extension of any of the six kinds.</summary>
public abstract class TypeDefinitionNode(
    bool isExtension,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    Location location) : TypeSystemDefinitionNode(isExtension, description, directives, location)
{
    /// <summary>The type's name.</summary>
    public NameNode Name { get; } = name;
}

/// <summary>ScalarTypeDefinition : Description? scalar Name Directives[Const]?</summary>
public sealed class ScalarTypeDefinitionNode(
    bool isExtension,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    Location location) : TypeDefinitionNode(isExtension, description, name, directives, location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ScalarTypeDefinition;
}

/// <summary>ObjectTypeDefinition : Description? type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?</summary>
public sealed class ObjectTypeDefinitionNode(
    bool isExtension,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<NamedTypeNode> interfaces,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<FieldDefinitionNode> fields,
    Location location) : TypeDefinitionNode(isExtension, description, name, directives, location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ObjectTypeDefinition;

    /// <summary>The interfaces it implements.</summary>
    public ImmutableArray<NamedTypeNode> Interfaces { get; } = interfaces;

    /// <summary>Its fields.</summary>
    public ImmutableArray<FieldDefinitionNode> Fields { get; } = fields;
}

/// <summary>InterfaceTypeDefinition : Description? interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?</summary>
public sealed class InterfaceTypeDefinitionNode(
    bool isExtension,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<NamedTypeNode> interfaces,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<FieldDefinitionNode> fields,
    Location location) : TypeDefinitionNode(isExtension, description, name, directives, location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InterfaceTypeDefinition;

    /// <summary>The interfaces it implements.</summary>
    public ImmutableArray<NamedTypeNode> Interfaces { get; } = interfaces;

    /// <summary>Its fields.</summary>
    public ImmutableArray<FieldDefinitionNode> Fields { get; } = fields;
}

/// <summary>UnionTypeDefinition : Description? union Name Directives[Const]? UnionMemberTypes?</summary>
public sealed class UnionTypeDefinitionNode(
    bool isExtension,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<NamedTypeNode> types,
    Location location) : TypeDefinitionNode(isExtension, description, name, directives, location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.UnionTypeDefinition;

    /// <summary>Its member types.</summary>
    public ImmutableArray<NamedTypeNode> Types { get; } = types;
}

/// <summary>EnumTypeDefinition : Description? enum Name Directives[Const]? EnumValuesDefinition?</summary>
public sealed class EnumTypeDefinitionNode(
    bool isExtension,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<EnumValueDefinitionNode> values,
    Location location) : TypeDefinitionNode(isExtension, description, name, directives, location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.EnumTypeDefinition;

    /// <summary>Its values.</summary>
    public ImmutableArray<EnumValueDefinitionNode> Values { get; } = values;
}

/// <summary>InputObjectTypeDefinition : Description? input Name Directives[Const]? InputFieldsDefinition?</summary>
public sealed class InputObjectTypeDefinitionNode(
    bool isExtension,
    StringValueNode? description,
    NameNode name,
    ImmutableArray<DirectiveNode> directives,
    ImmutableArray<InputValueDefinitionNode> fields,
    Location location) : TypeDefinitionNode(isExtension, description, name, directives, location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InputObjectTypeDefinition;

    /// <summary>Its input fields.</summary>
    public ImmutableArray<InputValueDefinitionNode> Fields { get; } = fields;
}
