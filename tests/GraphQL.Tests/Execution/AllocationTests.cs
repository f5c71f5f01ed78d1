using System.Buffers;
using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Tests.Execution;

public sealed class AllocationTests
{
    private const string Sdl = """
        type Query { regions: [Region!]! }
        type Region { id: ID! name: String! note: String towns: [Town!]! }
        type Town { id: ID! name: String! note: String people: [Person!]! }
        type Person { id: ID! name: String! age: Int }
        """;

    /// <summary>Regions, towns and people: 20 x 10 x 5, 1,220 objects with 3,660 leaves.</summary>
    [Fact]
    public async Task Three_levels_of_rows_cost_less_than_100_kilobytes()
    {
        var schema = SdlSchemaBuilder.Build(Sdl, new()
        {
            Kind = (_, name) => name switch
            {
                "regions" => new StepField(request => new CountingStep(request, 20)),
                "towns" => new StepField(request => new CountingStep(request, 10)),
                "people" => new StepField(request => new CountingStep(request, 5)),
                _ => new ColumnField(name),
            },
        });
        var engine = new GraphQLEngine(schema, Answer.Options);
        var request = Answer.Request("{ regions { id name note towns { id name note people { id name age } } } }");
        var output = new ArrayBufferWriter<byte>(1 << 20);
        var bytes = long.MaxValue;
        for (var round = 0; round < 10; round++)
        {
            output.ResetWrittenCount();
            var before = GC.GetAllocatedBytesForCurrentThread();
            using (var response = await engine.ExecuteAsync(request, new RequestContext()))
                response.WriteTo(output);
            bytes = Math.Min(bytes, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{bytes} bytes allocated for {output.WrittenCount} bytes of JSON");
        Assert.InRange(output.WrittenCount, 40_000, 100_000);
        Assert.InRange(bytes, 0, 100_000);
    }

    /// <summary>Makes the same number of rows for each parent, numbered through.</summary>
    private sealed class CountingStep : Step
    {
        private readonly int perParent;
        private readonly SelectionPlan child;
        private readonly FieldPlan[] columns;

        public CountingStep(StepRequest request, int perParent)
        {
            this.perParent = perParent;
            child = request.Children[0];
            columns = [.. child.Fields.Where(f => f.Definition.Kind is ColumnField)];
            for (var slot = 0; slot < columns.Length; slot++)
                columns[slot].Slot = slot;
        }

        public override ValueTask<FieldResult> RunAsync(StepContext context)
        {
            var rows = context.Parents.Count * perParent;
            var starts = new int[context.Parents.Count + 1];
            var cells = new Cells(columns.Length, rows);
            for (var row = 0; row < rows; row++)
            {
                foreach (var column in columns)
                {
                    switch ((string)((ColumnField)column.Definition.Kind!).Column)
                    {
                        case "name":
                            JsonText.Write("somebody", cells);
                            break;
                        case "note":
                            break;
                        default:
                            JsonText.Write((long)row, cells);
                            break;
                    }

                    cells.EndCell();
                }

                starts[(row / perParent) + 1] = row + 1;
            }

            return new(ChildLink.List(new Level(child, rows, cells), starts, context.Parents.Count));
        }
    }
}
