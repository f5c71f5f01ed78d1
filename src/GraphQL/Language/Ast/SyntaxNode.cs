namespace PartyHub.GraphQL.Language;

/// <summary>Where a node stands in its source: byte offsets into the UTF-8 text, the end exclusive.</summary>
public readonly record struct Location(int Start, int End);

/// <summary>A node of the syntax tree: immutable, compared by identity, and knowing where it stood.</summary>
public abstract class SyntaxNode(Location location)
{
    /// <summary>The bytes this node was read from. <see cref="SourceText.GetLocation"/> turns them into a line and a column.</summary>
    public Location Location { get; } = location;

    /// <summary>What kind of node this is, for switches that would otherwise test many types.</summary>
    public abstract SyntaxKind Kind { get; }
}

/// <summary>A name as written.</summary>
public sealed class NameNode(string value, Location location) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Name;

    /// <summary>The characters of the name.</summary>
    public string Value { get; } = value;

    /// <inheritdoc/>
    public override string ToString() => Value;
}
