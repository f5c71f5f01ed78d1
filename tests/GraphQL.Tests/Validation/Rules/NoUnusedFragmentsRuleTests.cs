using PartyHub.GraphQL.Validation.Rules;

namespace PartyHub.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedFragmentsRuleTests
{
    [Fact]
    public void Accepts_fragments_used_through_others() => ValidationHarness.Accepts(
        nameof(NoUnusedFragmentsRule),
        """
        { unit { ...A } }
        fragment A on Unit { ...B }
        fragment B on Unit { id }
        """);

    [Fact]
    public void Refuses_fragments_no_operation_reaches() => ValidationHarness.Refuses(
        nameof(NoUnusedFragmentsRule),
        """
        { unit { id } }
        fragment A on Unit { ...B }
        fragment B on Unit { ...A }
        """,
        "2:1 Fragment \"A\" is never used.",
        "3:1 Fragment \"B\" is never used.");
}
