using PartyHub.GraphQL.Validation.Rules;

namespace PartyHub.GraphQL.Tests.Validation.Rules;

public sealed class OverlappingFieldsCanBeMergedRuleTests
{
    [Fact]
    public void Accepts_equal_fields() => ValidationHarness.Accepts(
        nameof(OverlappingFieldsCanBeMergedRule),
        """
        { unit { name(short: true) name(short: true) } unit { id } }
        """);

    [Fact]
    public void Accepts_different_arguments_on_types_that_never_meet() => ValidationHarness.Accepts(
        nameof(OverlappingFieldsCanBeMergedRule),
        """
        { found { ... on Organisation { members(filter: {isActive: true}) { id } } } unit { ... on Organisation { members { id } x: level } ... on Grid { members(filter: {isActive: false}) { id } x: households } } }
        """);

    [Fact]
    public void Refuses_one_alias_for_two_fields() => ValidationHarness.Refuses(
        nameof(OverlappingFieldsCanBeMergedRule),
        """
        { unit { x: id x: name } }
        """,
        "1:10 1:16 Fields \"x\" conflict because \"id\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional.");

    [Fact]
    public void Refuses_differing_arguments() => ValidationHarness.Refuses(
        nameof(OverlappingFieldsCanBeMergedRule),
        """
        { organisations(first: 1) { id } organisations(first: 2) { id } }
        """,
        "1:3 1:34 Fields \"organisations\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional.");

    [Fact]
    public void Refuses_an_argument_on_one_side_only() => ValidationHarness.Refuses(
        nameof(OverlappingFieldsCanBeMergedRule),
        """
        { organisations { id } organisations(first: 2) { id } }
        """,
        "1:3 1:24 Fields \"organisations\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional.");

    [Fact]
    public void Refuses_differing_objects_but_not_differing_order() => ValidationHarness.Refuses(
        nameof(OverlappingFieldsCanBeMergedRule),
        """
        { a: organisation(key: {id: 1}) { id } a: organisation(key: {id: 2}) { id } b: organisations(filter: {isActive: true, limit: 1}) { id } b: organisations(filter: {limit: 1, isActive: true}) { id } }
        """,
        "1:3 1:40 Fields \"a\" conflict because they have differing arguments. Use different aliases on the fields to fetch both if this was intentional.");

    [Fact]
    public void Refuses_conflicts_deeper_down_at_all_their_places() => ValidationHarness.Refuses(
        nameof(OverlappingFieldsCanBeMergedRule),
        """
        { unit { id x: name } unit { id x: id } }
        """,
        "1:3 1:13 1:23 1:33 Fields \"unit\" conflict because subfields \"x\" conflict because \"name\" and \"id\" are different fields. Use different aliases on the fields to fetch both if this was intentional.");

    [Fact]
    public void Refuses_conflicts_through_fragments() => ValidationHarness.Refuses(
        nameof(OverlappingFieldsCanBeMergedRule),
        """
        { unit { ...A ...B } }
        fragment A on Unit { x: id ...C }
        fragment B on Unit { x: name }
        fragment C on Unit { y: id }
        """,
        "2:22 3:22 Fields \"x\" conflict because \"id\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional.");

    [Fact]
    public void Refuses_conflicts_between_fields_and_nested_fragments() => ValidationHarness.Refuses(
        nameof(OverlappingFieldsCanBeMergedRule),
        """
        { unit { x: id ...A } }
        fragment A on Unit { ...B }
        fragment B on Unit { x: name }
        """,
        "1:10 3:22 Fields \"x\" conflict because \"id\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional.");

    [Fact]
    public void Refuses_conflicting_types_even_on_types_that_never_meet() => ValidationHarness.Refuses(
        nameof(OverlappingFieldsCanBeMergedRule),
        """
        { found { ... on Organisation { level } ... on Member { level } } }
        """,
        "1:33 1:57 Fields \"level\" conflict because they return conflicting types \"Int\" and \"String\". Use different aliases on the fields to fetch both if this was intentional.");

    [Fact]
    public void Refuses_conflicting_nullability() => ValidationHarness.Refuses(
        nameof(OverlappingFieldsCanBeMergedRule),
        """
        { found { ... on Organisation { x: name } ... on Member { x: name } } }
        """,
        "1:33 1:59 Fields \"x\" conflict because they return conflicting types \"String\" and \"String!\". Use different aliases on the fields to fetch both if this was intentional.");

    [Fact]
    public void Refuses_differing_stream_directives() => ValidationHarness.Refuses(
        nameof(OverlappingFieldsCanBeMergedRule),
        """
        { organisations { id } organisations @stream { id } }
        """,
        "1:3 1:24 Fields \"organisations\" conflict because they have overlapping stream directives. Use different aliases on the fields to fetch both if this was intentional.");

    [Fact]
    public void Does_not_compare_a_fragment_that_spreads_itself_for_ever() => ValidationHarness.Refuses(
        nameof(OverlappingFieldsCanBeMergedRule),
        """
        { unit { ...A } }
        fragment A on Unit { x: id ...A ...B }
        fragment B on Unit { x: name ...A }
        """,
        "2:22 3:22 Fields \"x\" conflict because \"id\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional.",
        "2:22 3:22 Fields \"x\" conflict because \"id\" and \"name\" are different fields. Use different aliases on the fields to fetch both if this was intentional.",
        "3:22 2:22 Fields \"x\" conflict because \"name\" and \"id\" are different fields. Use different aliases on the fields to fetch both if this was intentional.");
}
