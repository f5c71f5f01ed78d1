using PartyHub.GraphQL.Validation.Rules;

namespace PartyHub.GraphQL.Tests.Validation.Rules;

public sealed class KnownArgumentNamesRuleTests
{
    [Fact]
    public void Accepts_declared_arguments() => ValidationHarness.Accepts(
        nameof(KnownArgumentNamesRule),
        """
        { member(id: 1) { id @tag(name: "a") } }
        """);

    [Fact]
    public void Refuses_an_unknown_argument_of_a_field() => ValidationHarness.Refuses(
        nameof(KnownArgumentNamesRule),
        """
        { member(idd: 1, whatever: 2) { id } }
        """,
        "1:10 Unknown argument \"idd\" on field \"Query.member\". Did you mean \"id\" or \"kind\"?",
        "1:18 Unknown argument \"whatever\" on field \"Query.member\".");

    [Fact]
    public void Refuses_an_unknown_argument_of_a_directive() => ValidationHarness.Refuses(
        nameof(KnownArgumentNamesRule),
        """
        { unit { id @tag(nam: "a") @skip(unless: true) } }
        """,
        "1:18 Unknown argument \"nam\" on directive \"@tag\". Did you mean \"name\"?",
        "1:34 Unknown argument \"unless\" on directive \"@skip\".");

    [Fact]
    public void Leaves_unknown_fields_and_directives_to_their_rules() => ValidationHarness.Accepts(
        nameof(KnownArgumentNamesRule),
        """
        { nope(a: 1) unit { id @nope(a: 1) } }
        """);
}
