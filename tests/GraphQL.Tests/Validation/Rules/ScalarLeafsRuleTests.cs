using PartyHub.GraphQL.Validation.Rules;

namespace PartyHub.GraphQL.Tests.Validation.Rules;

public sealed class ScalarLeafsRuleTests
{
    [Fact]
    public void Accepts_selections_where_there_are_fields() => ValidationHarness.Accepts(
        nameof(ScalarLeafsRule),
        """
        { organisations { id kind } anything }
        """);

    [Fact]
    public void Refuses_a_selection_of_a_leaf() => ValidationHarness.Refuses(
        nameof(ScalarLeafsRule),
        """
        { unit { id { value } } }
        """,
        "1:13 Field \"id\" must not have a selection since type \"ID!\" has no subfields.");

    [Fact]
    public void Refuses_an_object_without_a_selection() => ValidationHarness.Refuses(
        nameof(ScalarLeafsRule),
        """
        { unit organisations }
        """,
        "1:3 Field \"unit\" of type \"Unit\" must have a selection of subfields. Did you mean \"unit { ... }\"?",
        "1:8 Field \"organisations\" of type \"[Organisation!]!\" must have a selection of subfields. Did you mean \"organisations { ... }\"?");
}
