using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Validation.Rules;

/// <summary>5.2.4.1: a subscription selects one root field, not one of introspection, and does not leave its choice to @skip or @include.</summary>
internal sealed class SingleFieldSubscriptionsRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Operation != OperationType.Subscription || Context.Schema.SubscriptionType is not { } root)
            return;
        var collected = new RootFields(Context, root);
        collected.Collect(operation.SelectionSet);
        var subject = operation.Name is { } name ? $"Subscription \"{name}\"" : "Anonymous Subscription";
        if (collected.Conditions.Count > 0)
        {
            Report($"{subject} must not use `@skip` or `@include` directives in the top level selection.", [.. collected.Conditions]);
            return;
        }
        if (collected.Groups.Count == 0)
            Report($"{subject} must select one top level field.", operation.SelectionSet);
        else if (collected.Groups.Count > 1)
            Report($"{subject} must select only one top level field.", [.. collected.Groups.Skip(1).SelectMany(group => group.Fields)]);
        foreach (var (_, fields) in collected.Groups)
        {
            if (fields[0].Name.Value.StartsWith("__", StringComparison.Ordinal))
                Report($"{subject} must not select an introspection top level field.", [.. fields]);
        }
    }

    /// <summary>The root fields by response name in the order of the document, fragments expanded.</summary>
    private sealed class RootFields(ValidationContext context, ObjectType root)
    {
        private readonly HashSet<string> _visited = new(StringComparer.Ordinal);

        public List<(string Name, List<FieldNode> Fields)> Groups { get; } = [];

        public List<DirectiveNode> Conditions { get; } = [];

        public void Collect(SelectionSetNode selectionSet)
        {
            foreach (var selection in selectionSet.Selections)
            {
                if (HasCondition(selection))
                    continue;
                switch (selection)
                {
                    case FieldNode node:
                        Add(node);
                        break;
                    case InlineFragmentNode inline when Applies(inline.TypeCondition):
                        Collect(inline.SelectionSet);
                        break;
                    case FragmentSpreadNode spread when context.GetFragment(spread.Name.Value) is { } fragment
                        && Applies(fragment.TypeCondition) && _visited.Add(spread.Name.Value):
                        Collect(fragment.SelectionSet);
                        break;
                }
            }
        }

        private bool HasCondition(SelectionNode selection)
        {
            var condition = selection.Directives.FirstOrDefault(directive => directive.Name.Value == "skip")
                ?? selection.Directives.FirstOrDefault(directive => directive.Name.Value == "include");
            if (condition is not null)
                Conditions.Add(condition);
            return condition is not null;
        }

        private bool Applies(NamedTypeNode? condition) =>
            condition is null || (context.TypeOf(condition) is CompositeType type && context.Schema.IsPossibleType(type, root));

        private void Add(FieldNode node)
        {
            var index = Groups.FindIndex(group => group.Name == node.ResponseName);
            if (index < 0)
                Groups.Add((node.ResponseName, [node]));
            else
                Groups[index].Fields.Add(node);
        }
    }
}
