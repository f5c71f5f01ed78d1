using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Validation.Rules;

/// <summary>Root fields of mutations and subscriptions are neither deferred nor streamed.</summary>
internal sealed class DeferStreamDirectiveOnRootFieldRule(ValidationContext context) : ValidationRule(context)
{
    /// <summary>Fragments an earlier operation has found clean with all they spread.</summary>
    private readonly HashSet<string> _clean = new(StringComparer.Ordinal);

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Operation == OperationType.Query || Context.Schema.GetRootType(operation.Operation) is not { } root)
            return;
        var visited = new HashSet<string>(StringComparer.Ordinal);
        var on = $"directive cannot be used on root {Printer.Keyword(operation.Operation)} type \"{root}\".";
        if (IsClean(operation.SelectionSet, on, visited))
            _clean.UnionWith(visited);
    }

    private bool IsClean(SelectionSetNode selectionSet, string on, HashSet<string> visited)
    {
        var isClean = true;
        foreach (var selection in selectionSet.Selections)
        {
            if (selection is FragmentSpreadNode known && !visited.Add(known.Name.Value))
                continue;
            isClean &= Refuse(selection, on);
            isClean &= selection switch
            {
                InlineFragmentNode inline => IsClean(inline.SelectionSet, on, visited),
                FragmentSpreadNode spread when !_clean.Contains(spread.Name.Value)
                    && Context.GetFragment(spread.Name.Value) is { } fragment => IsClean(fragment.SelectionSet, on, visited),
                _ => true,
            };
        }
        return isClean;
    }

    private bool Refuse(SelectionNode selection, string on)
    {
        if (selection is FragmentSpreadNode spread && Context.GetFragment(spread.Name.Value) is null)
            return true;
        var (name, word) = selection is FieldNode ? ("stream", "Stream") : ("defer", "Defer");
        var directive = selection.Directives.FirstOrDefault(directive => directive.Name.Value == name);
        if (directive is not null)
            Report($"{word} {on}", directive);
        return directive is null;
    }
}
