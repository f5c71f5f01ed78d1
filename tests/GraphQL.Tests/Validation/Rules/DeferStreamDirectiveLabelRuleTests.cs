using PartyHub.GraphQL.Validation.Rules;

namespace PartyHub.GraphQL.Tests.Validation.Rules;

public sealed class DeferStreamDirectiveLabelRuleTests
{
    [Fact]
    public void Accepts_different_labels() => ValidationHarness.Accepts(
        nameof(DeferStreamDirectiveLabelRule),
        """
        { ... @defer(label: "a") { unit { id } } organisations @stream(label: "b") { id } ... @defer(label: null) { unit { id } } }
        """);

    [Fact]
    public void Refuses_one_label_twice() => ValidationHarness.Refuses(
        nameof(DeferStreamDirectiveLabelRule),
        """
        { ... @defer(label: "a") { unit { id } } organisations @stream(label: "a") { id } }
        """,
        "1:7 1:56 Value for arguments \"defer(label:)\" and \"stream(label:)\" must be unique across all Defer/Stream directive usages.");

    [Fact]
    public void Refuses_a_variable_as_label() => ValidationHarness.Refuses(
        nameof(DeferStreamDirectiveLabelRule),
        """
        query ($l: String) { ... @defer(label: $l) { unit { id } } }
        """,
        "1:26 Argument \"@defer(label:)\" must be a static string.");
}
