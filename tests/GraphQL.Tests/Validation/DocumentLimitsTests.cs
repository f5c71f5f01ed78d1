using System.Text;
using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Validation;

namespace PartyHub.GraphQL.Tests.Validation;

/// <summary>Attacks on the parser and the validator: each is answered with its code, and soon.</summary>
public sealed class DocumentLimitsTests
{
    /// <summary>Of computing, in a build without optimisation; a broken bound takes seconds or ends the process.</summary>
    private static readonly TimeSpan Bound = TimeSpan.FromMilliseconds(200);

    [Theory] // G1
    [InlineData("{a", "}")]
    [InlineData("{...", "}")]
    [InlineData("[", "]")]
    public void Refuses_documents_nested_beyond_the_stack(string open, string close)
    {
        foreach (var size in new[] { 9_000, 30_000, 200_000 })
        {
            var times = size / (open.Length + close.Length);
            var body = string.Concat(Enumerable.Repeat(open, times));
            var document = body + string.Concat(Enumerable.Repeat(close, times));
            Refuses(open.StartsWith('[') ? "{a(b:" + document + ")}" : document, GraphQLErrorCode.QueryTooDeep, GraphQLErrorCode.QueryTooLarge);
        }
    }

    [Theory] // G1
    [InlineData("{a(b:", "{a:")]
    [InlineData("query($v:", "[")]
    public void Refuses_values_and_types_nested_beyond_the_stack(string head, string open) =>
        Refuses(head + string.Concat(Enumerable.Repeat(open, 9_000 / open.Length)), GraphQLErrorCode.QueryTooDeep);

