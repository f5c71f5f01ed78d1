using System.Collections.Immutable;
using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Validation;

/// <summary>
/// One rule of section 5. A rule overrides the moments of the walk it cares about; at each of them <see cref="Context"/> knows the types
/// of that place. Rules keep state of their own and live for one document.
/// </summary>
internal abstract class ValidationRule(ValidationContext context)
{
    protected ValidationContext Context { get; } = context;

    public virtual void EnterDocument(DocumentNode document) { }

    public virtual void LeaveDocument(DocumentNode document) { }

    public virtual void EnterOperation(OperationDefinitionNode operation) { }

    public virtual void EnterVariableDefinition(VariableDefinitionNode definition) { }

    public virtual void EnterFragmentDefinition(FragmentDefinitionNode fragment) { }

    /// <summary>The selections of an operation, a field or a fragment definition; inline fragments belong to the set around them.</summary>
    public virtual void EnterSelectionSet(SelectionSetNode selectionSet) { }

    public virtual void EnterField(FieldNode selection) { }

    public virtual void LeaveField(FieldNode selection) { }

    public virtual void EnterFragmentSpread(FragmentSpreadNode spread) { }

    public virtual void EnterInlineFragment(InlineFragmentNode inline) { }

    /// <summary>All directives of one place; never empty.</summary>
    public virtual void EnterDirectives(ImmutableArray<DirectiveNode> directives, DirectiveLocation location) { }

    public virtual void EnterDirective(DirectiveNode directive, DirectiveLocation location) { }

    public virtual void EnterValue(ValueNode value) { }

    public virtual void LeaveValue(ValueNode value) { }

    public virtual void EnterObjectField(ObjectFieldNode inputField) { }

    protected void Report(string message, params ReadOnlySpan<SyntaxNode> nodes) => Context.Report(GetType().Name, message, nodes);
}
