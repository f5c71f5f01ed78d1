using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Validation.Limits;

/// <summary>
/// Follows the operations with their fragments expanded: how deep they go, how often a path repeats a field, how many fragments are
/// visited, how often a root field is asked for, and whether and how deep they look into the schema.
/// </summary>
internal sealed class NestingCheck(ValidationContext context)
{
    private readonly DocumentLimits _limits = context.Options.Limits;
    private readonly HashSet<string> _fragmentsOnPath = new(StringComparer.Ordinal);
    private readonly Dictionary<(CompositeType?, string), int> _fieldsOnPath = [];
    private readonly Dictionary<string, HashSet<string>> _rootFields = new(StringComparer.Ordinal);
    private int _fragmentVisits;
    private int _depth;
    private bool _isIntrospecting;
    private GraphQLError? _error;

    /// <summary>The first bound that is broken.</summary>
    public GraphQLError? Run()
    {
        foreach (var operation in context.Operations)
        {
            _rootFields.Clear();
            Visit(operation.SelectionSet, context.Schema.GetRootType(operation.Operation));
        }
        return _error;
    }

    private void Visit(SelectionSetNode selectionSet, CompositeType? parent)
    {
        foreach (var selection in selectionSet.Selections)
        {
            if (_error is not null)
                return;
            switch (selection)
            {
                case FieldNode node:
                    Visit(node, parent);
                    break;
                case InlineFragmentNode inline:
                    Visit(inline.SelectionSet, inline.TypeCondition is { } type ? context.TypeOf(type) as CompositeType : parent);
                    break;
                case FragmentSpreadNode spread:
                    Visit(spread);
                    break;
            }
        }
    }

    private void Visit(FragmentSpreadNode spread)
    {
        if (++_fragmentVisits > _limits.MaxFragmentVisits)
        {
            Refuse(
                $"展开片段超过 {_limits.MaxFragmentVisits} 次；请减少片段的引用。 "
                + $"Expanding the fragments takes more than {_limits.MaxFragmentVisits} visits. Spread fragments less often.",
                GraphQLErrorCode.QueryTooComplex, spread);
            return;
        }
        // A fragment that spreads itself is a rule's business; here it only must not be followed for ever.
        var name = spread.Name.Value;
        if (context.GetFragment(name) is not { } fragment || !_fragmentsOnPath.Add(name))
            return;
        Visit(fragment.SelectionSet, context.TypeOf(fragment.TypeCondition) as CompositeType);
        _fragmentsOnPath.Remove(name);
    }

    private void Visit(FieldNode node, CompositeType? parent)
    {
        var definition = parent is null ? null : context.Schema.GetField(parent, node.Name.Value);
        if (_depth == 0 && !IsRootFieldAllowed(node))
            return;
        if (node.Name.Value is "__schema" or "__type" && _depth == 0)
        {
            VisitIntrospection(node, definition);
            return;
        }
        _depth++;
        if (!_isIntrospecting && _depth > _limits.MaxDepth)
            Refuse(
                $"字段嵌套超过 {_limits.MaxDepth} 层；请减少一次查询的层数。 "
                + $"The fields are nested deeper than {_limits.MaxDepth} levels. Ask for fewer levels at once.",
                GraphQLErrorCode.QueryTooDeep, node);
        else if (node.SelectionSet is { } selectionSet && IsRepeatAllowed(node, parent, definition))
            VisitBelow(selectionSet, (parent, node.Name.Value), definition);
        _depth--;
    }

    private void VisitIntrospection(FieldNode node, FieldDefinition? definition)
    {
        if (!context.Options.AllowsIntrospection)
        {
            Refuse(
                $"此处不能通过“{node.Name}”读取架构；请向管理员索取架构文件或权限。 "
                + $"The schema may not be read through \"{node.Name}\" here. Ask an administrator for the schema file or for the right to read it.",
                GraphQLErrorCode.IntrospectionDisabled, node);
            return;
        }
        _isIntrospecting = true;
        _depth++;
        if (node.SelectionSet is { } selectionSet)
            Visit(selectionSet, definition?.Type.Named as CompositeType);
        _depth--;
        _isIntrospecting = false;
    }

    private void VisitBelow(SelectionSetNode selectionSet, (CompositeType?, string) coordinate, FieldDefinition? definition)
    {
        _fieldsOnPath[coordinate] = _fieldsOnPath.GetValueOrDefault(coordinate) + 1;
        Visit(selectionSet, definition?.Type.Named as CompositeType);
        _fieldsOnPath[coordinate]--;
    }

    /// <summary>Identical fields are answered once, so only those under other response names count.</summary>
    private bool IsRootFieldAllowed(FieldNode node)
    {
        if (!_rootFields.TryGetValue(node.Name.Value, out var responseNames))
            _rootFields[node.Name.Value] = responseNames = new HashSet<string>(StringComparer.Ordinal);
        if (!responseNames.Add(node.ResponseName) || responseNames.Count <= _limits.MaxRootFieldRepeats)
            return true;
        Refuse(
            $"根字段“{node.Name}”以超过 {_limits.MaxRootFieldRepeats} 个名称重复选取；请分成几次请求。 "
            + $"The root field \"{node.Name}\" is selected under more than {_limits.MaxRootFieldRepeats} names. Split the operation into several requests.",
            GraphQLErrorCode.TooManyAliases, node);
        return false;
    }

    private bool IsRepeatAllowed(FieldNode node, CompositeType? parent, FieldDefinition? definition)
    {
        if (definition is null)
            return true;
        var bound = !_isIntrospecting
            ? _limits.MaxCoordinateRepeats
            : definition.Name == "ofType" ? _limits.MaxIntrospectionOfTypes
            : definition.Type.Nullable is ListType ? _limits.MaxIntrospectionListRepeats
            : int.MaxValue;
        if (_fieldsOnPath.GetValueOrDefault((parent, definition.Name)) < bound)
            return true;
        Refuse(
            $"字段“{parent}.{definition.Name}”在同一路径上超过 {bound} 次；请减少一次查询的层数。 "
            + $"The field \"{parent}.{definition.Name}\" stands more than {bound} times on one path. Ask for fewer levels at once.",
            GraphQLErrorCode.QueryTooDeep, node);
        return false;
    }

    private void Refuse(string message, string code, SyntaxNode node) => _error ??= context.Error(message, code, node);
}
