using System.Collections.Immutable;

namespace PartyHub.GraphQL.Language;

/// <summary>SelectionSet : { Selection+ }</summary>
public sealed class SelectionSetNode(ImmutableArray<SelectionNode> selections, Location location) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.SelectionSet;

    /// <summary>The selections in source order; never empty.</summary>
    public ImmutableArray<SelectionNode> Selections { get; } = selections;
}

/// <summary>Selection : Field | FragmentSpread | InlineFragment</summary>
public abstract class SelectionNode(ImmutableArray<DirectiveNode> directives, Location location) : SyntaxNode(location)
{
    /// <summary>The directives on the selection.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;
}

/// <summary>Field : Alias? Name Arguments? Directives? SelectionSet?</summary>
public sealed class FieldNode(
    NameNode? alias,
    NameNode name,
    ImmutableArray<ArgumentNode> arguments,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode? selectionSet,
    Location location) : SelectionNode(directives, location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Field;

    /// <summary>The alias, or null.</summary>
    public NameNode? Alias { get; } = alias;

    /// <summary>The name of the field in the schema.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments in source order.</summary>
    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments;

    /// <summary>What is selected from the field's value, or null for a leaf.</summary>
    public SelectionSetNode? SelectionSet { get; } = selectionSet;

    /// <summary>The key of the field in the response: its alias, else its name.</summary>
    public string ResponseName => (Alias ?? Name).Value;
}

/// <summary>FragmentSpread : ... FragmentName Directives?</summary>
public sealed class FragmentSpreadNode(NameNode name, ImmutableArray<DirectiveNode> directives, Location location)
    : SelectionNode(directives, location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FragmentSpread;

    /// <summary>The name of the fragment that is spread.</summary>
    public NameNode Name { get; } = name;
}

/// <summary>InlineFragment : ... TypeCondition? Directives? SelectionSet</summary>
public sealed class InlineFragmentNode(
    NamedTypeNode? typeCondition,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet,
    Location location) : SelectionNode(directives, location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.InlineFragment;

    /// <summary>The type the selections are for, or null when the fragment only groups.</summary>
    public NamedTypeNode? TypeCondition { get; } = typeCondition;

    /// <summary>The grouped selections.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;
}

/// <summary>FragmentDefinition : Description? fragment FragmentName TypeCondition Directives? SelectionSet</summary>
public sealed class FragmentDefinitionNode(
    StringValueNode? description,
    NameNode name,
    NamedTypeNode typeCondition,
    ImmutableArray<DirectiveNode> directives,
    SelectionSetNode selectionSet,
    Location location) : DefinitionNode(description, location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FragmentDefinition;

    /// <summary>The fragment's name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The type the fragment is for.</summary>
    public NamedTypeNode TypeCondition { get; } = typeCondition;

    /// <summary>The directives on the definition.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; } = directives;

    /// <summary>The fragment's selections.</summary>
    public SelectionSetNode SelectionSet { get; } = selectionSet;
}
