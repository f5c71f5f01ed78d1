using PartyHub.GraphQL.Validation.Rules;

namespace PartyHub.GraphQL.Tests.Validation.Rules;

public sealed class SingleFieldSubscriptionsRuleTests
{
    [Fact]
    public void Accepts_one_field_in_several_places() => ValidationHarness.Accepts(
        nameof(SingleFieldSubscriptionsRule),
        """
        subscription { renamed { id } ...F }
        fragment F on Subscription { renamed { name } }
        """);

    [Fact]
    public void Refuses_two_fields() => ValidationHarness.Refuses(
        nameof(SingleFieldSubscriptionsRule),
        """
        subscription S { renamed { id } counted other: counted }
        """,
        "1:33 1:41 Subscription \"S\" must select only one top level field.");

    [Fact]
    public void Refuses_two_fields_through_fragments() => ValidationHarness.Refuses(
        nameof(SingleFieldSubscriptionsRule),
        """
        subscription { ...F ... on Subscription { counted } }
        fragment F on Subscription { renamed { id } ...F }
        """,
        "1:43 Anonymous Subscription must select only one top level field.");

    [Fact]
    public void Refuses_introspection() => ValidationHarness.Refuses(
        nameof(SingleFieldSubscriptionsRule),
        """
        subscription S { __typename }
        """,
        "1:18 Subscription \"S\" must not select an introspection top level field.");

    [Fact]
    public void Refuses_skip_and_include() => ValidationHarness.Refuses(
        nameof(SingleFieldSubscriptionsRule),
        """
        subscription S($on: Boolean!) { renamed @include(if: $on) { id } counted @skip(if: $on) ...F @include(if: true) }
        fragment F on Subscription { counted }
        """,
        "1:41 1:74 1:94 Subscription \"S\" must not use `@skip` or `@include` directives in the top level selection.");

    [Fact]
    public void Refuses_nothing_that_applies() => ValidationHarness.Refuses(
        nameof(SingleFieldSubscriptionsRule),
        """
        subscription { ... on Mutation { members { id } } }
        """,
        "1:14 Anonymous Subscription must select one top level field.");
}