    [Fact] // G1
    public void Refuses_deep_documents_at_the_end_of_a_deep_call_chain()
    {
        var limits = ParserLimits.Trusted with { MaxDepth = int.MaxValue };
        var document = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{a", 100_000)));
        Assert.False(Parser.TryParse(document, limits, out _, out var error));
        Assert.Equal(GraphQLErrorCode.QueryTooDeep, error.Code);
    }

    [Fact] // G3
    public void Refuses_documents_longer_than_the_bound() =>
        Refuses($"{{ a(b: \"{new string('x', 200_000)}\") }}", GraphQLErrorCode.QueryTooLarge);

    [Theory] // G4
    [InlineData(",")]
    [InlineData("\uFEFF")]
    [InlineData("#\n")]
    [InlineData("a ")]
    public void Counts_filler_as_tokens(string filler) =>
        Refuses($"{{ {string.Concat(Enumerable.Repeat(filler, 5_000))} a }}", GraphQLErrorCode.QueryTooLarge);

    [Fact] // G5
    public void Refuses_more_than_fifty_aliases() =>
        Refuses($"{{ unit {{ {Repeat(51, number => $"a{number}: id")} }} }}", GraphQLErrorCode.TooManyAliases);

    [Fact] // G5
    public void Refuses_one_root_field_under_more_than_five_names()
    {
        Refuses($"{{ {Repeat(6, number => $"a{number}: organisations(first: 200) {{ id }}")} }}", GraphQLErrorCode.TooManyAliases);
        Refuses($"{{ ...F }} fragment F on Query {{ {Repeat(6, number => $"a{number}: __typename")} }}", GraphQLErrorCode.TooManyAliases);
        Accepts($"{{ {Repeat(5, number => $"a{number}: organisations {{ id }}")} {Repeat(9, _ => "a0: organisations { id }")} }}");
    }

    [Fact] // G6
    public void Refuses_more_than_a_thousand_fields() =>
        Refuses($"{{ {Repeat(1_001, _ => "__typename")} }}", GraphQLErrorCode.QueryTooLarge);

    /// <summary>Fields that are not alike but can be merged, so that only comparing them in pairs tells.</summary>
    private const string Unlike = "unit { ... on Organisation { members(filter: {isActive: true}) { id } } ... on Grid { members { id } } }";

    [Fact] // G7
    public void Refuses_fields_that_take_too_long_to_compare() =>
        Refuses($"{{ {Repeat(120, _ => Unlike)} }}", GraphQLErrorCode.QueryTooComplex);

    [Fact] // G7: without a limit on size, so that only the comparing is bounded
    public void Refuses_a_hundred_unlike_fields_in_each_of_two_hundred_fragments()
    {
        var fragment = $"... {{ unit {{ {Repeat(50, number => $"... on Organisation {{ x{number}: level }} ... on Grid {{ x{number}: households }}")} }} }}";
        var options = ValidationOptions.Default with { Limits = DocumentLimits.None };
        var errors = Timed(() => ValidationHarness.Validate($"{{ {Repeat(200, _ => fragment)} }}", options));
        Assert.Equal(GraphQLErrorCode.QueryTooComplex, Assert.Single(errors).Code);
    }

    [Fact] // G7
    public void Accepts_like_fields_however_many_they_are()
    {
        Accepts($"{{ {Repeat(450, _ => "organisations { id }")} }}");
        var fragment = $"... {{ unit {{ {Repeat(100, number => $"n{number}: name")} }} }}";
        var options = ValidationOptions.Default with { Limits = DocumentLimits.None };
        Assert.Empty(Timed(() => ValidationHarness.Validate($"{{ {Repeat(200, _ => fragment)} }}", options)));
    }

    [Fact] // G7
    public void Survives_circles_of_fragments_whose_comparing_nests_without_end()
    {
        const int Left = 200, Right = 201;
        var document = new StringBuilder("{ unit { ...A0 ...B0 } }");
        for (var number = 0; number < Left; number++)
            document.Append($" fragment A{number} on Organisation {{ parent {{ ...A{(number + 1) % Left} }} }}");
        for (var number = 0; number < Right; number++)
            document.Append($" fragment B{number} on Organisation {{ parent {{ ...B{(number + 1) % Right} }} }}");
        var options = ValidationOptions.Default with { MaxErrors = int.MaxValue, MaxFieldComparisons = int.MaxValue, Limits = DocumentLimits.None };
        Assert.Contains(ValidationHarness.Validate(document.ToString(), options), error => error.Code == GraphQLErrorCode.QueryTooComplex);
    }

    [Fact] // G8
    public void Refuses_fragments_that_fan_out() =>
        Refuses(
            $"{{ unit {{ ...F0 }} }} {Repeat(30, number => $"fragment F{number} on Unit {{ ...F{number + 1} ...F{number + 1} }}")} fragment F30 on Unit {{ id }}",
            GraphQLErrorCode.QueryTooComplex);

    [Theory] // G9
    [InlineData("{ unit { ...A } } fragment A on Unit { ...A }")]
    [InlineData("{ unit { ...A } } fragment A on Unit { ...B } fragment B on Unit { ... { ...A } }")]
    [InlineData("{ unit { id } } fragment A on Unit { ...A }")]
    public void Refuses_fragments_that_spread_themselves(string document) => Refuses(document, GraphQLErrorCode.ValidationFailed);

    [Fact] // G10
    public void Refuses_too_many_directives()
    {
        Refuses($"{{ unit {{ id {Repeat(10, _ => "@aa")} }} }}", GraphQLErrorCode.TooManyDirectives);
        Refuses($"{{ unit {{ id {Repeat(10_000, _ => "@aa")} }} }}", GraphQLErrorCode.QueryTooLarge);
        Refuses($"{{ unit {{ {Repeat(51, _ => "id @include(if: true)")} }} }}", GraphQLErrorCode.TooManyDirectives);
    }

    [Fact] // G12
    public void Refuses_introspection_in_circles()
    {
        Refuses("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", GraphQLErrorCode.QueryTooDeep);
        Refuses($"{{ __type(name: \"Query\") {{ {Repeat(20, _ => "ofType {")} name {new string('}', 20)} }} }}", GraphQLErrorCode.QueryTooDeep);
    }

    [Fact] // G12
    public void Refuses_introspection_where_it_is_off()
    {
        var options = ValidationOptions.Default with { AllowsIntrospection = false };
        var errors = ValidationHarness.Validate("query { ...F } fragment F on Query { __schema { types { name } } }", options);
        Assert.Equal(GraphQLErrorCode.IntrospectionDisabled, Assert.Single(errors).Code);
        Assert.Empty(ValidationHarness.Validate("{ __typename unit { __typename } }", options));
    }

    [Fact]
    public void Accepts_the_usual_introspection_query() => Accepts("""
        query IntrospectionQuery {
          __schema {
            queryType { name }
            types { kind name fields(includeDeprecated: true) { name args { ...Input } type { ...Type } } inputFields { ...Input } interfaces { ...Type } enumValues { name } possibleTypes { ...Type } }
            directives { name locations args { ...Input } }
          }
        }
        fragment Input on __InputValue { name type { ...Type } defaultValue }
        fragment Type on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } } } }
        """);

    [Fact] // G15
    public void Stops_after_five_errors()
    {
        var errors = Timed(() => ValidationHarness.Validate($"{{ unit {{ {Repeat(900, number => $"x{number}")} }} }}", ValidationOptions.Default));
        Assert.Equal(5, errors.Count);
        Assert.True(errors.Sum(error => error.Message.Length) < 8 * 1024);
    }

    [Fact] // G15
    public void Long_names_do_not_swell_the_answer()
    {
        var name = new string('x', 6_000);
        var errors = Answer($"{{ {Repeat(5, number => $"{name}{number}")} }}");
        Assert.Equal(5, errors.Count);
        Assert.True(errors.Sum(error => error.Message.Length) < 8 * 1024);
        Assert.True(Answer($"{{ a(b: \"{new string('党', 9_000)}\" \"\") \"{name}\" }}")[0].Message.Length < 2_000);
    }

    [Fact]
    public void Refuses_more_than_twelve_levels()
    {
        var limits = DocumentLimits.Default with { MaxCoordinateRepeats = int.MaxValue };
        var options = ValidationOptions.Default with { Limits = limits };
        Assert.Empty(ValidationHarness.Validate(Chain(12), options));
        Assert.Equal(GraphQLErrorCode.QueryTooDeep, Assert.Single(ValidationHarness.Validate(Chain(13), options)).Code);
    }

    [Fact]
    public void Refuses_the_same_field_of_a_type_more_than_three_times_on_a_path()
    {
        Accepts("{ organisation(key: {id: 1}) { parent { parent { parent { id } } } } }");
        Refuses("{ organisation(key: {id: 1}) { parent { parent { ...F } } } } fragment F on Organisation { parent { parent { id } } }", GraphQLErrorCode.QueryTooDeep);
    }

    private static string Chain(int levels) =>
        $"{{ organisation(key: {{id: 1}}) {{ {Repeat(levels - 2, _ => "parent {")} id {new string('}', levels - 2)} }} }}";

    private static string Repeat(int times, Func<int, string> text) => string.Join(' ', Enumerable.Range(0, times).Select(text));

    private static void Accepts(string document) => Assert.Empty(Timed(() => Answer(document)));

    private static void Refuses(string document, params string[] codes)
    {
        var errors = Timed(() => Answer(document));
        Assert.InRange(errors.Count, 1, 5);
        Assert.Contains(errors[^1].Code, codes);
    }

    private static IReadOnlyList<GraphQLError> Answer(string document) =>
        Parser.TryParse(Encoding.UTF8.GetBytes(document), ParserLimits.Default, out var parsed, out var error)
            ? DocumentValidator.Validate(ValidationHarness.Schema, parsed, ValidationOptions.Default)
            : [error];

    private static IReadOnlyList<GraphQLError> Timed(Func<IReadOnlyList<GraphQLError>> answer)
    {
        // Once in a while the collector or the compiler takes its time: only what is slow each time counts.
        IReadOnlyList<GraphQLError> errors = [];
        for (var attempt = 1; ThreadTime.Of(() => errors = answer()) is var time && time > Bound; attempt++)
            Assert.True(attempt < 3, $"Took {time.TotalMilliseconds:F0} ms.");
        return errors;
    }
}
