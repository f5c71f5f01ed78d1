using System.Collections.Immutable;

namespace PartyHub.GraphQL.Language;

/// <content>Sections 2.9 to 2.12: names, values, variables, type references and directives.</content>
public ref partial struct Parser
{
    /// <summary>Name</summary>
    private NameNode ParseName()
    {
        var token = Expect(TokenKind.Name);
        return new NameNode(HasFailed ? "" : _lexer.Value(token), Since(token));
    }

    /// <summary>Value[Const] : Variable (not in Const) | IntValue | FloatValue | StringValue | BooleanValue | NullValue | EnumValue | ListValue | ObjectValue</summary>
    private ValueNode ParseValueLiteral(bool isConstant)
    {
        var token = _token;
        switch (token.Kind)
        {
            case TokenKind.BracketLeft:
                return ParseList(isConstant);
            case TokenKind.BraceLeft:
                return ParseObject(isConstant);
            case TokenKind.Int:
                Advance();
                return new IntValueNode(_lexer.Value(token), Since(token));
            case TokenKind.Float:
                Advance();
                return new FloatValueNode(_lexer.Value(token), Since(token));
            case TokenKind.String or TokenKind.BlockString:
                return ParseString();
            case TokenKind.Name:
                Advance();
                return ParseNamedValue(token);
            case TokenKind.Dollar when !isConstant:
                return ParseVariable();
            case TokenKind.Dollar:
                FailVariableInConstant();
                return new NullValueNode(Since(token));
            default:
                FailUnexpected(token);
                return new NullValueNode(Since(token));
        }
    }

    /// <summary>BooleanValue : one of true false; NullValue : null; EnumValue : Name but not true, false or null</summary>
    private readonly ValueNode ParseNamedValue(Token token) => _lexer.Value(token) switch
    {
        "true" => new BooleanValueNode(true, Since(token)),
        "false" => new BooleanValueNode(false, Since(token)),
        "null" => new NullValueNode(Since(token)),
        var name => new EnumValueNode(name, Since(token)),
    };

    private void FailVariableInConstant()
    {
        var dollar = Expect(TokenKind.Dollar);
        if (Peek(TokenKind.Name))
            Fail(dollar.Start, $"Unexpected variable \"${_lexer.Value(_token)}\" in constant value.");
        else
            FailUnexpected(dollar);
    }

    /// <summary>StringValue</summary>
    private StringValueNode ParseString()
    {
        var token = _token;
        Advance();
        return new StringValueNode(_lexer.Value(token), token.Kind == TokenKind.BlockString, Since(token));
    }

    /// <summary>ListValue[Const] : [ Value[?Const]* ]</summary>
    private ValueNode ParseList(bool isConstant)
    {
        var start = _token;
        if (!TryEnter())
            return new NullValueNode(Since(start));
        var values = Any<ValueNode>(
            TokenKind.BracketLeft,
            isConstant ? static (ref parser) => parser.ParseValueLiteral(true) : static (ref parser) => parser.ParseValueLiteral(false),
            TokenKind.BracketRight);
        Leave();
        return new ListValueNode(values, Since(start));
    }

    /// <summary>ObjectValue[Const] : { ObjectField[?Const]* }</summary>
    private ValueNode ParseObject(bool isConstant)
    {
        var start = _token;
        if (!TryEnter())
            return new NullValueNode(Since(start));
        var fields = Any<ObjectFieldNode>(
            TokenKind.BraceLeft,
            isConstant ? static (ref parser) => parser.ParseObjectField(true) : static (ref parser) => parser.ParseObjectField(false),
            TokenKind.BraceRight);
        Leave();
        return new ObjectValueNode(fields, Since(start));
    }

    /// <summary>ObjectField[Const] : Name : Value[?Const]</summary>
    private ObjectFieldNode ParseObjectField(bool isConstant)
    {
        var start = _token;
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ObjectFieldNode(name, ParseValueLiteral(isConstant), Since(start));
    }

    /// <summary>Variable : $ Name</summary>
    private VariableNode ParseVariable()
    {
        var start = Expect(TokenKind.Dollar);
        return new VariableNode(ParseName(), Since(start));
    }

    /// <summary>DefaultValue : = Value[Const]</summary>
    private ValueNode? ParseDefaultValue() =>
        ExpectOptional(TokenKind.EqualsSign) ? ParseValueLiteral(isConstant: true) : null;

    /// <summary>Type : NamedType | ListType | NonNullType</summary>
    private TypeNode ParseTypeReference()
    {
        var start = _token;
        var type = Peek(TokenKind.BracketLeft) ? ParseListType() : ParseNamedType();
        return ExpectOptional(TokenKind.Bang) ? new NonNullTypeNode(type, Since(start)) : type;
    }

    /// <summary>ListType : [ Type ]</summary>
    private TypeNode ParseListType()
    {
        var start = Expect(TokenKind.BracketLeft);
        if (!TryEnter())
            return ParseNamedType();
        var item = ParseTypeReference();
        Expect(TokenKind.BracketRight);
        Leave();
        return new ListTypeNode(item, Since(start));
    }

    /// <summary>NamedType : Name</summary>
    private NamedTypeNode ParseNamedType()
    {
        var name = ParseName();
        return new NamedTypeNode(name, name.Location);
    }

    /// <summary>Directives[Const] : Directive[?Const]+</summary>
    private ImmutableArray<DirectiveNode> ParseDirectives(bool isConstant)
    {
        if (!Peek(TokenKind.At))
            return [];
        var directives = ImmutableArray.CreateBuilder<DirectiveNode>();
        while (Peek(TokenKind.At))
            directives.Add(ParseDirective(isConstant));
        return directives.DrainToImmutable();
    }

    /// <summary>Directive[Const] : @ Name Arguments[?Const]?</summary>
    private DirectiveNode ParseDirective(bool isConstant)
    {
        var start = Expect(TokenKind.At);
        var name = ParseName();
        return new DirectiveNode(name, ParseArguments(isConstant), Since(start));
    }

    /// <summary>Arguments[Const] : ( Argument[?Const]+ )</summary>
    private ImmutableArray<ArgumentNode> ParseArguments(bool isConstant) => OptionalMany<ArgumentNode>(
        TokenKind.ParenthesisLeft,
        isConstant ? static (ref parser) => parser.ParseArgument(true) : static (ref parser) => parser.ParseArgument(false),
        TokenKind.ParenthesisRight);

    /// <summary>Argument[Const] : Name : Value[?Const]</summary>
    private ArgumentNode ParseArgument(bool isConstant)
    {
        var start = _token;
        var name = ParseName();
        Expect(TokenKind.Colon);
        return new ArgumentNode(name, ParseValueLiteral(isConstant), Since(start));
    }

    private readonly bool PeekDescription() => _token.Kind is TokenKind.String or TokenKind.BlockString;

    /// <summary>Description : StringValue</summary>
    private StringValueNode? ParseDescription() => PeekDescription() ? ParseString() : null;
}
