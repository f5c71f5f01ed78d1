using System.Collections.Immutable;

namespace PartyHub.GraphQL.Language;

/// <summary>A literal value or a variable.</summary>
public abstract class ValueNode(Location location) : SyntaxNode(location);

/// <summary>Variable : $ Name</summary>
public sealed class VariableNode(NameNode name, Location location) : ValueNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Variable;

    /// <summary>The variable's name, without the dollar sign.</summary>
    public NameNode Name { get; } = name;
}

/// <summary>IntValue, kept as written because its range is the business of the type.</summary>
public sealed class IntValueNode(string value, Location location) : ValueNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.IntValue;

    /// <summary>The digits as written, with their sign.</summary>
    public string Value { get; } = value;
}

/// <summary>FloatValue, kept as written because its range is the business of the type.</summary>
public sealed class FloatValueNode(string value, Location location) : ValueNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.FloatValue;

    /// <summary>The number as written.</summary>
    public string Value { get; } = value;
}

/// <summary>StringValue, with its escapes resolved.</summary>
public sealed class StringValueNode(string value, bool isBlock, Location location) : ValueNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.StringValue;

    /// <summary>The characters the literal stands for.</summary>
    public string Value { get; } = value;

    /// <summary>Whether it was written in triple quotes.</summary>
    public bool IsBlock { get; } = isBlock;
}

/// <summary>BooleanValue : one of true false</summary>
public sealed class BooleanValueNode(bool value, Location location) : ValueNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.BooleanValue;

    /// <summary>The truth value.</summary>
    public bool Value { get; } = value;
}

/// <summary>NullValue : null</summary>
public sealed class NullValueNode(Location location) : ValueNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.NullValue;
}

/// <summary>EnumValue : Name but not true, false or null</summary>
public sealed class EnumValueNode(string value, Location location) : ValueNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.EnumValue;

    /// <summary>The name as written.</summary>
    public string Value { get; } = value;
}

/// <summary>ListValue[Const] : [ Value[?Const]* ]</summary>
public sealed class ListValueNode(ImmutableArray<ValueNode> values, Location location) : ValueNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ListValue;

    /// <summary>The items in source order.</summary>
    public ImmutableArray<ValueNode> Values { get; } = values;
}

/// <summary>ObjectValue[Const] : { ObjectField[?Const]* }</summary>
public sealed class ObjectValueNode(ImmutableArray<ObjectFieldNode> fields, Location location) : ValueNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ObjectValue;

    /// <summary>The fields in source order.</summary>
    public ImmutableArray<ObjectFieldNode> Fields { get; } = fields;
}

/// <summary>ObjectField[Const] : Name : Value[?Const]</summary>
public sealed class ObjectFieldNode(NameNode name, ValueNode value, Location location) : SyntaxNode(location)
{
    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.ObjectField;

    /// <summary>The name of the input field.</summary>
    public NameNode Name { get; } = name;

    /// <summary>The value given for it.</summary>
    public ValueNode Value { get; } = value;
}
