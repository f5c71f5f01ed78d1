using PartyHub.GraphQL.Validation.Rules;

namespace PartyHub.GraphQL.Tests.Validation.Rules;

public sealed class NoUnusedVariablesRuleTests
{
    [Fact]
    public void Accepts_variables_used_in_nested_fragments_and_directives() => ValidationHarness.Accepts(
        nameof(NoUnusedVariablesRule),
        """
        query ($a: ID, $b: Boolean!) { ...F @include(if: $b) }
        fragment F on Query { member(id: $a) { id } }
        """);

    [Fact]
    public void Refuses_variables_never_used() => ValidationHarness.Refuses(
        nameof(NoUnusedVariablesRule),
        """
        query Q($a: ID, $b: Int) { member(id: $a) { id } }
        query ($a: ID) { unit { id } }
        """,
        "1:17 Variable \"$b\" is never used in operation \"Q\".",
        "2:8 Variable \"$a\" is never used.");
}
