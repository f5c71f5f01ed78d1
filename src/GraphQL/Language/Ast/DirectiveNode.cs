using System.Collections.Immutable;

namespace PartyHub.GraphQL.Language;

/// <summary>Directive[Const] : @ Name Arguments[?Const]?</summary>
public sealed class DirectiveNode(NameNode name, ImmutableArray<ArgumentNode> arguments, Location location) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Directive;

    /// <summary>The directive's name, without the at sign.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The arguments in source order.</summary>
    public ImmutableArray<ArgumentNode> Arguments { get; } = arguments;
}

/// <summary>Argument[Const] : Name : Value[?Const]</summary>
public sealed class ArgumentNode(NameNode name, ValueNode value, Location location) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Argument;

    /// <summary>The argument's name.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The value given for it.</summary>
    public ValueNode Value { get; } = value;
}
