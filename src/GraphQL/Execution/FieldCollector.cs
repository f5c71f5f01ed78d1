using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Execution;

/// <summary>A selection set and when it counts.</summary>
internal readonly record struct ConditionalSelectionSet(SelectionSetNode Set, IncludeCondition Condition);

/// <summary>A place where a field is selected, when it counts, and its position among all places of the selection.</summary>
internal readonly record struct FieldPlace(FieldNode Node, IncludeCondition Condition, int Position);

/// <summary>
/// CollectFields (spec 6.3.2) for all values of variables at once: instead of leaving out what @skip and @include exclude,
/// it keeps under which condition each place counts.
/// </summary>
internal sealed class FieldCollector(GraphQLSchema schema, DocumentNode document, int maximumVisits)
{
    private readonly Dictionary<string, FragmentDefinitionNode> fragments = document.Definitions.OfType<FragmentDefinitionNode>()
        .GroupBy(f => f.Name.Value, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    private int visits;

    public static GraphQLException TooComplex(int maximum) => new(
        $"The operation expands to more than {maximum} fields over its fragments and possible types; select less or ask in several operations.",
        GraphQLErrorCode.QueryTooComplex);

    /// <summary>The fields by response name, in the order of the response.</summary>
    public IEnumerable<(string ResponseName, IReadOnlyList<FieldPlace> Places)> Collect(ObjectType type, IReadOnlyList<ConditionalSelectionSet> sets)
    {
        var collection = new Collection(type);
        foreach (var (set, condition) in sets)
            Collect(set, condition, collection);
        return collection.Order.Select(name => (name, (IReadOnlyList<FieldPlace>)collection.Places[name]));
    }

    private void Collect(SelectionSetNode set, IncludeCondition outer, Collection collection)
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
                    collection.Add(field, condition);
                    break;
                case InlineFragmentNode inline when inline.TypeCondition is null || Applies(inline.TypeCondition, collection.Type):
                    Collect(inline.SelectionSet, condition, collection);
                    break;
                case FragmentSpreadNode spread
                    when fragments.TryGetValue(spread.Name.Value, out var fragment) && Applies(fragment.TypeCondition, collection.Type)
                        && collection.Visit(spread.Name.Value, condition):
                    Collect(fragment.SelectionSet, condition, collection);
                    break;
            }
        }
    }

    private bool Applies(NamedTypeNode condition, ObjectType type) =>
        schema.GetType(condition.Name.Value) is CompositeType composite && schema.IsPossibleType(composite, type);

    private sealed class Collection(ObjectType type)
    {
        private readonly List<(string Name, IncludeCondition Condition)> visited = [];
        private int position;

        public ObjectType Type { get; } = type;

        public List<string> Order { get; } = [];

        public Dictionary<string, List<FieldPlace>> Places { get; } = new(StringComparer.Ordinal);

        public void Add(FieldNode field, IncludeCondition condition)
        {
            if (!Places.TryGetValue(field.ResponseName, out var places))
            {
                Places[field.ResponseName] = places = [];
                Order.Add(field.ResponseName);
            }

            places.Add(new(field, condition, position++));
        }

        /// <summary>False when the fragment has been visited under a condition that holds whenever this one does: it can add nothing.</summary>
        public bool Visit(string fragment, IncludeCondition condition)
        {
            if (visited.Exists(v => v.Name == fragment && v.Condition.IsImpliedBy(condition)))
                return false;
            visited.Add((fragment, condition));
            return true;
        }
    }
}
