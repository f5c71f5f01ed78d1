using PartyHub.GraphQL.Validation.Rules;

namespace PartyHub.GraphQL.Tests.Validation.Rules;

public sealed class VariablesInAllowedPositionRuleTests
{
    [Fact]
    public void Accepts_stricter_variables_and_defaults() => ValidationHarness.Accepts(
        nameof(VariablesInAllowedPositionRule),
        """
        query ($a: ID!, $b: Boolean = true, $c: [Int!]!, $d: Int, $e: String!) { node(id: $a) { id } flag(on: $b) organisations(levels: $c, filter: {isActive: $b, limit: $d}) { id } organisation(key: {code: $e}) { id } }
        """);

    [Fact]
    public void Refuses_variables_of_another_type() => ValidationHarness.Refuses(
        nameof(VariablesInAllowedPositionRule),
        """
        query ($a: String, $b: [ID], $c: Int) { a: member(id: $a) { id } b: member(id: $b) { id } organisations(levels: $c) { id } }
        """,
        "1:8 1:55 Variable \"$a\" of type \"String\" used in position expecting type \"ID\".",
        "1:20 1:80 Variable \"$b\" of type \"[ID]\" used in position expecting type \"ID\".",
        "1:30 1:113 Variable \"$c\" of type \"Int\" used in position expecting type \"[Int]\".");

    [Fact]
    public void Refuses_nullable_variables_where_null_may_not_be() => ValidationHarness.Refuses(
        nameof(VariablesInAllowedPositionRule),
        """
        query ($a: ID, $b: Boolean = null) { node(id: $a) { id } flag(on: $b) organisations(filter: {ages: [$c], isActive: true}) { id } }
        """,
        "1:8 1:47 Variable \"$a\" of type \"ID\" used in position expecting type \"ID!\".",
        "1:16 1:67 Variable \"$b\" of type \"Boolean\" used in position expecting type \"Boolean!\".");

    [Fact]
    public void Refuses_through_fragments() => ValidationHarness.Refuses(
        nameof(VariablesInAllowedPositionRule),
        """
        query ($a: Int) { ...F }
        fragment F on Query { member(id: $a) { id } }
        """,
        "1:8 2:34 Variable \"$a\" of type \"Int\" used in position expecting type \"ID\".");

    [Fact]
    public void Refuses_nullable_variables_in_one_of_objects() => ValidationHarness.Refuses(
        nameof(VariablesInAllowedPositionRule),
        """
        query ($a: ID) { organisation(key: {id: $a}) { id } }
        """,
        "1:8 1:41 Variable \"$a\" is of type \"ID\" but must be non-nullable to be used for OneOf Input Object \"Key\".");
}
