using System.Collections.Immutable;
using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Validation.Limits;

/// <summary>Counts what is written in the document, fragments not expanded: fields, aliases and directives.</summary>
internal sealed class DocumentSizeCheck(ValidationContext context)
{
    private readonly DocumentLimits _limits = context.Options.Limits;
    private int _fields;
    private int _aliases;
    private int _directives;
    private GraphQLError? _error;

    /// <summary>The first bound that is broken.</summary>
    public GraphQLError? Run()
    {
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is OperationDefinitionNode operation)
                Visit(operation);
            else if (definition is FragmentDefinitionNode fragment)
                Visit(fragment.Directives, fragment.SelectionSet);
        }
        return _error;
    }

    private void Visit(OperationDefinitionNode operation)
    {
        foreach (var variable in operation.VariableDefinitions)
            Visit(variable.Directives, null);
        Visit(operation.Directives, operation.SelectionSet);
    }

    private void Visit(ImmutableArray<DirectiveNode> directives, SelectionSetNode? selectionSet)
    {
        CountDirectives(directives);
        foreach (var selection in selectionSet?.Selections ?? [])
        {
            if (_error is not null)
                return;
            if (selection is FieldNode node)
                Count(node);
            Visit(selection.Directives, selection.SelectionSetOrNull());
        }
    }

    private void Count(FieldNode node)
    {
        if (++_fields > _limits.MaxFields)
            Refuse(
                $"文档选取的字段超过 {_limits.MaxFields} 个；请减少字段或分成几次请求。 "
                + $"The document selects more than {_limits.MaxFields} fields. Ask for less, or split it into several requests.",
                GraphQLErrorCode.QueryTooLarge, node);
        else if (node.Alias is not null && ++_aliases > _limits.MaxAliases)
            Refuse(
                $"文档的别名超过 {_limits.MaxAliases} 个；请分成几次请求。 "
                + $"The document has more than {_limits.MaxAliases} aliases. Split it into several requests.",
                GraphQLErrorCode.TooManyAliases, node);
    }

    private void CountDirectives(ImmutableArray<DirectiveNode> directives)
    {
        if (directives.IsEmpty)
            return;
        _directives += directives.Length;
        if (directives.Length > _limits.MaxDirectivesPerLocation)
            Refuse(
                $"同一处有 {directives.Length} 个指令，最多 {_limits.MaxDirectivesPerLocation} 个；请删减。 "
                + $"{directives.Length} directives stand at one place; at most {_limits.MaxDirectivesPerLocation} may. Remove some.",
                GraphQLErrorCode.TooManyDirectives, directives[_limits.MaxDirectivesPerLocation]);
        else if (_directives > _limits.MaxDirectives)
            Refuse(
                $"文档的指令超过 {_limits.MaxDirectives} 个；请删减。 "
                + $"The document has more than {_limits.MaxDirectives} directives. Remove some.",
                GraphQLErrorCode.TooManyDirectives, directives[^1]);
    }

    private void Refuse(string message, string code, SyntaxNode node) => _error ??= context.Error(message, code, node);
}
