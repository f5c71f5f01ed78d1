using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Text;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Validation;

/// <summary>What the rules share: the schema, the document, the types at the place the walk has come to, and the errors found.</summary>
internal sealed class ValidationContext
{
    private readonly List<GraphQLError> _errors = [];
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<SelectionSetNode, List<FragmentSpreadNode>> _spreads = [];

    public ValidationContext(GraphQLSchema schema, DocumentNode document, ValidationOptions options)
    {
        Schema = schema;
        Document = document;
        Options = options;
        foreach (var definition in document.Definitions)
        {
            // Of two fragments of one name the later one counts, as in the reference implementation; a rule reports the pair.
            if (definition is FragmentDefinitionNode fragment)
                _fragments[fragment.Name.Value] = fragment;
        }
    }

    public GraphQLSchema Schema { get; }

    public DocumentNode Document { get; }

    public ValidationOptions Options { get; }

    /// <summary>The output type of the field, fragment or operation the walk is in; null when the schema does not know it.</summary>
    public GraphQLType? Type { get; set; }

    /// <summary>The type whose fields are selected; null when it is unknown or has none.</summary>
    public CompositeType? ParentType { get; set; }

    /// <summary>The innermost field the walk is in.</summary>
    public FieldDefinition? Field { get; set; }

    /// <summary>The directive the walk is in.</summary>
    public DirectiveDefinition? Directive { get; set; }

    /// <summary>The type expected of the value the walk is in.</summary>
    public GraphQLType? InputType { get; set; }

    /// <summary>The type expected of the list or object around that value.</summary>
    public GraphQLType? ParentInputType { get; set; }

    /// <summary>The default of the argument or input field the value is for.</summary>
    public ValueNode? LocationDefault { get; set; }

    /// <summary>The variables used in each definition, complete when the document has been walked.</summary>
    public Dictionary<DefinitionNode, List<VariableUsage>> VariableUsages { get; } = [];

    public IReadOnlyList<GraphQLError> Errors => _errors;

    /// <summary>Whether enough is known to refuse the document, so that no more work is spent on it.</summary>
    public bool IsComplete { get; private set; }

    public IEnumerable<OperationDefinitionNode> Operations => Document.Definitions.OfType<OperationDefinitionNode>();

    public void Report(string rule, string message, params ReadOnlySpan<SyntaxNode> nodes) =>
        Add(Error(message, GraphQLErrorCode.ValidationFailed, nodes) with { Rule = rule });

    /// <summary>Ends validation because checking on would take too much work.</summary>
    public void Abort(string message, string code, params ReadOnlySpan<SyntaxNode> nodes)
    {
        Add(Error(message, code, nodes));
        IsComplete = true;
    }

    public GraphQLError Error(string message, string code, params ReadOnlySpan<SyntaxNode> nodes)
    {
        var locations = new SourceLocation[nodes.Length];
        for (var index = 0; index < nodes.Length; index++)
            locations[index] = Document.LocationOf(nodes[index]);
        return new GraphQLError(GraphQLError.Bounded(message), code) { Locations = locations };
    }

    public FragmentDefinitionNode? GetFragment(string name) => _fragments.GetValueOrDefault(name);

    /// <summary>The type a reference names, or null when the schema does not know it.</summary>
    public GraphQLType? TypeOf(TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => TypeOf(nonNull.Type) is { } type ? new NonNullType(type) : null,
        ListTypeNode list => TypeOf(list.Type) is { } type ? new ListType(type) : null,
        NamedTypeNode named => Schema.GetType(named.Name.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(node), node.Kind, "There are three kinds of type references."),
    };

    /// <summary>The spreads in a selection set and the sets below it, outer ones first, the last set of a level before the others.</summary>
    public IReadOnlyList<FragmentSpreadNode> GetSpreads(SelectionSetNode root)
    {
        if (_spreads.TryGetValue(root, out var known))
            return known;
        var spreads = new List<FragmentSpreadNode>();
        var sets = new Stack<SelectionSetNode>([root]);
        while (sets.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                if (selection is FragmentSpreadNode spread)
                    spreads.Add(spread);
                else if (selection.SelectionSetOrNull() is { } nested)
                    sets.Push(nested);
            }
        }
        return _spreads[root] = spreads;
    }

    /// <summary>The fragments that operations spread, directly or through other fragments, each once.</summary>
    public IReadOnlyList<FragmentDefinitionNode> GetFragmentsOf(params IEnumerable<OperationDefinitionNode> operations)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var fragments = new List<FragmentDefinitionNode>();
        var spreads = new Queue<FragmentSpreadNode>(operations.SelectMany(operation => GetSpreads(operation.SelectionSet)));
        while (spreads.TryDequeue(out var spread))
        {
            if (!seen.Add(spread.Name.Value) || GetFragment(spread.Name.Value) is not { } fragment)
                continue;
            fragments.Add(fragment);
            foreach (var nested in GetSpreads(fragment.SelectionSet))
                spreads.Enqueue(nested);
        }
        return fragments;
    }

    /// <summary>The variables used by an operation and by the fragments it spreads.</summary>
    public IEnumerable<VariableUsage> GetVariableUsages(OperationDefinitionNode operation) =>
        VariableUsages[operation].Concat(GetFragmentsOf(operation).SelectMany(fragment => VariableUsages[fragment]));

    /// <summary>A sentence that names what may have been meant, or nothing when the caller may not see names.</summary>
    public string DidYouMean(string input, IEnumerable<string> names) =>
        Options.ShowsSuggestions ? Suggestions.DidYouMean(Suggestions.Near(input, names)) : "";

    private void Add(GraphQLError error)
    {
        if (IsComplete)
            return;
        _errors.Add(error);
        IsComplete = _errors.Count >= Options.MaxErrors;
    }
}
