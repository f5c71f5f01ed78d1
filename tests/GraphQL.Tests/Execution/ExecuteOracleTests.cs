using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Tests.Oracle;
using PartyHub.GraphQL.Types;
using PartyHub.GraphQL.Validation;

namespace PartyHub.GraphQL.Tests.Execution;

/// <summary>The same schema, documents, variables and resolvers here and in the reference implementation: data, error paths and locations agree.</summary>
[Collection(OracleTests.Name)]
public sealed class ExecuteOracleTests(NodeOracle oracle, ITestOutputHelper output)
{
    private const int DocumentsPerSchema = 60;

    private static readonly ValidationOptions Unlimited = new() { Limits = DocumentLimits.None, MaxFieldComparisons = int.MaxValue };

    /// <summary>What the generated schemas do not have: descriptions, deprecations, a schema description, unusual roots.</summary>
    private const string AllOfSdl = """"
        """架构 · A schema"""
        schema { query: Root mutation: Change subscription: Events }
        """Marks."""
        directive @mark("Why." reason: String = "no \"reason\"" old: [Int!] = [1, 2] @deprecated) repeatable on FIELD | OBJECT | ENUM_VALUE
        type Root implements Named { "名 · Name" name(in: Where = { in: [A, B], deep: { in: [] } }, old: Int @deprecated(reason: "x")): String u: U @deprecated }
        type Change { set(one: One!): Root! }
        type Events { tick: Int! }
        interface Named { name(in: Where): String }
        union U = Root | Change
        """
        Several
        lines.
        """
        enum E { "甲" A B @deprecated C @deprecated(reason: "Use A.") }
        input One @oneOf { a: Int e: [E!] }
        input Where { in: [E!] = [A] deep: Where url: Url n: Int! = 3 old: Float = 1.5 @deprecated }
        scalar Url @specifiedBy(url: "https://url.spec.whatwg.org/")
        """";

    private static readonly EngineOptions Options = new()
    {
        Timeout = null, MaximumErrors = int.MaxValue, MaximumPlanFields = 1_000_000, Validation = Unlimited,
        Cost = new CostLimits { MaximumNodes = long.MaxValue },
    };

    [Fact]
    public async Task Generated_operations_give_what_the_reference_implementation_gives()
    {
        output.WriteLine($"PARTYHUB_ORACLE_SEED={OracleBudget.Seed}");
        var random = new Random(OracleBudget.Seed);
        var (executed, withErrors) = (0, 0);
        for (var done = 0; done < OracleBudget.Cases; done += DocumentsPerSchema)
        {
            var sdl = new SchemaGenerator(random).Generate();
            var schema = DeterministicResolvers.Build(sdl);
            var documents = new OperationGenerator(random, schema);
            var variables = new VariableGenerator(random, schema);
            var cases = Enumerable.Range(0, DocumentsPerSchema).Select(_ => documents.Generate())
                .Select(text => TryPrepare(text, schema, variables)).OfType<OracleRequest>().Select(r => r with { Sdl = sdl }).ToList();
            var (run, faulty) = await Compare(schema, cases);
            (executed, withErrors) = (executed + run, withErrors + faulty);
        }

        output.WriteLine($"{executed} operations executed, {withErrors} of them with errors");
        Assert.True(executed * 2 > OracleBudget.Cases, "The generator makes too few valid documents to say anything.");
    }

    [Fact]
    public async Task Deferred_operations_add_up_to_what_those_of_the_reference_implementation_do()
    {
        output.WriteLine($"PARTYHUB_ORACLE_SEED={OracleBudget.Seed}");
        var random = new Random(OracleBudget.Seed);
        var (executed, deferred) = (0, 0);
        for (var done = 0; done < OracleBudget.Cases / 4; done += DocumentsPerSchema)
        {
            var sdl = new SchemaGenerator(random).Generate();
            var schema = DeterministicResolvers.Build(sdl);
            var engine = new GraphQLEngine(schema, Options);
            var documents = new OperationGenerator(random, schema) { OnFragment = Defer };
            var variables = new VariableGenerator(random, schema);
            var cases = Enumerable.Range(0, DocumentsPerSchema).Select(_ => documents.Generate())
                .Select(text => TryPrepare(text, schema, variables)).OfType<OracleRequest>().Select(r => r with { Sdl = sdl, Mode = "defer" }).ToList();
            foreach (var (request, answer) in cases.Zip(oracle.Ask(cases)))
            {
                var given = JsonSerializer.SerializeToElement(request.Variables);
                var (result, payloads) = await IncrementalAnswer.To(
                    engine, new GraphQLRequest(request.Document ?? "") { Variables = given, OperationName = request.OperationName });
                var misfits = PathsOfMisfits(result);
                var theirs = answer.Failure ?? Merged(JsonNode.Parse(answer.More["result"].GetRawText()), misfits);
                var ours = Merged(WithoutErrorsBelowNull(result, theirs), misfits);
                Assert.True(theirs == ours, $"{sdl}\n{request.Document}\n{given}\n--- reference implementation:\n{theirs}\n--- ours:\n{ours}");
                (executed, deferred) = (executed + 1, deferred + (payloads > 0 ? 1 : 0));
            }
        }

        output.WriteLine($"{executed} operations executed, {deferred} of them in several payloads");
        Assert.True(deferred * 8 > executed, "The generator defers too little to say anything.");
    }

