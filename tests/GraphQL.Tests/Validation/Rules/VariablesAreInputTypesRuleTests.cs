using PartyHub.GraphQL.Validation.Rules;

namespace PartyHub.GraphQL.Tests.Validation.Rules;

public sealed class VariablesAreInputTypesRuleTests
{
    [Fact]
    public void Accepts_scalars_enums_and_input_objects() => ValidationHarness.Accepts(
        nameof(VariablesAreInputTypesRule),
        """
        query ($a: ID!, $b: [Kind], $c: MemberFilter) { unit { id } }
        """);

    [Fact]
    public void Refuses_objects_interfaces_and_unions() => ValidationHarness.Refuses(
        nameof(VariablesAreInputTypesRule),
        """
        query ($a: Organisation, $b: [[Node!]]!, $c: Found) { unit { id } }
        """,
        "1:12 Variable \"$a\" cannot be non-input type \"Organisation\".",
        "1:30 Variable \"$b\" cannot be non-input type \"[[Node!]]!\".",
        "1:46 Variable \"$c\" cannot be non-input type \"Found\".");
}
