using PartyHub.GraphQL.Validation.Rules;

namespace PartyHub.GraphQL.Tests.Validation.Rules;

public sealed class DeferStreamDirectiveOnRootFieldRuleTests
{
    [Fact]
    public void Accepts_them_on_queries_and_below_the_root() => ValidationHarness.Accepts(
        nameof(DeferStreamDirectiveOnRootFieldRule),
        """
        query { ... @defer { unit { id } } organisations @stream { id } }
        mutation { rename(id: 1, name: "") { ... @defer { id } } }
        """);

    [Fact]
    public void Refuses_them_on_roots_of_mutations_and_subscriptions() => ValidationHarness.Refuses(
        nameof(DeferStreamDirectiveOnRootFieldRule),
        """
        mutation { ... @defer { rename(id: 1, name: "") { id } } ...F @defer members @stream { id } }
        subscription { ...G }
        fragment F on Mutation { members @stream { id } }
        fragment G on Subscription { members @stream { id } }
        """,
        "1:16 Defer directive cannot be used on root mutation type \"Mutation\".",
        "1:63 Defer directive cannot be used on root mutation type \"Mutation\".",
        "3:34 Stream directive cannot be used on root mutation type \"Mutation\".",
        "1:78 Stream directive cannot be used on root mutation type \"Mutation\".",
        "4:38 Stream directive cannot be used on root subscription type \"Subscription\".");
}
