using PartyHub.GraphQL.Validation.Rules;

namespace PartyHub.GraphQL.Tests.Validation.Rules;

public sealed class KnownTypeNamesRuleTests
{
    [Fact]
    public void Accepts_known_types() => ValidationHarness.Accepts(
        nameof(KnownTypeNamesRule),
        """
        query ($a: [ID!]!) { node(id: $a) { ... on Organisation { id } ...F } }
        fragment F on Member { id }
        """);

    [Fact]
    public void Refuses_unknown_types_and_suggests_near_ones() => ValidationHarness.Refuses(
        nameof(KnownTypeNamesRule),
        """
        query ($a: Strin, $b: [Nowhere!]!) { unit { ... on Organization { id } ...F } }
        fragment F on Grit { id }
        """,
        "1:12 Unknown type \"Strin\". Did you mean \"String\" or \"Grid\"?",
        "1:24 Unknown type \"Nowhere\".",
        "1:52 Unknown type \"Organization\". Did you mean \"Organisation\"?",
        "2:15 Unknown type \"Grit\". Did you mean \"Grid\" or \"Unit\"?");
}
