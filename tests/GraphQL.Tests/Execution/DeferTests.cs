using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Tests.Execution;

public sealed class DeferTests
{
    private const string Sdl = """
        directive @defer(if: Boolean! = true, label: String) on FRAGMENT_SPREAD | INLINE_FRAGMENT
        type Query { list: [Node!]! one: Node }
        type Node { id: ID slow: String must: String! child: Node }
        """;

    [Fact]
    public async Task Puts_off_what_is_marked() => await Gives(
        "{ one { id ... @defer(label: \"later\") { slow child { id } } } }",
        """{"data":{"one":{"id":"1"}},"pending":[{"id":"0","path":["one"],"label":"later"}],"hasNext":true}""",
        """{"incremental":[{"id":"0","data":{"slow":"s","child":{"id":"1"}}}],"completed":[{"id":"0"}],"hasNext":false}""");

    [Fact]
    public async Task Puts_off_at_each_object_of_a_list_and_inside_what_was_put_off() => await Gives(
        "{ list { id ... @defer { slow ... @defer { child { id } } } } }",
        """{"data":{"list":[{"id":"1"},{"id":"1"}]},"pending":[{"id":"0","path":["list",0]},{"id":"1","path":["list",1]}],"hasNext":true}""",
        """{"incremental":[{"id":"0","data":{"slow":"s"}},{"id":"1","data":{"slow":"s"}}],"completed":[{"id":"0"},{"id":"1"}],"pending":[{"id":"2","path":["list",0]},{"id":"3","path":["list",1]}],"hasNext":true}""",
        """{"incremental":[{"id":"2","data":{"child":{"id":"1"}}},{"id":"3","data":{"child":{"id":"1"}}}],"completed":[{"id":"2"},{"id":"3"}],"hasNext":false}""");

    [Fact]
    public async Task Sends_nothing_twice_and_names_the_object_inside_by_a_sub_path() => await Gives(
        "{ one { id child { id } } ... @defer { one { id slow child { id slow } } } }",
        """{"data":{"one":{"id":"1","child":{"id":"1"}}},"pending":[{"id":"0","path":[]}],"hasNext":true}""",
        """{"incremental":[{"id":"0","subPath":["one"],"data":{"slow":"s"}},{"id":"0","subPath":["one","child"],"data":{"slow":"s"}}],"completed":[{"id":"0"}],"hasNext":false}""");

    [Fact]
    public async Task A_null_that_may_not_be_takes_away_only_what_was_put_off() => await Gives(
        "{ one { id ... @defer { must } } }",
        """{"data":{"one":{"id":"1"}},"pending":[{"id":"0","path":["one"]}],"hasNext":true}""",
        """{"incremental":[],"completed":[{"id":"0","errors":[{"message":"no","locations":[{"line":1,"column":25}],"path":["one","must"],"extensions":{"code":"NO"}}]}],"hasNext":false}""");

    [Fact]
    public async Task A_field_waits_when_its_places_outside_do_not_count() => await Gives(
        "query ($no: Boolean = false) { one { id slow @include(if: $no) ... @defer { slow } } }",
        """{"data":{"one":{"id":"1"}},"pending":[{"id":"0","path":["one"]}],"hasNext":true}""",
        """{"incremental":[{"id":"0","data":{"slow":"s"}}],"completed":[{"id":"0"}],"hasNext":false}""");

    [Fact]
    public async Task What_is_put_off_inside_something_empty_comes_after_it() => await Gives(
        "{ one { id ... @defer { ... @defer { slow } } } }",
        """{"data":{"one":{"id":"1"}},"pending":[{"id":"0","path":["one"]}],"hasNext":true}""",
        """{"incremental":[],"completed":[{"id":"0"}],"pending":[{"id":"1","path":["one"]}],"hasNext":true}""",
        """{"incremental":[{"id":"1","data":{"slow":"s"}}],"completed":[{"id":"1"}],"hasNext":false}""");

    [Theory]
    [InlineData("{ one { id ... @defer(if: false) { slow } } }", """{"data":{"one":{"id":"1","slow":"s"}}}""")]
    [InlineData("{ one { id slow ... @defer { slow } } }", """{"data":{"one":{"id":"1","slow":"s"}}}""")]
    public async Task Answers_at_once_when_nothing_is_put_off(string document, string expected) => await Gives(document, expected);

    [Fact]
    public async Task Answers_everything_at_once_to_callers_that_take_one_response() =>
        Assert.Equal("""{"data":{"one":{"id":"1","slow":"s"}}}""", await Answer.To(Engine(), "{ one { id ... @defer { slow } } }"));

    private static async Task Gives(string document, params IReadOnlyList<string> expected)
    {
        using var response = await Engine().ExecuteAsync(Answer.Request(document) with { AcceptsIncremental = true }, new RequestContext());
        List<string> answers = [Answer.Text(response)];
        await foreach (var payload in response.Payloads ?? AsyncEnumerable.Empty<GraphQLResponse>())
            answers.Add(Answer.Text(payload));
        Assert.Equal(expected, answers);
    }

    private static GraphQLEngine Engine() => new(
        SdlSchemaBuilder.Build(Sdl, new()
        {
            Kind = (_, name) => new ResolverField(Resolve.Once(_ => name switch
            {
                "id" => "1",
                "slow" => "s",
                "must" => throw new GraphQLException("no", "NO"),
                "list" => new[] { new object(), new object() },
                _ => (object?)new object(),
            })),
        }),
        Answer.Options);
}
