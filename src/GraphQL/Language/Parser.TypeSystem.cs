using System.Collections.Immutable;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Language;

/// <content>Section 3: definitions of the type system and their extensions.</content>
public ref partial struct Parser
{
    /// <summary>TypeSystemDefinition | TypeSystemExtension; null when the keyword begins neither.</summary>
    private TypeSystemDefinitionNode? TryParseTypeSystemDefinition(Token keyword, bool isExtension)
    {
        if (IsKeyword(keyword, "schema"u8))
            return ParseSchemaDefinition(isExtension);
        if (IsKeyword(keyword, "scalar"u8))
            return ParseScalarTypeDefinition(isExtension);
        if (IsKeyword(keyword, "type"u8))
            return ParseObjectTypeDefinition(isExtension);
        if (IsKeyword(keyword, "interface"u8))
            return ParseInterfaceTypeDefinition(isExtension);
        if (IsKeyword(keyword, "union"u8))
            return ParseUnionTypeDefinition(isExtension);
        if (IsKeyword(keyword, "enum"u8))
            return ParseEnumTypeDefinition(isExtension);
        if (IsKeyword(keyword, "input"u8))
            return ParseInputObjectTypeDefinition(isExtension);
        return !isExtension && IsKeyword(keyword, "directive"u8) ? ParseDirectiveDefinition() : null;
    }

    /// <summary>The description or the keyword extend, then the keyword of the kind.</summary>
    private StringValueNode? ParseLead(bool isExtension, scoped ReadOnlySpan<byte> keyword)
    {
        var description = isExtension ? null : ParseDescription();
        if (isExtension)
            ExpectKeyword("extend"u8);
        ExpectKeyword(keyword);
        return description;
    }

    /// <summary>An extension has to add something.</summary>
    private void ExpectAddition(bool isExtension, bool isEmpty)
    {
        if (isExtension && isEmpty)
            FailUnexpected(_token);
    }

    /// <summary>SchemaDefinition : Description? schema Directives[Const]? { RootOperationTypeDefinition+ }</summary>
    private SchemaDefinitionNode ParseSchemaDefinition(bool isExtension)
    {
        var start = _token;
        var description = ParseLead(isExtension, "schema"u8);
        var directives = ParseDirectives(isConstant: true);
        ImmutableArray<OperationTypeDefinitionNode> operations = isExtension && !Peek(TokenKind.BraceLeft)
            ? []
            : Many(TokenKind.BraceLeft, static (ref parser) => parser.ParseOperationTypeDefinition(), TokenKind.BraceRight);
        ExpectAddition(isExtension, directives.IsEmpty && operations.IsEmpty);
        return new SchemaDefinitionNode(isExtension, description, directives, operations, Since(start));
    }

    /// <summary>RootOperationTypeDefinition : OperationType : NamedType</summary>
    private OperationTypeDefinitionNode ParseOperationTypeDefinition()
    {
        var start = _token;
        var operation = ParseOperationType();
        Expect(TokenKind.Colon);
        return new OperationTypeDefinitionNode(operation, ParseNamedType(), Since(start));
    }

    /// <summary>ScalarTypeDefinition : Description? scalar Name Directives[Const]?</summary>
    private ScalarTypeDefinitionNode ParseScalarTypeDefinition(bool isExtension)
    {
        var start = _token;
        var description = ParseLead(isExtension, "scalar"u8);
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        ExpectAddition(isExtension, directives.IsEmpty);
        return new ScalarTypeDefinitionNode(isExtension, description, name, directives, Since(start));
    }

    /// <summary>ObjectTypeDefinition : Description? type Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?</summary>
    private ObjectTypeDefinitionNode ParseObjectTypeDefinition(bool isExtension)
    {
        var start = _token;
        var description = ParseLead(isExtension, "type"u8);
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldsDefinition();
        ExpectAddition(isExtension, interfaces.IsEmpty && directives.IsEmpty && fields.IsEmpty);
        return new ObjectTypeDefinitionNode(isExtension, description, name, interfaces, directives, fields, Since(start));
    }

    /// <summary>InterfaceTypeDefinition : Description? interface Name ImplementsInterfaces? Directives[Const]? FieldsDefinition?</summary>
    private InterfaceTypeDefinitionNode ParseInterfaceTypeDefinition(bool isExtension)
    {
        var start = _token;
        var description = ParseLead(isExtension, "interface"u8);
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConstant: true);
        var fields = ParseFieldsDefinition();
        ExpectAddition(isExtension, interfaces.IsEmpty && directives.IsEmpty && fields.IsEmpty);
        return new InterfaceTypeDefinitionNode(isExtension, description, name, interfaces, directives, fields, Since(start));
    }

    /// <summary>UnionTypeDefinition : Description? union Name Directives[Const]? UnionMemberTypes?; UnionMemberTypes : = |? NamedType (| NamedType)*</summary>
    private UnionTypeDefinitionNode ParseUnionTypeDefinition(bool isExtension)
    {
        var start = _token;
        var description = ParseLead(isExtension, "union"u8);
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        ImmutableArray<NamedTypeNode> types = ExpectOptional(TokenKind.EqualsSign)
            ? DelimitedMany(TokenKind.Pipe, static (ref parser) => parser.ParseNamedType())
            : [];
        ExpectAddition(isExtension, directives.IsEmpty && types.IsEmpty);
        return new UnionTypeDefinitionNode(isExtension, description, name, directives, types, Since(start));
    }

    /// <summary>EnumTypeDefinition : Description? enum Name Directives[Const]? EnumValuesDefinition?</summary>
    private EnumTypeDefinitionNode ParseEnumTypeDefinition(bool isExtension)
    {
        var start = _token;
        var description = ParseLead(isExtension, "enum"u8);
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var values = OptionalMany(
            TokenKind.BraceLeft, static (ref parser) => parser.ParseEnumValueDefinition(), TokenKind.BraceRight);
        ExpectAddition(isExtension, directives.IsEmpty && values.IsEmpty);
        return new EnumTypeDefinitionNode(isExtension, description, name, directives, values, Since(start));
    }

    /// <summary>InputObjectTypeDefinition : Description? input Name Directives[Const]? InputFieldsDefinition?</summary>
    private InputObjectTypeDefinitionNode ParseInputObjectTypeDefinition(bool isExtension)
    {
        var start = _token;
        var description = ParseLead(isExtension, "input"u8);
        var name = ParseName();
        var directives = ParseDirectives(isConstant: true);
        var fields = OptionalMany(
            TokenKind.BraceLeft, static (ref parser) => parser.ParseInputValueDefinition(), TokenKind.BraceRight);
        ExpectAddition(isExtension, directives.IsEmpty && fields.IsEmpty);
        return new InputObjectTypeDefinitionNode(isExtension, description, name, directives, fields, Since(start));
    }

    /// <summary>DirectiveDefinition : Description? directive @ Name ArgumentsDefinition? repeatable? on DirectiveLocations</summary>
    private DirectiveDefinitionNode ParseDirectiveDefinition()
    {
        var start = _token;
        var description = ParseLead(isExtension: false, "directive"u8);
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArgumentsDefinition();
        var isRepeatable = ExpectOptionalKeyword("repeatable"u8);
        ExpectKeyword("on"u8);
        var locations = DelimitedMany(TokenKind.Pipe, static (ref parser) => parser.ParseDirectiveLocation());
        return new DirectiveDefinitionNode(description, name, arguments, isRepeatable, locations, Since(start));
    }

    /// <summary>DirectiveLocation : ExecutableDirectiveLocation | TypeSystemDirectiveLocation</summary>
    private NameNode ParseDirectiveLocation()
    {
        var token = _token;
        var name = ParseName();
        if (!HasFailed && !DirectiveLocationWords.TryParse(name.Value, out _))
            FailUnexpected(token);
        return name;
    }

    /// <summary>ImplementsInterfaces : implements &amp;? NamedType (&amp; NamedType)*</summary>
    private ImmutableArray<NamedTypeNode> ParseImplementsInterfaces() => ExpectOptionalKeyword("implements"u8)
        ? DelimitedMany(TokenKind.Ampersand, static (ref parser) => parser.ParseNamedType())
        : [];

    /// <summary>FieldsDefinition : { FieldDefinition+ }</summary>
    private ImmutableArray<FieldDefinitionNode> ParseFieldsDefinition() => OptionalMany(
        TokenKind.BraceLeft, static (ref parser) => parser.ParseFieldDefinition(), TokenKind.BraceRight);

    /// <summary>FieldDefinition : Description? Name ArgumentsDefinition? : Type Directives[Const]?</summary>
    private FieldDefinitionNode ParseFieldDefinition()
    {
        var start = _token;
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseArgumentsDefinition();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var directives = ParseDirectives(isConstant: true);
        return new FieldDefinitionNode(description, name, arguments, type, directives, Since(start));
    }

    /// <summary>ArgumentsDefinition : ( InputValueDefinition+ )</summary>
    private ImmutableArray<InputValueDefinitionNode> ParseArgumentsDefinition() => OptionalMany(
        TokenKind.ParenthesisLeft, static (ref parser) => parser.ParseInputValueDefinition(), TokenKind.ParenthesisRight);

    /// <summary>InputValueDefinition : Description? Name : Type DefaultValue? Directives[Const]?</summary>
    private InputValueDefinitionNode ParseInputValueDefinition()
    {
        var start = _token;
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var defaultValue = ParseDefaultValue();
        var directives = ParseDirectives(isConstant: true);
        return new InputValueDefinitionNode(description, name, type, defaultValue, directives, Since(start));
    }

    /// <summary>EnumValueDefinition : Description? EnumValue Directives[Const]?; EnumValue : Name but not true, false or null</summary>
    private EnumValueDefinitionNode ParseEnumValueDefinition()
    {
        var start = _token;
        var description = ParseDescription();
        if (PeekKeyword("true"u8) || PeekKeyword("false"u8) || PeekKeyword("null"u8))
            Fail(_token.Start, $"{Describe(_token)} is reserved and cannot be used for an enum value.");
        var name = ParseName();
        return new EnumValueDefinitionNode(description, name, ParseDirectives(isConstant: true), Since(start));
    }
}
