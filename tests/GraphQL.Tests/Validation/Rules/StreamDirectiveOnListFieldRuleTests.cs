using PartyHub.GraphQL.Validation.Rules;

namespace PartyHub.GraphQL.Tests.Validation.Rules;

public sealed class StreamDirectiveOnListFieldRuleTests
{
    [Fact]
    public void Accepts_lists() => ValidationHarness.Accepts(
        nameof(StreamDirectiveOnListFieldRule),
        """
        { organisations @stream { children(first: 1) @stream(initialCount: 1) { id } } }
        """);

    [Fact]
    public void Refuses_what_is_no_list() => ValidationHarness.Refuses(
        nameof(StreamDirectiveOnListFieldRule),
        """
        { unit @stream { id @stream } }
        """,
        "1:8 Directive \"@stream\" cannot be used on non-list field \"Query.unit\".",
        "1:21 Directive \"@stream\" cannot be used on non-list field \"Unit.id\".");
}
