using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Validation.Rules;

/// <summary>Within a subscription @defer and @stream can be switched off, for its events are answered whole.</summary>
internal sealed class DeferStreamDirectiveOnValidOperationsRule(ValidationContext context) : ValidationRule(context)
{
    /// <summary>Fragments an earlier subscription has found clean with all they spread.</summary>
    private readonly HashSet<string> _clean = new(StringComparer.Ordinal);
    private readonly Stack<SyntaxNode> _spreads = [];

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Operation != OperationType.Subscription)
            return;
        var visited = new HashSet<string>(StringComparer.Ordinal);
        if (IsClean(operation.SelectionSet, visited))
            _clean.UnionWith(visited);
    }

    private bool IsClean(SelectionSetNode selectionSet, HashSet<string> visited)
    {
        var isClean = true;
        foreach (var selection in selectionSet.Selections.Where(selection => !CanBeLeftOut(selection)))
        {
            foreach (var directive in selection.Directives)
                isClean &= Refuse(directive);
            if (selection is FragmentSpreadNode spread)
                isClean &= IsCleanSpread(spread, visited);
            else if (selection.SelectionSetOrNull() is { } nested)
                isClean &= IsClean(nested, visited);
        }
        return isClean;
    }

    private bool IsCleanSpread(FragmentSpreadNode spread, HashSet<string> visited)
    {
        var name = spread.Name.Value;
        if (visited.Contains(name) || _clean.Contains(name))
            return true;
        visited.Add(name);
        if (Context.GetFragment(name) is not { } fragment)
            return true;
        _spreads.Push(spread);
        var isClean = IsClean(fragment.SelectionSet, visited);
        _spreads.Pop();
        return isClean;
    }

    private bool Refuse(DirectiveNode directive)
    {
        var word = directive.Name.Value switch
        {
            "defer" => "Defer",
            "stream" => "Stream",
            _ => null,
        };
        if (word is null || If(directive) is BooleanValueNode { Value: false } or VariableNode)
            return true;
        Report(
            $"{word} directive not supported on subscription operations. Disable `@{directive.Name}` by setting the `if` argument to `false`.",
            [directive, .. _spreads]);
        return false;
    }

    /// <summary>Whether @skip or @include may keep the selection out of the answer.</summary>
    private static bool CanBeLeftOut(SelectionNode selection)
    {
        var skip = selection.Directives.FirstOrDefault(directive => directive.Name.Value == "skip");
        if (skip is not null && If(skip) is not BooleanValueNode { Value: false })
            return true;
        var include = selection.Directives.FirstOrDefault(directive => directive.Name.Value == "include");
        return include is not null && If(include) is not (null or BooleanValueNode { Value: true });
    }

    private static ValueNode? If(DirectiveNode directive) =>
        directive.Arguments.FirstOrDefault(argument => argument.Name.Value == "if")?.Value;
}
