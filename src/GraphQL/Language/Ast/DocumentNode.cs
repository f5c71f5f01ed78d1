using System.Collections.Immutable;

namespace PartyHub.GraphQL.Language;

/// <summary>A whole document: operations and fragments, or type definitions, in source order.</summary>
public sealed class DocumentNode(SourceText source, ImmutableArray<DefinitionNode> definitions, Location location)
    : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Document;

    /// <summary>The text the document was read from.</summary>
    public SourceText Source { get; } = source;

    /// <summary>The definitions in source order; never empty.</summary>
    public ImmutableArray<DefinitionNode> Definitions { get; } = definitions;

    /// <summary>The line and column at which a node of this document begins.</summary>
    public SourceLocation LocationOf(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return Source.GetLocation(node.Location.Start);
    }
}

/// <summary>One definition of a document.</summary>
public abstract class DefinitionNode(StringValueNode? description, Location location) : SyntaxNode(location)
{
    /// <summary>The description written before the definition.</summary>
    public StringValueNode? Description { get; } = description;
}
