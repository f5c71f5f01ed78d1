using PartyHub.GraphQL.Validation.Rules;

namespace PartyHub.GraphQL.Tests.Validation.Rules;

public sealed class FieldsOnCorrectTypeRuleTests
{
    [Fact]
    public void Accepts_fields_of_objects_and_interfaces() => ValidationHarness.Accepts(
        nameof(FieldsOnCorrectTypeRule),
        """
        { unit { id name __typename } found { __typename } __schema { types { name } } }
        """);

    [Fact]
    public void Refuses_an_unknown_field_and_suggests_near_ones() => ValidationHarness.Refuses(
        nameof(FieldsOnCorrectTypeRule),
        """
        { organisation(key: {id: 1}) { nam levle } }
        """,
        "1:32 Cannot query field \"nam\" on type \"Organisation\". Did you mean \"name\"?",
        "1:36 Cannot query field \"levle\" on type \"Organisation\". Did you mean \"level\"?");

    [Fact]
    public void Refuses_a_field_of_an_unknown_kind_without_suggestions() => ValidationHarness.Refuses(
        nameof(FieldsOnCorrectTypeRule),
        """
        { organisation(key: {id: 1}) { xyzzyplugh } }
        """,
        "1:32 Cannot query field \"xyzzyplugh\" on type \"Organisation\".");

    [Fact]
    public void Refuses_a_field_that_only_implementations_have() => ValidationHarness.Refuses(
        nameof(FieldsOnCorrectTypeRule),
        """
        { unit { level members { id } } }
        """,
        "1:10 Cannot query field \"level\" on type \"Unit\". Did you mean to use an inline fragment on \"Organisation\"?",
        "1:16 Cannot query field \"members\" on type \"Unit\". Did you mean to use an inline fragment on \"Grid\" or \"Organisation\"?");

    [Fact]
    public void Refuses_a_field_on_a_union() => ValidationHarness.Refuses(
        nameof(FieldsOnCorrectTypeRule),
        """
        { found { id age } }
        """,
        "1:11 Cannot query field \"id\" on type \"Found\". Did you mean to use an inline fragment on \"Node\", \"Member\", \"Unit\", or \"Organisation\"?",
        "1:14 Cannot query field \"age\" on type \"Found\". Did you mean to use an inline fragment on \"Member\"?");

    [Fact]
    public void Refuses_introspection_below_the_root() => ValidationHarness.Refuses(
        nameof(FieldsOnCorrectTypeRule),
        """
        { unit { __schema { types { name } } } }
        """,
        "1:10 Cannot query field \"__schema\" on type \"Unit\".");

    [Fact]
    public void Ignores_fields_of_unknown_types() => ValidationHarness.Accepts(
        nameof(FieldsOnCorrectTypeRule),
        """
        { ... on Nope { anything } }
        """);
}
