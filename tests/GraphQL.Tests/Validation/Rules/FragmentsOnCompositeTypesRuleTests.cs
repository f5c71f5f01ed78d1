using PartyHub.GraphQL.Validation.Rules;

namespace PartyHub.GraphQL.Tests.Validation.Rules;

public sealed class FragmentsOnCompositeTypesRuleTests
{
    [Fact]
    public void Accepts_objects_interfaces_and_unions() => ValidationHarness.Accepts(
        nameof(FragmentsOnCompositeTypesRule),
        """
        { node(id: 1) { ... on Unit { id } ... on Member { id } ... { id } } found { ... on Found { __typename } } }
        """);

    [Fact]
    public void Refuses_scalars_enums_and_input_objects() => ValidationHarness.Refuses(
        nameof(FragmentsOnCompositeTypesRule),
        """
        { unit { ... on Kind { id } ...A ...B } }
        fragment A on Int { bad }
        fragment B on Key { id }
        """,
        "1:17 Fragment cannot condition on non composite type \"Kind\".",
        "2:15 Fragment \"A\" cannot condition on non composite type \"Int\".",
        "3:15 Fragment \"B\" cannot condition on non composite type \"Key\".");
}
