using System.Text;
using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Tests.Execution;

public sealed class EngineTests
{
    [Theory]
    [InlineData("{", null, ResponsePhase.ParseError, "GRAPHQL_PARSE_FAILED")]
    [InlineData("{ nothing }", null, ResponsePhase.ValidationError, "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("query A { a } query B { a }", null, ResponsePhase.RequestError, "OPERATION_RESOLUTION_FAILURE")]
    [InlineData("query A { a } query B { a }", "C", ResponsePhase.RequestError, "OPERATION_RESOLUTION_FAILURE")]
    [InlineData("fragment F on Query { a }", null, ResponsePhase.ValidationError, "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("mutation { set }", null, ResponsePhase.RequestError, "OPERATION_NOT_ALLOWED")]
    [InlineData("query ($x: Int!) { a(x: $x) }", null, ResponsePhase.RequestError, "BAD_USER_INPUT")]
    public async Task Says_how_far_a_refused_request_came(string document, string? operationName, ResponsePhase phase, string code)
    {
        using var response = await new GraphQLEngine(Schema(), Answer.Options).ExecuteAsync(
            new GraphQLRequest(document) { OperationName = operationName, QueriesOnly = true }, new RequestContext());
        Assert.Equal((phase, code), (response.Phase, response.Errors[0].Code));
        Assert.DoesNotContain("\"data\"", Answer.Text(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Never_repeats_a_value_in_an_error()
    {
        var answer = await Answer.To(Schema(), "query ($x: Int, $e: E, $i: In) { a(x: $x, e: $e, i: $i) }", """{"x":"420106199001011234","e":"420106199001011234","i":{"n":"420106199001011234","420106199001011234":1}}""");
        Assert.DoesNotContain("4201", answer, StringComparison.Ordinal);
        Assert.Contains("$i.n", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Compiles_a_document_once_whatever_the_variables()
    {
        var compiled = 0;
        var engine = new GraphQLEngine(SdlSchemaBuilder.Build("type Query { a(x: Int): Int }", new()
        {
            Kind = (_, _) => new StepField(_ =>
            {
                compiled++;
                return new EchoStep();
            }),
        }), Answer.Options);
        Assert.Equal("""{"data":{"a":1}}""", await Answer.To(engine, "query ($x: Int) { a(x: $x) }", """{"x":1}"""));
        Assert.Equal("""{"data":{"a":2}}""", await Answer.To(engine, "query ($x: Int) { a(x: $x) }", """{"x":2}"""));
        Assert.Equal("""{"data":{"a":null}}""", await Answer.To(engine, "query ($x: Int) { a(x: $x) }"));
        Assert.Equal(1, compiled);
    }

    [Fact]
    public void Forgets_the_longest_unused_document_first()
    {
        var cache = new BoundedCache<int, string>(2);
        cache.GetOrAdd(1, "a");
        cache.GetOrAdd(2, "b");
        Assert.True(cache.TryGet(1, out _));
        cache.GetOrAdd(3, "c");
        Assert.Equal((true, false, true, 2), (cache.TryGet(1, out _), cache.TryGet(2, out _), cache.TryGet(3, out _), cache.Count));
    }

    [Fact]
    public async Task Mutations_run_one_after_the_other_and_as_often_as_asked()
    {
        var log = new StringBuilder();
        var schema = Schema(log);
        Assert.Equal("""{"data":{"a":1,"b":2,"c":3}}""", await Answer.To(schema, "mutation { a: set b: set c: set }"));
        Assert.Equal("(1)(2)(3)", log.ToString());
    }

    [Fact]
    public async Task A_mutation_ends_where_a_field_fails_that_may_not_be_null()
    {
        var log = new StringBuilder();
        var answer = await Answer.To(Schema(log), "mutation { a: set must(fails: true) c: set }");
        Assert.Equal("""{"errors":[{"message":"no","locations":[{"line":1,"column":19}],"path":["must"],"extensions":{"code":"NO"}}],"data":null}""", answer);
        Assert.Equal("(1)", log.ToString());
    }

    [Fact]
    public async Task Stops_an_operation_when_its_time_is_over()
    {
        using var response = await new GraphQLEngine(Schema(), new EngineOptions { Timeout = TimeSpan.FromMilliseconds(20) })
            .ExecuteAsync(new GraphQLRequest("{ never }"), new RequestContext());
        Assert.Equal((ResponsePhase.RequestError, "TIMEOUT"), (response.Phase, response.Errors[0].Code));
    }

    [Fact]
    public async Task Stops_when_the_caller_has_gone()
    {
        using var gone = new CancellationTokenSource();
        var running = new GraphQLEngine(Schema(), Answer.Options).ExecuteAsync(new GraphQLRequest("{ never }"), new RequestContext { CancellationToken = gone.Token }).AsTask();
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }

    [Fact]
    public async Task Same_resolver_call_under_other_aliases_runs_once_even_with_another_selection()
    {
        var calls = 0;
        var schema = SdlSchemaBuilder.Build("type Query { n(x: Int): N } type N { a: Int b: Int }", new()
        {
            Kind = (_, name) => new ResolverField(name == "n"
                ? Resolve.Once(_ => (object?)++calls)
                : Resolve.Each<int>(n => n)),
        });
        Assert.Equal("""{"data":{"p":{"a":1},"q":{"b":1},"r":{"a":1},"s":{"a":2}}}""", await Answer.To(schema, "{ p: n { a } q: n { b } r: n { a } s: n(x: 1) { a } }"));
    }

    [Fact]
    public async Task Warms_a_document_ahead_and_tells_its_errors()
    {
        var engine = new GraphQLEngine(Schema(), Answer.Options);
        Assert.Empty(engine.Warm("query A { a } query B { a }"u8.ToArray()));
        Assert.Equal("GRAPHQL_VALIDATION_FAILED", Assert.Single(engine.Warm("{ nothing }"u8.ToArray())).Code);
        Assert.Equal("""{"data":{"a":7}}""", await Answer.To(engine, "query B { a }"));
    }

    [Fact]
    public void Fans_of_fragments_do_not_multiply_work()
    {
        var text = new StringBuilder("{ ...F0 }");
        for (var i = 0; i < 30; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $" fragment F{i} on Query {{ a ...F{i + 1} ...F{i + 1} }}");
        text.Append(" fragment F30 on Query { a }");
        var document = Parser.ParseDocument(text.ToString());
        var plan = OperationCompiler.Compile(Schema(), document, (OperationDefinitionNode)document.Definitions[0], 100);
        Assert.Equal(31, Assert.Single(plan.Root.Fields).Occurrences.Count);
    }

    private static GraphQLSchema Schema(StringBuilder? log = null)
    {
        var set = 0;
        return SdlSchemaBuilder.Build(
            "type Query { a(x: Int, e: E, i: In): Int never: Int } type Mutation { set: Int must(fails: Boolean): Int! } enum E { X } input In { n: Int }",
            new()
            {
                Kind = (_, name) => new ResolverField(name switch
                {
                    "never" => Resolve.Once(async context =>
                    {
                        await Task.Delay(Timeout.Infinite, context.CancellationToken);
                        return null;
                    }),
                    "set" => Resolve.Once(async _ =>
                    {
                        log?.Append('(');
                        await Task.Yield();
                        log?.Append(++set).Append(')');
                        return set;
                    }),
                    "must" => Resolve.Once(_ => throw new GraphQLException("no", "NO")),
                    _ => Resolve.Once(_ => (object?)7),
                }),
            });
    }

    private sealed class EchoStep : Step
    {
        public override ValueTask<FieldResult> RunAsync(StepContext context)
        {
            var cells = new Cells(1);
            if (context.Arguments.Get<int?>("x") is { } number)
                JsonText.Write((long)number, cells);
            cells.EndNull(context.Field);
            return new(new LeafColumn(cells));
        }
    }
}
