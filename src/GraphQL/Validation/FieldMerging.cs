using System.Runtime.CompilerServices;
using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Validation;

/// <summary>
/// FieldsInSetCanMerge() of 5.3.2, with the conflicts and their order of the reference implementation. A selection set is
/// collected once and a pair of fragments is compared once; a group of equal leaves is not compared at all. The rest is
/// counted, and stops at the bound.
/// </summary>
internal sealed class FieldMerging(ValidationContext context)
{
    private readonly Dictionary<(NamedType?, SelectionSetNode), CollectedFields> _collected = [];
    private readonly Dictionary<(string, string), bool> _comparedFragments = [];
    private readonly Dictionary<(CollectedFields, string), bool> _comparedWithFragment = [];
    private readonly ArgumentComparison _arguments = new();
    private int _steps;

    /// <summary>Whether the bound was reached; then the conflicts found are not all there are.</summary>
    public bool IsExhausted { get; private set; }

    public IReadOnlyList<FieldConflict> FindConflicts(NamedType? parent, SelectionSetNode selectionSet)
    {
        var conflicts = new List<FieldConflict>();
        var fields = Collect(parent, selectionSet);
        CompareWithin(conflicts, fields);
        for (var i = 0; i < fields.Fragments.Count; i++)
        {
            CompareWithFragment(conflicts, false, fields, fields.Fragments[i]);
            for (var j = i + 1; j < fields.Fragments.Count; j++)
                CompareFragments(conflicts, false, fields.Fragments[i], fields.Fragments[j]);
        }
        return conflicts;
    }

    private CollectedFields Collect(NamedType? parent, SelectionSetNode selectionSet)
    {
        if (!_collected.TryGetValue((parent, selectionSet), out var fields))
            _collected[(parent, selectionSet)] = fields = CollectedFields.Of(context, parent, selectionSet);
        return fields;
    }

    private CollectedFields Collect(FragmentDefinitionNode fragment) =>
        Collect(context.TypeOf(fragment.TypeCondition)?.Named, fragment.SelectionSet);

    private void CompareWithin(List<FieldConflict> conflicts, CollectedFields fields)
    {
        foreach (var group in fields.Groups)
        {
            if (group.IsUniformLeaf)
                continue;
            for (var i = 0; i < group.Fields.Count; i++)
            {
                for (var j = i + 1; j < group.Fields.Count && !IsExhausted; j++)
                    Compare(conflicts, false, group.ResponseName, group.Fields[i], group.Fields[j]);
            }
        }
    }

    private void CompareBetween(List<FieldConflict> conflicts, bool areExclusive, CollectedFields left, CollectedFields right)
    {
        foreach (var group in left.Groups)
        {
            if (!Spend(1))
                return;
            if (right.Find(group.ResponseName) is { } other && !group.IsSameLeafAs(other))
                CompareGroups(conflicts, areExclusive, group, other);
        }
    }

    private void CompareGroups(List<FieldConflict> conflicts, bool areExclusive, FieldGroup left, FieldGroup right)
    {
        foreach (var field1 in left.Fields)
        {
            foreach (var field2 in right.Fields)
            {
                if (IsExhausted)
                    return;
                Compare(conflicts, areExclusive, left.ResponseName, field1, field2);
            }
        }
    }

    /// <summary>Compares fields with those of a fragment and of all it spreads.</summary>
    private void CompareWithFragment(List<FieldConflict> conflicts, bool areExclusive, CollectedFields fields, string name)
    {
        if (!Spend(1) || fields.Groups.Count == 0 || !IsNew(_comparedWithFragment, (fields, name), areExclusive)
            || context.GetFragment(name) is not { } fragment)
            return;
        var fragmentFields = Collect(fragment);
        if (fields == fragmentFields)
            return;
        CompareBetween(conflicts, areExclusive, fields, fragmentFields);
        foreach (var nested in fragmentFields.Fragments)
            CompareWithFragment(conflicts, areExclusive, fields, nested);
    }

    /// <summary>Compares two fragments, each with all it spreads.</summary>
    private void CompareFragments(List<FieldConflict> conflicts, bool areExclusive, string name1, string name2)
    {
        var pair = string.CompareOrdinal(name1, name2) < 0 ? (name1, name2) : (name2, name1);
        if (!Spend(2) || name1 == name2 || !IsNew(_comparedFragments, pair, areExclusive)
            || context.GetFragment(name1) is not { } fragment1 || context.GetFragment(name2) is not { } fragment2)
            return;
        var (fields1, fields2) = (Collect(fragment1), Collect(fragment2));
        CompareBetween(conflicts, areExclusive, fields1, fields2);
        foreach (var nested in fields2.Fragments)
            CompareFragments(conflicts, areExclusive, name1, nested);
        foreach (var nested in fields1.Fragments)
            CompareFragments(conflicts, areExclusive, nested, name2);
    }

