using System.Buffers;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using PartyHub.GraphQL;
using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;
using PartyHub.GraphQL.Validation;
using PartyHub.Schema;

namespace PartyHub.Bench.Micro;

/// <summary>The phases of the engine without a database: what a request costs beside its rows.</summary>
[Config(typeof(Jobs))]
public class EngineBenchmarks
{
    private readonly byte[] operations = Encoding.UTF8.GetBytes(Resources.Read("operations.graphql"));
    private readonly ArrayBufferWriter<byte> output = new(1 << 20);
    private readonly GraphQLRequest small = new("query Small { countries(first: 1) { id } }");
    private readonly GraphQLRequest three = new("{ regions { id name note towns { id name note people { id name age } } } }");
    private readonly GraphQLSchema schema = HubSchema.Build();
    /// <summary>q5, the operation with the largest arguments.</summary>
    private const string Filtered = """
        query Q5MembersInACounty($id: ID!, $from: PartialDate, $to: PartialDate) {
          organisation(id: $id) {
            members(first: 100, includeSubtree: true, where: { education: { code: { in: ["21", "31"] } }, birthDate: { gte: $from, lte: $to } }, order: [{ joinedOn: ASC }]) {
              totalCount nodes { id name sex birthDate education { code } joinedOn organisation { id name } }
            }
          }
        }
        """;

    private readonly DocumentNode document;
    private readonly GraphQLEngine engine;

    public EngineBenchmarks()
    {
        document = Parser.ParseDocument(Filtered);
        if (DocumentValidator.Validate(schema, document, ValidationOptions.Default) is [var error, ..]) throw new InvalidOperationException(error.Message);
        engine = new GraphQLEngine(MemorySchema.Build());
    }

    [Benchmark(Description = "parse the eight operations (3.1 kB)")]
    public bool Parse() => Parser.TryParse(operations, ParserLimits.Default, out _, out _);

    [Benchmark(Description = "validate q5 against the hub's schema")]
    public int Validate() => DocumentValidator.Validate(schema, document, ValidationOptions.Default).Count;

    [Benchmark(Description = "one row, document and plan cached")]
    public Task<int> OneRow() => RunAsync(small);

    [Benchmark(Description = "list of 20 x 10 x 5 from memory, document and plan cached")]
    public Task<int> ThreeLevels() => RunAsync(three);

    private async Task<int> RunAsync(GraphQLRequest request)
    {
        output.ResetWrittenCount();
        using var response = await engine.ExecuteAsync(request, new RequestContext());
        response.WriteTo(output);
        return response.Errors.Count == 0 ? output.WrittenCount : throw new InvalidOperationException(response.Errors[0].Message);
    }

    private sealed class Jobs : BenchmarkDotNet.Configs.ManualConfig
    {
        // In process: nothing is generated or restored, so it runs where only this repository's packages are.
        public Jobs() => AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(4).WithIterationCount(8));
    }
}
