using PartyHub.GraphQL.Validation.Rules;

namespace PartyHub.GraphQL.Tests.Validation.Rules;

public sealed class UniqueVariableNamesRuleTests
{
    [Fact]
    public void Accepts_the_same_name_in_different_operations() => ValidationHarness.Accepts(
        nameof(UniqueVariableNamesRule),
        """
        query A($a: ID) { member(id: $a) { id } }
        query B($a: ID) { member(id: $a) { id } }
        """);

    [Fact]
    public void Refuses_a_name_defined_twice() => ValidationHarness.Refuses(
        nameof(UniqueVariableNamesRule),
        """
        query ($a: ID, $b: ID, $a: Int, $a: ID) { member(id: $a) { id } }
        """,
        "1:9 1:25 1:34 There can be only one variable named \"$a\".");
}
