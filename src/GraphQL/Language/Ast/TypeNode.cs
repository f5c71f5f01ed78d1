namespace PartyHub.GraphQL.Language;

/// <summary>A reference to a type: NamedType | ListType | NonNullType</summary>
public abstract class TypeNode(Location location) : SyntaxNode(location)
{
    /// <summary>The innermost named type.</summary>
    public abstract NamedTypeNode NamedType { get; }
}

/// <summary>NamedType : Name</summary>
public sealed class NamedTypeNode(NameNode name, Location location) : TypeNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.NamedType;

    /// <inheritdoc/>
    public override NamedTypeNode NamedType => this;

    /// <summary>The type's name.</summary>
    public NameNode Name { get; } = name;

    /// <inheritdoc/>
    public override string ToString() => Name.Value;
}

/// <summary>ListType : [ Type ]</summary>
public sealed class ListTypeNode(TypeNode type, Location location) : TypeNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ListType;

    /// <inheritdoc/>
    public override NamedTypeNode NamedType => Type.NamedType;

    /// <summary>The type of the items.</summary>
    public TypeNode Type { get; } = type;

    /// <inheritdoc/>
    public override string ToString() => $"[{Type}]";
}

/// <summary>NonNullType : NamedType ! | ListType !</summary>
public sealed class NonNullTypeNode(TypeNode type, Location location) : TypeNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.NonNullType;

    /// <inheritdoc/>
    public override NamedTypeNode NamedType => Type.NamedType;

    /// <summary>The type that may not be null: a named type or a list.</summary>
    public TypeNode Type { get; } = type;

    /// <inheritdoc/>
    public override string ToString() => $"{Type}!";
}
