using PartyHub.GraphQL.Validation.Rules;

namespace PartyHub.GraphQL.Tests.Validation.Rules;

public sealed class NoFragmentCyclesRuleTests
{
    [Fact]
    public void Accepts_a_fragment_spread_twice() => ValidationHarness.Accepts(
        nameof(NoFragmentCyclesRule),
        """
        { unit { ...A ...B } }
        fragment A on Unit { ...B ...B }
        fragment B on Unit { id }
        """);

    [Fact]
    public void Refuses_a_fragment_that_spreads_itself() => ValidationHarness.Refuses(
        nameof(NoFragmentCyclesRule),
        """
        { unit { ...A } }
        fragment A on Unit { ... on Unit { ...A } }
        """,
        "2:36 Cannot spread fragment \"A\" within itself.");

    [Fact]
    public void Refuses_a_cycle_through_others() => ValidationHarness.Refuses(
        nameof(NoFragmentCyclesRule),
        """
        { unit { ...A } }
        fragment A on Unit { ...B }
        fragment B on Unit { ...C }
        fragment C on Unit { ...A ...B }
        """,
        "2:22 3:22 4:22 Cannot spread fragment \"A\" within itself via \"B\", \"C\".",
        "3:22 4:27 Cannot spread fragment \"B\" within itself via \"C\".");

    [Fact]
    public void Refuses_a_cycle_nobody_uses() => ValidationHarness.Refuses(
        nameof(NoFragmentCyclesRule),
        """
        { unit { id } }
        fragment A on Unit { ...B }
        fragment B on Unit { ...A }
        """,
        "2:22 3:22 Cannot spread fragment \"A\" within itself via \"B\".");
}
