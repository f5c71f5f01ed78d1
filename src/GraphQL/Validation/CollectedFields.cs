using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Validation;

/// <summary>The fields of a selection set by response name, inline fragments flattened, and the fragments it spreads.</summary>
internal sealed class CollectedFields
{
    private readonly Dictionary<string, FieldGroup> _groups = new(StringComparer.Ordinal);
    private readonly List<FieldGroup> _ordered = [];
    private readonly List<string> _fragments = [];

    /// <summary>The groups in the order in which their response names first appear.</summary>
    public IReadOnlyList<FieldGroup> Groups => _ordered;

    /// <summary>The names of the fragments spread, each once.</summary>
    public IReadOnlyList<string> Fragments => _fragments;

    public static CollectedFields Of(ValidationContext context, NamedType? parent, SelectionSetNode selectionSet)
    {
        var fields = new CollectedFields();
        fields.Add(context, parent, selectionSet);
        return fields;
    }

    public FieldGroup? Find(string responseName) => _groups.GetValueOrDefault(responseName);

    private void Add(ValidationContext context, NamedType? parent, SelectionSetNode selectionSet)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode node:
                    Add(new CollectedField(parent, node, (parent as FieldedType)?.GetField(node.Name.Value)));
                    break;
                case FragmentSpreadNode spread when !_fragments.Contains(spread.Name.Value):
                    _fragments.Add(spread.Name.Value);
                    break;
                case InlineFragmentNode inline:
                    Add(context, inline.TypeCondition is { } type ? context.TypeOf(type)?.Named : parent, inline.SelectionSet);
                    break;
            }
        }
    }

    private void Add(CollectedField collected)
    {
        var name = collected.Node.ResponseName;
        if (!_groups.TryGetValue(name, out var group))
        {
            _groups[name] = group = new FieldGroup(name);
            _ordered.Add(group);
        }
        group.Add(collected);
    }
}

/// <summary>The fields of a selection set that share a response name.</summary>
internal sealed class FieldGroup(string responseName)
{
    private readonly List<CollectedField> _fields = [];

    public string ResponseName { get; } = responseName;

    public IReadOnlyList<CollectedField> Fields => _fields;

    /// <summary>Whether all are one leaf without arguments, so that none can conflict with another.</summary>
    public bool IsUniformLeaf { get; private set; } = true;

    public void Add(CollectedField collected)
    {
        IsUniformLeaf &= collected.IsSameLeafAs(_fields.Count == 0 ? collected : _fields[0]);
        _fields.Add(collected);
    }

    public bool IsSameLeafAs(FieldGroup other) => IsUniformLeaf && other.IsUniformLeaf && _fields[0].IsSameLeafAs(other._fields[0]);
}

/// <summary>A field as selected, with the type it is selected on and its definition there, where they are known.</summary>
internal sealed record CollectedField(NamedType? Parent, FieldNode Node, FieldDefinition? Definition)
{
    private bool IsPlainLeaf { get; } = Node.Arguments.IsEmpty && Node.SelectionSet is null && StreamOf(Node) is null;

    /// <summary>The @stream directive on a field.</summary>
    public static DirectiveNode? StreamOf(FieldNode node) =>
        node.Directives.FirstOrDefault(directive => directive.Name.Value == "stream");

    /// <summary>Whether both are the same leaf without arguments: they can always be merged.</summary>
    public bool IsSameLeafAs(CollectedField other) => IsPlainLeaf && other.IsPlainLeaf
        && Node.Name.Value == other.Node.Name.Value && HasTypeOf(other);

    private bool HasTypeOf(CollectedField other) => Definition is { } mine
        ? other.Definition is { } theirs && GraphQLType.AreEqual(mine.Type, theirs.Type)
        : other.Definition is null;
}
