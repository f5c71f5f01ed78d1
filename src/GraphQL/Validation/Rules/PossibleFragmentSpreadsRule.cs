using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Validation.Rules;

/// <summary>5.5.2.3: some object can be of both the fragment's type and the type it is spread in.</summary>
internal sealed class PossibleFragmentSpreadsRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterInlineFragment(InlineFragmentNode inline)
    {
        if (Context.Type is CompositeType type && Context.ParentType is { } parent && !Overlap(type, parent))
            Report($"Fragment cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", inline);
    }

    public override void EnterFragmentSpread(FragmentSpreadNode spread)
    {
        if (Context.GetFragment(spread.Name.Value) is { } fragment
            && Context.TypeOf(fragment.TypeCondition) is CompositeType type
            && Context.ParentType is { } parent
            && !Overlap(type, parent))
            Report($"Fragment \"{spread.Name}\" cannot be spread here as objects of type \"{parent}\" can never be of type \"{type}\".", spread);
    }

    private bool Overlap(CompositeType left, CompositeType right) =>
        left == right || Context.Schema.GetPossibleTypes(left).Any(possible => Context.Schema.IsPossibleType(right, possible));
}
