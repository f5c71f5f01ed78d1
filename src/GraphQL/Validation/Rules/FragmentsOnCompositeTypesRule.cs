using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Validation.Rules;

/// <summary>5.5.1.3: a fragment is for an object type, an interface or a union.</summary>
internal sealed class FragmentsOnCompositeTypesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterInlineFragment(InlineFragmentNode inline)
    {
        if (inline.TypeCondition is { } condition && Context.TypeOf(condition) is not (null or CompositeType))
            Report($"Fragment cannot condition on non composite type \"{condition}\".", condition);
    }

    public override void EnterFragmentDefinition(FragmentDefinitionNode fragment)
    {
        var condition = fragment.TypeCondition;
        if (Context.TypeOf(condition) is not (null or CompositeType))
            Report($"Fragment \"{fragment.Name}\" cannot condition on non composite type \"{condition}\".", condition);
    }
}
