using PartyHub.GraphQL.Validation.Rules;

namespace PartyHub.GraphQL.Tests.Validation.Rules;

public sealed class UniqueInputFieldNamesRuleTests
{
    [Fact]
    public void Accepts_the_same_name_in_different_objects() => ValidationHarness.Accepts(
        nameof(UniqueInputFieldNamesRule),
        """
        { organisations(filter: {isActive: true, not: {isActive: true}}) { id } }
        """);

    [Fact]
    public void Refuses_a_field_given_twice() => ValidationHarness.Refuses(
        nameof(UniqueInputFieldNamesRule),
        """
        { organisations(filter: {isActive: true, not: {limit: 1, limit: 2}, isActive: true}) { id } }
        """,
        "1:48 1:58 There can be only one input field named \"limit\".",
        "1:26 1:69 There can be only one input field named \"isActive\".");
}
