using PartyHub.GraphQL.Validation.Rules;

namespace PartyHub.GraphQL.Tests.Validation.Rules;

public sealed class ValuesOfCorrectTypeRuleTests
{
    [Fact]
    public void Accepts_values_of_their_types() => ValidationHarness.Accepts(
        nameof(ValuesOfCorrectTypeRule),
        """
        { organisations(filter: {isActive: true, ages: 3, kind: BRANCH}, levels: [1, null]) { id } flag(on: false, ratio: 1) anything(value: {a: [1, "b"]}) node(id: 7) { id } }
        """);

    [Fact]
    public void Refuses_scalars_of_another_type() => ValidationHarness.Refuses(
        nameof(ValuesOfCorrectTypeRule),
        """
        { organisations(first: "3", levels: ["1", 2.5, 99999999999]) { id } flag(on: 1, ratio: "x") node(id: 1.5) { id } }
        """,
        "1:24 Expected value of type \"Int\": Int expects a whole number from -2147483648 to 2147483647.",
        "1:38 Expected value of type \"Int\": Int expects a whole number from -2147483648 to 2147483647.",
        "1:43 Expected value of type \"Int\": Int expects a whole number from -2147483648 to 2147483647.",
        "1:48 Expected value of type \"Int\": Int expects a whole number from -2147483648 to 2147483647.",
        "1:78 Expected value of type \"Boolean!\": Boolean expects true or false.",
        "1:88 Expected value of type \"Float\": Float expects a finite number.",
        "1:102 Expected value of type \"ID!\": ID expects a text or a whole number.");

    [Fact]
    public void Refuses_null_where_it_may_not_be() => ValidationHarness.Refuses(
        nameof(ValuesOfCorrectTypeRule),
        """
        { node(id: null) { id } organisations(filter: {isActive: null}) { id } }
        """,
        "1:12 Expected value of type \"ID!\", found null.",
        "1:58 Expected value of type \"Boolean!\", found null.");

    [Fact]
    public void Refuses_unknown_enum_values_and_suggests_near_ones() => ValidationHarness.Refuses(
        nameof(ValuesOfCorrectTypeRule),
        """
        { a: member(kind: BRANCHES) { id } b: member(kind: "BRANCH") { id } c: member(kind: 1) { id } }
        """,
        "1:19 Expected value of type \"Kind\": enum \"Kind\" has no such value. Did you mean \"BRANCH\"?",
        "1:52 Expected value of type \"Kind\": expected one of the names of enum \"Kind\", without quotes. Did you mean \"BRANCH\"?",
        "1:85 Expected value of type \"Kind\": expected one of the names of enum \"Kind\", without quotes.");

    [Fact]
    public void Refuses_lists_and_objects_where_there_are_none() => ValidationHarness.Refuses(
        nameof(ValuesOfCorrectTypeRule),
        """
        { member(id: [1, "x"]) { id } organisations(first: {a: $x}, filter: [1]) { id } }
        """,
        "1:14 Expected value of type \"ID\": ID expects a text or a whole number.",
        "1:52 Expected value of type \"Int\": Int expects a whole number from -2147483648 to 2147483647.",
        "1:69 Expected value of type \"MemberFilter\".");

    [Fact]
    public void Refuses_input_objects_with_fields_missing_or_unknown() => ValidationHarness.Refuses(
        nameof(ValuesOfCorrectTypeRule),
        """
        { organisations(filter: {nam: "a", not: {isActive: 1}}) { id } }
        """,
        "1:25 Field \"MemberFilter.isActive\" of required type \"Boolean!\" was not provided.",
        "1:26 Field \"nam\" is not defined by type \"MemberFilter\". Did you mean \"name\" or \"not\"?",
        "1:52 Expected value of type \"Boolean!\": Boolean expects true or false.");

    [Fact]
    public void Refuses_one_of_objects_without_exactly_one_field() => ValidationHarness.Refuses(
        nameof(ValuesOfCorrectTypeRule),
        """
        { a: organisation(key: {}) { id } b: organisation(key: {id: 1, code: "x"}) { id } c: organisation(key: {code: null}) { id } }
        """,
        "1:24 OneOf Input Object \"Key\" must specify exactly one key.",
        "1:56 OneOf Input Object \"Key\" must specify exactly one key.",
        "1:104 Field \"Key.code\" must be non-null.");

    [Fact]
    public void Refuses_defaults_of_another_type() => ValidationHarness.Refuses(
        nameof(ValuesOfCorrectTypeRule),
        """
        query ($a: Int = "1", $b: MemberFilter = {isActive: 3}, $c: Int! = null) { unit { id } }
        """,
        "1:18 Expected value of type \"Int\": Int expects a whole number from -2147483648 to 2147483647.",
        "1:53 Expected value of type \"Boolean!\": Boolean expects true or false.",
        "1:68 Expected value of type \"Int!\", found null.");
}
