using PartyHub.GraphQL.Validation.Rules;

namespace PartyHub.GraphQL.Tests.Validation.Rules;

public sealed class LoneAnonymousOperationRuleTests
{
    [Fact]
    public void Accepts_one_without_a_name() => ValidationHarness.Accepts(
        nameof(LoneAnonymousOperationRule),
        """
        { unit { id } }
        """);

    [Fact]
    public void Refuses_one_without_a_name_beside_another() => ValidationHarness.Refuses(
        nameof(LoneAnonymousOperationRule),
        """
        { unit { id } }
        query B { unit { id } }
        """,
        "1:1 This anonymous operation must be the only defined operation.");

    [Fact]
    public void Refuses_two_without_names() => ValidationHarness.Refuses(
        nameof(LoneAnonymousOperationRule),
        """
        { unit { id } }
        mutation { rename(id: 1, name: "") { id } }
        """,
        "1:1 This anonymous operation must be the only defined operation.",
        "2:1 This anonymous operation must be the only defined operation.");
}
