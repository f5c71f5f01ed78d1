using PartyHub.GraphQL.Validation.Rules;

namespace PartyHub.GraphQL.Tests.Validation.Rules;

public sealed class DeferStreamDirectiveOnValidOperationsRuleTests
{
    [Fact]
    public void Accepts_those_that_can_be_switched_off() => ValidationHarness.Accepts(
        nameof(DeferStreamDirectiveOnValidOperationsRule),
        """
        subscription ($on: Boolean!) { renamed { ... @defer(if: $on) { id } ... @defer(if: false) { id } ... @defer @skip(if: $on) { id } ... @defer @include(if: $on) { id } } }
        """);

    [Fact]
    public void Refuses_unconditional_ones_with_the_way_to_them() => ValidationHarness.Refuses(
        nameof(DeferStreamDirectiveOnValidOperationsRule),
        """
        subscription { renamed { ... @defer { id } ...F } }
        fragment F on Organisation { members @stream(if: true) { id } ...G }
        fragment G on Organisation { ... @defer { id } }
        """,
        "1:30 Defer directive not supported on subscription operations. Disable `@defer` by setting the `if` argument to `false`.",
        "2:38 1:44 Stream directive not supported on subscription operations. Disable `@stream` by setting the `if` argument to `false`.",
        "3:34 2:63 1:44 Defer directive not supported on subscription operations. Disable `@defer` by setting the `if` argument to `false`.");
}
