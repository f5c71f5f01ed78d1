using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Validation;

/// <summary>
/// The quick way through 5.3.2: one pass over each operation and fragment with everything merged as execution would merge it. When all
/// fields of a response name are the same field with the same arguments and shape, at every level, no two of them can conflict, and
/// <see cref="FieldMerging"/> need not compare them pair by pair. Most documents pass.
/// </summary>
internal sealed class UniformFieldsCheck(ValidationContext context)
{
    /// <summary>Fragments that spread themselves below a field would be followed without end; no honest document is nested so deep.</summary>
    private const int MaxDepth = 100;

    private readonly ArgumentComparison _arguments = new();
    private int _steps;

    /// <summary>Claims that the document cannot have conflicting fields; false says nothing.</summary>
    public bool Passes() => context.Document.Definitions.All(definition => definition switch
    {
        OperationDefinitionNode operation =>
            Passes([(context.Schema.GetRootType(operation.Operation), operation.SelectionSet)], 1),
        FragmentDefinitionNode fragment => Passes([(context.TypeOf(fragment.TypeCondition)?.Named, fragment.SelectionSet)], 1),
        _ => true,
    });

    private bool Passes(List<(NamedType? Parent, SelectionSetNode Set)> sets, int depth)
    {
        if (depth > MaxDepth)
            return false;
        var groups = new Dictionary<string, Group>(StringComparer.Ordinal);
        var fragments = new HashSet<string>(StringComparer.Ordinal);
        return sets.All(set => Add(groups, fragments, set.Parent, set.Set))
            && groups.Values.All(group => group.Below.Count == 0 || Passes(group.Below, depth + 1));
    }

    private bool Add(Dictionary<string, Group> groups, HashSet<string> fragments, NamedType? parent, SelectionSetNode set) =>
        set.Selections.All(selection => ++_steps <= context.Options.MaxFieldComparisons && selection switch
        {
            FieldNode node => Add(groups, parent, node),
            InlineFragmentNode inline => Add(
                groups, fragments, inline.TypeCondition is { } type ? context.TypeOf(type)?.Named : parent, inline.SelectionSet),
            FragmentSpreadNode spread => !fragments.Add(spread.Name.Value) || context.GetFragment(spread.Name.Value) is not { } fragment
                || Add(groups, fragments, context.TypeOf(fragment.TypeCondition)?.Named, fragment.SelectionSet),
            _ => throw new ArgumentOutOfRangeException(nameof(set), selection.Kind, "There are three kinds of selections."),
        });

    private bool Add(Dictionary<string, Group> groups, NamedType? parent, FieldNode node)
    {
        var type = (parent as FieldedType)?.GetField(node.Name.Value)?.Type;
        if (!groups.TryGetValue(node.ResponseName, out var group))
            groups[node.ResponseName] = group = new Group(node);
        else if (!IsLike(group, node, type))
            return false;
        group.Type ??= type;
        if (node.SelectionSet is { } below)
            group.Below.Add((type?.Named, below));
        return true;
    }

    private bool IsLike(Group group, FieldNode node, GraphQLType? type) =>
        group.First.Name.Value == node.Name.Value
        && CollectedField.StreamOf(group.First) is null
        && CollectedField.StreamOf(node) is null
        && _arguments.AreEqual(group.First.Arguments, node.Arguments)
        && (group.Type is null || type is null || !FieldMerging.DifferInShape(group.Type, type));

    /// <summary>What is known of a response name: its first field, the type of those known, and the selections below all of them.</summary>
    private sealed class Group(FieldNode first)
    {
        public FieldNode First { get; } = first;

        public GraphQLType? Type { get; set; }

        public List<(NamedType? Parent, SelectionSetNode Set)> Below { get; } = [];
    }
}
