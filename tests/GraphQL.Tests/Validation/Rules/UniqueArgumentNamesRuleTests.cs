using PartyHub.GraphQL.Validation.Rules;

namespace PartyHub.GraphQL.Tests.Validation.Rules;

public sealed class UniqueArgumentNamesRuleTests
{
    [Fact]
    public void Accepts_the_same_argument_of_different_fields() => ValidationHarness.Accepts(
        nameof(UniqueArgumentNamesRule),
        """
        { a: member(id: 1) { id } b: member(id: 1) { id } }
        """);

    [Fact]
    public void Refuses_an_argument_given_twice() => ValidationHarness.Refuses(
        nameof(UniqueArgumentNamesRule),
        """
        { member(id: 1, kind: BRANCH, id: 2) { id @tag(name: "a", name: "b", name: "c") } }
        """,
        "1:10 1:31 There can be only one argument named \"id\".",
        "1:48 1:59 1:70 There can be only one argument named \"name\".");
}