    private void Compare(
        List<FieldConflict> conflicts, bool parentsAreExclusive, string responseName, CollectedField field1, CollectedField field2)
    {
        if (!Spend(2) || field1.IsSameLeafAs(field2))
            return;
        // Fields of two different object types never answer for one object; what returns different shapes still conflicts.
        var areExclusive = parentsAreExclusive
            || (field1.Parent != field2.Parent && field1.Parent is ObjectType && field2.Parent is ObjectType);
        var reason = (areExclusive ? null : Difference(field1.Node, field2.Node))
            ?? StreamConflict(field1.Node, field2.Node)
            ?? TypeConflict(field1.Definition?.Type, field2.Definition?.Type);
        if (reason is not null)
            conflicts.Add(new FieldConflict(responseName, reason, [field1.Node], [field2.Node]));
        else if (field1.Node.SelectionSet is { } set1 && field2.Node.SelectionSet is { } set2)
            CompareBelow(conflicts, areExclusive, responseName, (field1, set1), (field2, set2));
    }

    private void CompareBelow(
        List<FieldConflict> conflicts,
        bool areExclusive,
        string responseName,
        (CollectedField Field, SelectionSetNode Set) left,
        (CollectedField Field, SelectionSetNode Set) right)
    {
        var below = new List<FieldConflict>();
        var fields1 = Collect(left.Field.Definition?.Type.Named, left.Set);
        var fields2 = Collect(right.Field.Definition?.Type.Named, right.Set);
        CompareBetween(below, areExclusive, fields1, fields2);
        foreach (var fragment in fields2.Fragments)
            CompareWithFragment(below, areExclusive, fields1, fragment);
        foreach (var fragment in fields1.Fragments)
            CompareWithFragment(below, areExclusive, fields2, fragment);
        foreach (var fragment1 in fields1.Fragments)
        {
            foreach (var fragment2 in fields2.Fragments)
                CompareFragments(below, areExclusive, fragment1, fragment2);
        }
        if (below.Count > 0)
            conflicts.Add(FieldConflict.Of(responseName, left.Field.Node, right.Field.Node, below));
    }

    private string? Difference(FieldNode field1, FieldNode field2)
    {
        if (field1.Name.Value != field2.Name.Value)
            return $"\"{field1.Name}\" and \"{field2.Name}\" are different fields";
        Spend(field1.Arguments.Length);
        return _arguments.AreEqual(field1.Arguments, field2.Arguments) ? null : "they have differing arguments";
    }

    private string? StreamConflict(FieldNode field1, FieldNode field2)
    {
        var (stream1, stream2) = (CollectedField.StreamOf(field1), CollectedField.StreamOf(field2));
        if (stream1 is null && stream2 is null)
            return null;
        var areEqual = stream1 is not null && stream2 is not null && _arguments.AreEqual(stream1.Arguments, stream2.Arguments);
        return $"they have overlapping stream directives{(areEqual ? ". See https://github.com/graphql/defer-stream-wg/discussions/100" : "")}";
    }

    private static string? TypeConflict(GraphQLType? type1, GraphQLType? type2) =>
        type1 is not null && type2 is not null && DifferInShape(type1, type2)
            ? $"they return conflicting types \"{type1}\" and \"{type2}\""
            : null;

    /// <summary>SameResponseShape() for one level: the same wrappers and, for leaves, the same type.</summary>
    public static bool DifferInShape(GraphQLType type1, GraphQLType type2) => (type1, type2) switch
    {
        (ListType list1, ListType list2) => DifferInShape(list1.OfType, list2.OfType),
        (ListType, _) or (_, ListType) => true,
        (NonNullType strict1, NonNullType strict2) => DifferInShape(strict1.OfType, strict2.OfType),
        (NonNullType, _) or (_, NonNullType) => true,
        _ => (type1 is LeafType || type2 is LeafType) && type1 != type2,
    };

    /// <summary>Whether a comparison adds to what is known: one of overlapping parents covers one of exclusive parents.</summary>
    private static bool IsNew<TKey>(Dictionary<TKey, bool> compared, TKey key, bool areExclusive)
        where TKey : notnull
    {
        if (compared.TryGetValue(key, out var wasExclusive) && (areExclusive || !wasExclusive))
            return false;
        compared[key] = areExclusive;
        return true;
    }

    /// <summary>Counts work. Fragments that spread one another in circles can also nest the comparing deeply, so the stack is watched.</summary>
    private bool Spend(int steps)
    {
        _steps += steps;
        if (_steps > context.Options.MaxFieldComparisons || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
            IsExhausted = true;
        return !IsExhausted;
    }
}
