using PartyHub.GraphQL.Validation.Rules;

namespace PartyHub.GraphQL.Tests.Validation.Rules;

public sealed class PossibleFragmentSpreadsRuleTests
{
    [Fact]
    public void Accepts_types_that_overlap() => ValidationHarness.Accepts(
        nameof(PossibleFragmentSpreadsRule),
        """
        { node(id: 1) { ... on Unit { ... on Organisation { id } } ...F } found { ... on Node { id } } }
        fragment F on Found { ... on Member { id } }
        """);

    [Fact]
    public void Refuses_types_that_never_meet() => ValidationHarness.Refuses(
        nameof(PossibleFragmentSpreadsRule),
        """
        { organisations { ... on Member { id } ...F } unit { ... on Member { id } } }
        fragment F on Grid { ... on Found { __typename } }
        """,
        "1:19 Fragment cannot be spread here as objects of type \"Organisation\" can never be of type \"Member\".",
        "1:40 Fragment \"F\" cannot be spread here as objects of type \"Organisation\" can never be of type \"Grid\".",
        "1:54 Fragment cannot be spread here as objects of type \"Unit\" can never be of type \"Member\".",
        "2:22 Fragment cannot be spread here as objects of type \"Grid\" can never be of type \"Found\".");
}
