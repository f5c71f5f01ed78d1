using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Validation.Rules;

/// <summary>
/// 5.3.2: fields with one response name can be merged into one answer. Documents without a doubt pass <see cref="UniformFieldsCheck"/> in
/// one sweep; the others are compared by <see cref="FieldMerging"/>, whose work is bounded: this rule has been the way to take servers down.
/// </summary>
internal sealed class OverlappingFieldsCanBeMergedRule(ValidationContext context) : ValidationRule(context)
{
    private readonly FieldMerging _merging = new(context);
    private bool _isUniform;

    public override void EnterDocument(DocumentNode document) => _isUniform = new UniformFieldsCheck(Context).Passes();

    public override void EnterSelectionSet(SelectionSetNode selectionSet)
    {
        if (_isUniform || Context.IsComplete || (selectionSet.Selections.Length <= 1 && selectionSet.Selections[0] is not InlineFragmentNode))
            return;
        foreach (var conflict in _merging.FindConflicts(Context.ParentType, selectionSet))
        {
            Report(
                $"Fields \"{conflict.ResponseName}\" conflict because {conflict.Reason}. Use different aliases on the fields to fetch both if this was intentional.",
                [.. conflict.Fields1, .. conflict.Fields2]);
        }
        if (_merging.IsExhausted)
        {
            Context.Abort(
                $"检查字段能否合并超过 {Context.Options.MaxFieldComparisons} 步；请让每个字段只选取一次。 "
                + $"Checking which fields can be merged takes more than {Context.Options.MaxFieldComparisons} steps. Select each field once, and spread each fragment once per selection set.",
                GraphQLErrorCode.QueryTooComplex,
                selectionSet);
        }
    }
}
