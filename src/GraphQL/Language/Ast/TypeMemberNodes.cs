using System.Collections.Immutable;

namespace PartyHub.GraphQL.Language;

/// <summary>FieldDefinition : Description? Name ArgumentsDefinition? : Type Directives[Const]?</summary>
public sealed class FieldDefinitionNode(
    StringValueNode? description,
    NameNode name,
    ImmutableArray<InputValueDefinitionNode> arguments,
    TypeNode type,
    ImmutableArray<DirectiveNode> directives,
    Location location) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FieldDefinition;

    /// <summary>The description written before the field.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The field's name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments it takes.</summary>
    public ImmutableArray<InputValueDefinitionNode> Arguments { get; } = arguments;

    /// <summary>The type of its value.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>The directives on the definition.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

/// <summary>InputValueDefinition : Description? Name : Type DefaultValue? Directives[Const]?</summary>
public sealed class InputValueDefinitionNode(
    StringValueNode? description,
    NameNode name,
    TypeNode type,
    ValueNode? defaultValue,
    ImmutableArray<DirectiveNode> directives,
    Location location) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InputValueDefinition;

    /// <summary>The description written before the argument or input field.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The name of the argument or input field.</summary>
    public NameNode Name { get; } = name;

    /// <summary>Its type.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>The value used when none is given, or null when there is no default.</summary>
    public ValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>The directives on the definition.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

/// <summary>EnumValueDefinition : Description? EnumValue Directives[Const]?</summary>
public sealed class EnumValueDefinitionNode(
    StringValueNode? description, NameNode name, ImmutableArray<DirectiveNode> directives, Location location)
    : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.EnumValueDefinition;

    /// <summary>The description written before the value.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The value's name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The directives on the definition.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