    [Theory]
    [MemberData(nameof(NamedExecutionCases.All), MemberType = typeof(NamedExecutionCases))]
    public async Task Operations_that_once_gave_something_else_agree(string name, string document, string variables)
    {
        output.WriteLine(name);
        var given = JsonSerializer.Deserialize<Dictionary<string, object?>>(variables);
        var (run, _) = await Compare(DeterministicResolvers.Build(SampleSchema.Sdl), [new OracleRequest("execute", document, SampleSchema.Sdl) { Variables = given }]);
        Assert.Equal(1, run);
    }

    [Fact]
    public async Task Introspection_tells_what_the_reference_implementation_tells()
    {
        var random = new Random(OracleBudget.Seed);
        output.WriteLine($"PARTYHUB_ORACLE_SEED={OracleBudget.Seed}");
        foreach (var sdl in Enumerable.Range(0, 10).Select(_ => new SchemaGenerator(random).Generate()).Append(AllOfSdl))
        {
            var answer = oracle.Ask(new OracleRequest("introspect", Sdl: sdl))[0];
            var query = answer.More["query"].GetString() ?? "";
            var theirs = ByName(WithoutWhatEditionsDiffer(JsonNode.Parse(answer.More["data"].GetRawText())));
            var ours = ByName(WithoutWhatEditionsDiffer(JsonNode.Parse(await Answer.To(DeterministicResolvers.Build(sdl), query, options: Options))?["data"]));
            // Version 17 writes a space inside the braces of a default, our printer follows version 16.
            Assert.Equal(theirs.Replace("{ ", "{", StringComparison.Ordinal).Replace(" }", "}", StringComparison.Ordinal), ours);
        }
    }

    [Fact]
    public void Printed_schemas_mean_the_same_to_the_reference_implementation()
    {
        var random = new Random(OracleBudget.Seed);
        output.WriteLine($"PARTYHUB_ORACLE_SEED={OracleBudget.Seed}");
        foreach (var sdl in Enumerable.Range(0, 20).Select(_ => new SchemaGenerator(random).Generate()).Append(AllOfSdl))
        {
            var answers = oracle.Ask(new OracleRequest("sort", Sdl: sdl), new OracleRequest("sort", Sdl: SchemaPrinter.Print(SdlSchemaBuilder.Build(sdl))));
            Assert.Equal(answers[0].Print, answers[1].Print);
        }
    }

    private async Task<(int Run, int Faulty)> Compare(GraphQLSchema schema, List<OracleRequest> cases)
    {
        var engine = new GraphQLEngine(schema, Options);
        var faulty = 0;
        foreach (var (request, answer) in cases.Zip(oracle.Ask(cases)))
        {
            var theirs = answer.Failure ?? Normal(JsonNode.Parse(answer.More["result"].GetRawText()));
            var given = JsonSerializer.SerializeToElement(request.Variables);
            using var response = await engine.ExecuteAsync(
                new GraphQLRequest(request.Document ?? "") { Variables = given, OperationName = request.OperationName }, new RequestContext());
            var ours = Normal(JsonNode.Parse(Answer.Text(response)));
            Assert.True(theirs == ours, $"{request.Sdl}\n{request.Document}\n{given}\n--- reference implementation:\n{theirs}\n--- ours:\n{ours}\n{Answer.Text(response)}");
            faulty += response.Errors.Count > 0 ? 1 : 0;
        }

        return (cases.Count, faulty);
    }

    /// <summary>The request for a document that is valid; null for others.</summary>
    private static OracleRequest? TryPrepare(string text, GraphQLSchema schema, VariableGenerator variables)
    {
        if (!Parser.TryParse(Encoding.UTF8.GetBytes(text), ParserLimits.Trusted, out var document, out _)
            || DocumentValidator.Validate(schema, document, Unlimited).Count > 0)
            return null;
        var operation = document.Definitions.OfType<OperationDefinitionNode>().First();
        return new OracleRequest("execute", text) { Variables = variables.Generate(operation), OperationName = operation.Name?.Value };
    }

