using PartyHub.GraphQL.Validation.Rules;

namespace PartyHub.GraphQL.Tests.Validation.Rules;

public sealed class KnownFragmentNamesRuleTests
{
    [Fact]
    public void Accepts_fragments_of_the_document() => ValidationHarness.Accepts(
        nameof(KnownFragmentNamesRule),
        """
        { unit { ...A } }
        fragment A on Unit { id }
        """);

    [Fact]
    public void Refuses_unknown_fragments() => ValidationHarness.Refuses(
        nameof(KnownFragmentNamesRule),
        """
        { unit { ...A ... on Unit { ...B } } }
        fragment A on Unit { ...C }
        """,
        "1:32 Unknown fragment \"B\".",
        "2:25 Unknown fragment \"C\".");
}
