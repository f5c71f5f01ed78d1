using System.Collections.Immutable;

namespace PartyHub.GraphQL.Language;

/// <summary>The three kinds of operations.</summary>
public enum OperationType
{
    /// <summary>A read-only fetch.</summary>
    Query,

    /// <summary>A write followed by a fetch; its root fields run one after the other.</summary>
    Mutation,

    /// <summary>A long-lived request that answers once for each event.</summary>
    Subscription,
}

/// <summary>OperationDefinition : OperationType Name? VariablesDefinition? Directives? SelectionSet | SelectionSet</summary>
public sealed class OperationDefinitionNode(
    StringValueNode? description,
    OperationType operation,
    NameNode? name,
    ImmutableArray<VariableDefinitionNode> variableDefinitions,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet,
    Location location) : DefinitionNode(description, location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.OperationDefinition;

    /// <summary>Query, mutation or subscription.</summary>
    public OperationType Operation { get; } = operation;

    /// <summary>The operation's name, or null for an anonymous one.</summary>
    public NameNode? Name { get; } = name;

    /// <summary>The variables it declares.</summary>
    public ImmutableArray<VariableDefinitionNode> VariableDefinitions { get; } = variableDefinitions;

    /// <summary>The directives on the operation.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;

    /// <summary>What is selected from the root.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;
}

/// <summary>VariableDefinition : Description? Variable : Type DefaultValue? Directives[Const]?</summary>
public sealed class VariableDefinitionNode(
    StringValueNode? description,
    VariableNode variable,
    TypeNode type,
    ValueNode? defaultValue,
    ImmutableArray<DirectiveNode> directives,
    Location location) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.VariableDefinition;

    /// <summary>The description written before the variable.</summary>
    public StringValueNode? Description { get; } = description;

    /// <summary>The variable defined.</summary>
    public VariableNode Variable { get; } = variable;

    /// <summary>Its type.</summary>
    public TypeNode Type { get; } = type;

    /// <summary>The value used when the request gives none, or null when there is no default.</summary>
    public ValueNode? DefaultValue { get; } = defaultValue;

    /// <summary>The directives on the definition.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}