    /// <summary>Data with sorted members, and for each error its path and locations, sorted. Refused requests compare by their distinct locations alone.</summary>
    private static string Normal(JsonNode? result)
    {
        var errors = (result?["errors"] as JsonArray ?? []).Select(e => $"{e?["path"]?.ToJsonString()} at {Places(e)}").Order(StringComparer.Ordinal);
        var wasRefused = result is JsonObject members && !members.ContainsKey("data");
        return wasRefused ? string.Join('\n', errors.Distinct()) : $"{Sorted(result?["data"])}\n{string.Join('\n', errors)}";
    }

    private static string Defer(Random random) => random.Next(6) switch
    {
        0 => "@defer(if: $flag0) ",
        1 or 2 => "@defer ",
        _ => "",
    };

    /// <summary>As <see cref="Normal"/>, with each error and each of its locations once: what two @defers share, version 17 counts twice.</summary>
    private static string Merged(JsonNode? result, HashSet<string?> misfits)
    {
        foreach (var error in result?["errors"] as JsonArray ?? [])
        {
            var locations = (error?["locations"] as JsonArray ?? []).DistinctBy(l => l?.ToJsonString()).Select(l => l?.DeepClone()).ToArray();
            if (error is not null && misfits.Contains(error["path"]?.ToJsonString()))
                error["locations"] = new JsonArray();
            else if (error is not null)
                error["locations"] = new JsonArray(locations);
        }

        return string.Join('\n', Normal(result).Split('\n').Distinct());
    }

    /// <summary>Version 17 forgets errors below a position that another error made null, version 16 and we tell them; the others must be the same.</summary>
    private static JsonNode WithoutErrorsBelowNull(JsonNode result, string theirs)
    {
        var errors = result["errors"] as JsonArray ?? [];
        foreach (var error in errors.ToList())
        {
            var path = error?["path"] as JsonArray ?? [];
            var at = result["data"];
            foreach (var key in path.SkipLast(1))
                at = at is JsonArray items ? items[(int?)key ?? 0] : at is JsonObject members ? members[(string?)key ?? ""] : null;
            if (at is null && path.Count > 0 && !theirs.Contains(path.ToJsonString(), StringComparison.Ordinal))
                errors.Remove(error);
        }

        return result;
    }

    /// <summary>Where an argument did not fit: there version 17 points at the part of the argument, version 16 and we at the whole.</summary>
    private static HashSet<string?> PathsOfMisfits(JsonNode result) =>
        [.. (result["errors"] as JsonArray ?? []).Where(e => (string?)e?["extensions"]?["code"] == "BAD_USER_INPUT").Select(e => e?["path"]?.ToJsonString())];

    /// <summary>Editions differ in the introspection types themselves: includeDeprecated is non-null since September 2025.</summary>
    private static JsonNode? WithoutWhatEditionsDiffer(JsonNode? answer)
    {
        var types = answer?["__schema"]?["types"] as JsonArray ?? [];
        foreach (var type in types.Where(t => t?["name"]?.GetValue<string>().StartsWith("__", StringComparison.Ordinal) == true).ToList())
            types.Remove(type);
        // Version 16.15 lets @deprecated stand on directive definitions, which is newer than the edition of September 2025.
        foreach (var locations in (answer?["__schema"]?["directives"] as JsonArray ?? []).Select(d => d?["locations"]).OfType<JsonArray>())
        {
            foreach (var location in locations.Where(l => l?.GetValue<string>() == "DIRECTIVE_DEFINITION").ToList())
                locations.Remove(location);
        }

        return answer;
    }

    /// <summary>With members sorted and lists of named things sorted by their names: the specification orders neither.</summary>
    private static string ByName(JsonNode? node) => node switch
    {
        JsonObject members => $"{{{string.Join(",\n", members.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => $"{m.Key}:{ByName(m.Value)}"))}}}",
        JsonArray items => $"[{string.Join(",\n", items.Select(ByName).Order(StringComparer.Ordinal))}]",
        _ => node?.ToJsonString() ?? "null",
    };

    private static string Places(JsonNode? error) => string.Join(' ', (error?["locations"] as JsonArray ?? []).Select(l => $"{l?["line"]}:{l?["column"]}"));

    private static string Sorted(JsonNode? node) => node switch
    {
        JsonObject members => $"{{{string.Join(',', members.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m => $"{m.Key}:{Sorted(m.Value)}"))}}}",
        JsonArray items => $"[{string.Join(',', items.Select(Sorted))}]",
        _ => node?.ToJsonString() ?? "null",
    };
}
