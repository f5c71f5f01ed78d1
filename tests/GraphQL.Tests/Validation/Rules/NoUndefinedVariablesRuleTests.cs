using PartyHub.GraphQL.Validation.Rules;

namespace PartyHub.GraphQL.Tests.Validation.Rules;

public sealed class NoUndefinedVariablesRuleTests
{
    [Fact]
    public void Accepts_variables_of_the_operation_in_fragments() => ValidationHarness.Accepts(
        nameof(NoUndefinedVariablesRule),
        """
        query ($a: ID) { ...F }
        fragment F on Query { member(id: $a) { id } }
        """);

    [Fact]
    public void Refuses_undefined_variables() => ValidationHarness.Refuses(
        nameof(NoUndefinedVariablesRule),
        """
        query Q($a: ID) { a: member(id: $a) { id } b: member(id: $b) { id } organisations(levels: [$c], filter: {isActive: $d}) { id @include(if: $e) } }
        """,
        "1:58 1:1 Variable \"$b\" is not defined by operation \"Q\".",
        "1:92 1:1 Variable \"$c\" is not defined by operation \"Q\".",
        "1:116 1:1 Variable \"$d\" is not defined by operation \"Q\".",
        "1:139 1:1 Variable \"$e\" is not defined by operation \"Q\".");

    [Fact]
    public void Refuses_variables_a_fragment_uses_in_each_operation_that_lacks_them() => ValidationHarness.Refuses(
        nameof(NoUndefinedVariablesRule),
        """
        query A($a: ID) { ...F }
        query B { ...F }
        { ...F }
        fragment F on Query { ...G }
        fragment G on Query { member(id: $a) { id } }
        """,
        "5:34 2:1 Variable \"$a\" is not defined by operation \"B\".",
        "5:34 3:1 Variable \"$a\" is not defined.");
}
