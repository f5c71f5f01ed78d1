using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Validation.Rules;

/// <summary>5.5.2.1: a spread names a fragment of the document.</summary>
internal sealed class KnownFragmentNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterFragmentSpread(FragmentSpreadNode spread)
    {
        if (Context.GetFragment(spread.Name.Value) is null)
            Report($"Unknown fragment \"{spread.Name}\".", spread.Name);
    }
}
