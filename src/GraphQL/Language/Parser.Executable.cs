using System.Collections.Immutable;

namespace PartyHub.GraphQL.Language;

/// <content>Sections 2.2 to 2.8: documents, operations, selections and fragments.</content>
public ref partial struct Parser
{
    /// <summary>Document : Definition+</summary>
    private DocumentNode ParseDocument()
    {
        var definitions = ImmutableArray.CreateBuilder<DefinitionNode>();
        do
            definitions.Add(ParseDefinition());
        while (!HasFailed && !Peek(TokenKind.EndOfFile));
        return new DocumentNode(_source, definitions.DrainToImmutable(), new Location(0, _source.Utf8.Length));
    }

    /// <summary>Definition : ExecutableDefinition | TypeSystemDefinition | TypeSystemExtension</summary>
    private DefinitionNode ParseDefinition()
    {
        if (Peek(TokenKind.BraceLeft))
            return ParseOperationDefinition();
        // Many definitions begin with a description, so the keyword may be one token ahead.
        var hasDescription = PeekDescription();
        var keyword = hasDescription ? LookAhead() : _token;
        if (hasDescription && keyword.Kind == TokenKind.BraceLeft)
            Fail(_token.Start, "Unexpected description, descriptions are not supported on shorthand queries.");
        if (IsKeyword(keyword, "query"u8) || IsKeyword(keyword, "mutation"u8) || IsKeyword(keyword, "subscription"u8))
            return ParseOperationDefinition();
        if (IsKeyword(keyword, "fragment"u8))
            return ParseFragmentDefinition();
        if (TryParseTypeSystemDefinition(keyword, isExtension: false) is { } definition)
            return definition;
        if (hasDescription && keyword.Kind == TokenKind.Name)
            Fail(_token.Start, "Unexpected description, only GraphQL definitions support descriptions.");
        if (IsKeyword(keyword, "extend"u8))
        {
            keyword = LookAhead();
            if (TryParseTypeSystemDefinition(keyword, isExtension: true) is { } extension)
                return extension;
        }
        FailUnexpected(keyword);
        return ParseOperationDefinition();
    }

    /// <summary>OperationDefinition : Description? OperationType Name? VariablesDefinition? Directives? SelectionSet | SelectionSet</summary>
    private OperationDefinitionNode ParseOperationDefinition()
    {
        var start = _token;
        if (Peek(TokenKind.BraceLeft))
        {
            var selections = ParseSelectionSet();
            return new OperationDefinitionNode(null, OperationType.Query, null, [], [], selections, Since(start));
        }
        var description = ParseDescription();
        var operation = ParseOperationType();
        var name = Peek(TokenKind.Name) ? ParseName() : null;
        var variables = ParseVariablesDefinition();
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new OperationDefinitionNode(description, operation, name, variables, directives, selectionSet, Since(start));
    }

    /// <summary>OperationType : one of query mutation subscription</summary>
    private OperationType ParseOperationType()
    {
        var token = Expect(TokenKind.Name);
        if (IsKeyword(token, "query"u8))
            return OperationType.Query;
        if (IsKeyword(token, "mutation"u8))
            return OperationType.Mutation;
        if (!IsKeyword(token, "subscription"u8))
            FailUnexpected(token);
        return OperationType.Subscription;
    }

    /// <summary>VariablesDefinition : ( VariableDefinition+ )</summary>
    private ImmutableArray<VariableDefinitionNode> ParseVariablesDefinition() => OptionalMany(
        TokenKind.ParenthesisLeft, static (ref parser) => parser.ParseVariableDefinition(), TokenKind.ParenthesisRight);

    /// <summary>VariableDefinition : Description? Variable : Type DefaultValue? Directives[Const]?</summary>
    private VariableDefinitionNode ParseVariableDefinition()
    {
        var start = _token;
        var description = ParseDescription();
        var variable = ParseVariable();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var defaultValue = ParseDefaultValue();
        var directives = ParseDirectives(isConstant: true);
        return new VariableDefinitionNode(description, variable, type, defaultValue, directives, Since(start));
    }

    /// <summary>SelectionSet : { Selection+ }</summary>
    private SelectionSetNode ParseSelectionSet()
    {
        var start = _token;
        if (!TryEnter())
            return new SelectionSetNode([], Since(start));
        var selections = Many(
            TokenKind.BraceLeft, static (ref parser) => parser.ParseSelection(), TokenKind.BraceRight);
        Leave();
        return new SelectionSetNode(selections, Since(start));
    }

    /// <summary>Selection : Field | FragmentSpread | InlineFragment</summary>
    private SelectionNode ParseSelection() => Peek(TokenKind.Spread) ? ParseFragment() : ParseField();

    /// <summary>Field : Alias? Name Arguments? Directives? SelectionSet?; Alias : Name :</summary>
    private FieldNode ParseField()
    {
        var start = _token;
        var name = ParseName();
        NameNode? alias = null;
        if (ExpectOptional(TokenKind.Colon))
        {
            alias = name;
            name = ParseName();
        }
        var arguments = ParseArguments(isConstant: false);
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = Peek(TokenKind.BraceLeft) ? ParseSelectionSet() : null;
        return new FieldNode(alias, name, arguments, directives, selectionSet, Since(start));
    }

    /// <summary>FragmentSpread : ... FragmentName Directives?; InlineFragment : ... TypeCondition? Directives? SelectionSet</summary>
    private SelectionNode ParseFragment()
    {
        var start = _token;
        Expect(TokenKind.Spread);
        var hasTypeCondition = ExpectOptionalKeyword("on"u8);
        if (!hasTypeCondition && Peek(TokenKind.Name))
        {
            var name = ParseFragmentName();
            return new FragmentSpreadNode(name, ParseDirectives(isConstant: false), Since(start));
        }
        var typeCondition = hasTypeCondition ? ParseNamedType() : null;
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new InlineFragmentNode(typeCondition, directives, selectionSet, Since(start));
    }

    /// <summary>FragmentDefinition : Description? fragment FragmentName TypeCondition Directives? SelectionSet; TypeCondition : on NamedType</summary>
    private FragmentDefinitionNode ParseFragmentDefinition()
    {
        var start = _token;
        var description = ParseDescription();
        ExpectKeyword("fragment"u8);
        var name = ParseFragmentName();
        ExpectKeyword("on"u8);
        var typeCondition = ParseNamedType();
        var directives = ParseDirectives(isConstant: false);
        var selectionSet = ParseSelectionSet();
        return new FragmentDefinitionNode(description, name, typeCondition, directives, selectionSet, Since(start));
    }

    /// <summary>FragmentName : Name but not on</summary>
    private NameNode ParseFragmentName()
    {
        if (PeekKeyword("on"u8))
            FailUnexpected(_token);
        return ParseName();
    }
}
