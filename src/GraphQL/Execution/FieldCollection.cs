using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Execution;

/// <summary>The fields that a selection has for a concrete type, by response name in the order in which they were met.</summary>
internal sealed class FieldCollection(ObjectType type)
{
    private readonly List<(string Name, IncludeCondition Condition, DeferUsage? Defer)> visited = [];
    private readonly Dictionary<string, List<FieldPlace>> places = new(StringComparer.Ordinal);
    private readonly List<string> order = [];
    private int position;

    public ObjectType Type { get; } = type;

    public IEnumerable<(string ResponseName, IReadOnlyList<FieldPlace> Places)> Fields =>
        order.Select(name => (name, (IReadOnlyList<FieldPlace>)places[name]));

    /// <summary>The @defers that stand in this selection.</summary>
    public List<DeferUsage> Defers { get; } = [];

    public void Add(FieldNode field, IncludeCondition condition, DeferUsage? defer)
    {
        if (!places.TryGetValue(field.ResponseName, out var known))
        {
            places[field.ResponseName] = known = [];
            order.Add(field.ResponseName);
        }

        known.Add(new(field, condition, position++, defer));
    }

    /// <summary>False when the fragment has been visited under a condition that holds whenever this one does: it can add nothing.</summary>
    public bool Visit(string fragment, IncludeCondition condition, DeferUsage? defer)
    {
        if (visited.Exists(v => v.Name == fragment && v.Defer == defer && v.Condition.IsImpliedBy(condition)))
            return false;
        visited.Add((fragment, condition, defer));
        return true;
    }
}
