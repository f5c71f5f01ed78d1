using PartyHub.GraphQL.Validation.Rules;

namespace PartyHub.GraphQL.Tests.Validation.Rules;

public sealed class UniqueDirectivesPerLocationRuleTests
{
    [Fact]
    public void Accepts_repeatable_directives_and_different_places() => ValidationHarness.Accepts(
        nameof(UniqueDirectivesPerLocationRule),
        """
        query @once { unit @once { id @tag(name: "a") @tag(name: "b") @once } }
        """);

    [Fact]
    public void Refuses_a_directive_twice_at_one_place() => ValidationHarness.Refuses(
        nameof(UniqueDirectivesPerLocationRule),
        """
        query @once @once { unit @skip(if: true) @include(if: true) @skip(if: false) @skip(if: true) { id } }
        """,
        "1:7 1:13 The directive \"@once\" can only be used once at this location.",
        "1:26 1:61 The directive \"@skip\" can only be used once at this location.",
        "1:26 1:78 The directive \"@skip\" can only be used once at this location.");
}
