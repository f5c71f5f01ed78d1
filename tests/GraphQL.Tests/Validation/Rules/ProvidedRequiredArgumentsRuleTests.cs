using PartyHub.GraphQL.Validation.Rules;

namespace PartyHub.GraphQL.Tests.Validation.Rules;

public sealed class ProvidedRequiredArgumentsRuleTests
{
    [Fact]
    public void Accepts_arguments_with_defaults_left_out() => ValidationHarness.Accepts(
        nameof(ProvidedRequiredArgumentsRule),
        """
        { organisations { id @tag(name: "a") } }
        """);

    [Fact]
    public void Refuses_a_required_argument_left_out_of_a_field() => ValidationHarness.Refuses(
        nameof(ProvidedRequiredArgumentsRule),
        """
        { node { id } flag }
        """,
        "1:3 Field \"node\" argument \"id\" of type \"ID!\" is required, but it was not provided.",
        "1:15 Field \"flag\" argument \"on\" of type \"Boolean!\" is required, but it was not provided.");

    [Fact]
    public void Refuses_a_required_argument_left_out_of_a_directive() => ValidationHarness.Refuses(
        nameof(ProvidedRequiredArgumentsRule),
        """
        { unit @skip { id @tag } }
        """,
        "1:8 Directive \"@skip\" argument \"if\" of type \"Boolean!\" is required, but it was not provided.",
        "1:19 Directive \"@tag\" argument \"name\" of type \"String!\" is required, but it was not provided.");
}
