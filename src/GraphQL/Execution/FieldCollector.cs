using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Execution;

/// <summary>A selection set, when it counts, and the @defer around it.</summary>
internal readonly record struct ConditionalSelectionSet(SelectionSetNode Set, IncludeCondition Condition, DeferUsage? Defer);

/// <summary>A place where a field is selected, when it counts, its position among all places of the selection, and the @defer around it.</summary>
internal readonly record struct FieldPlace(FieldNode Node, IncludeCondition Condition, int Position, DeferUsage? Defer);

/// <summary>
/// CollectFields (spec 6.3.2) for all values of variables at once: instead of leaving out what @skip and @include exclude,
/// it keeps under which condition each place counts.
/// </summary>
internal sealed class FieldCollector(GraphQLSchema schema, DocumentNode document, int maximumVisits, bool isIncremental)
{
    private readonly Dictionary<string, FragmentDefinitionNode> fragments = document.Definitions.OfType<FragmentDefinitionNode>()
        .GroupBy(f => f.Name.Value, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    private int visits;
    private int deferCount;

    public bool HasDefer => deferCount > 0;

    public static GraphQLException TooComplex(int maximum) => new(
        $"The operation expands to more than {maximum} fields over its fragments and possible types; select less or ask in several operations.",
        GraphQLErrorCode.QueryTooComplex);

    /// <summary>The fields by response name, in the order of the response, and the @defers among them.</summary>
    public FieldCollection Collect(ObjectType type, IReadOnlyList<ConditionalSelectionSet> sets)
    {
        var collection = new FieldCollection(type);
        foreach (var (set, condition, defer) in sets)
            Collect(set, condition, defer, collection);
        return collection;
    }

    private void Collect(SelectionSetNode set, IncludeCondition outer, DeferUsage? defer, FieldCollection collection)
    {
        foreach (var selection in set.Selections)
        {
            if (++visits > maximumVisits)
                throw TooComplex(maximumVisits);
            if (IncludeDirectives.ConditionOf(selection, outer) is not { } condition)
                continue;
            switch (selection)
            {
                case FieldNode field:
                    collection.Add(field, condition, defer);
                    break;
                case InlineFragmentNode inline when inline.TypeCondition is null || Applies(inline.TypeCondition, collection.Type):
                    Collect(inline.SelectionSet, condition, DeferOf(inline, defer, collection), collection);
                    break;
                case FragmentSpreadNode spread
                    when fragments.TryGetValue(spread.Name.Value, out var fragment) && Applies(fragment.TypeCondition, collection.Type)
                        && DeferOf(spread, defer, collection) is var inner && collection.Visit(spread.Name.Value, condition, inner):
                    Collect(fragment.SelectionSet, condition, inner, collection);
                    break;
            }
        }
    }

    private bool Applies(NamedTypeNode condition, ObjectType type) =>
        schema.GetType(condition.Name.Value) is CompositeType composite && schema.IsPossibleType(composite, type);

    private DeferUsage? DeferOf(SelectionNode fragment, DeferUsage? outer, FieldCollection collection)
    {
        if (!isIncremental || fragment.Directives.FirstOrDefault(d => d.Name.Value == BuiltInDirectives.Defer.Name) is not { } directive)
            return outer;
        var condition = directive.Arguments.FirstOrDefault(a => a.Name.Value == "if")?.Value;
        if (condition is BooleanValueNode { Value: false })
            return outer;
        var label = directive.Arguments.FirstOrDefault(a => a.Name.Value == "label")?.Value as StringValueNode;
        var usage = new DeferUsage(deferCount++, label?.Value, (condition as VariableNode)?.Name.Value, outer);
        collection.Defers.Add(usage);
        return usage;
    }
}
