using PartyHub.GraphQL;
using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;

namespace PartyHub.Bench.Micro;

/// <summary>Regions, towns and people from memory: 20 x 10 x 5, 1,220 objects with 3,660 leaves.</summary>
internal static class MemorySchema
{
    private const string Sdl = """
        type Query { regions: [Region!]! countries(first: Int): [Country!]! }
        type Country { id: ID! }
        type Region { id: ID! name: String! note: String towns: [Town!]! }
        type Town { id: ID! name: String! note: String people: [Person!]! }
        type Person { id: ID! name: String! age: Int }
        """;

    public static GraphQLSchema Build() => SdlSchemaBuilder.Build(Sdl, new SdlBindings
    {
        Kind = (_, name) => name switch
        {
            "countries" => new StepField(request => new RowsStep(request, 1)),
            "regions" => new StepField(request => new RowsStep(request, 20)),
            "towns" => new StepField(request => new RowsStep(request, 10)),
            "people" => new StepField(request => new RowsStep(request, 5)),
            _ => new ColumnField(name),
        },
    });

    /// <summary>Makes the same number of rows for each parent, numbered through.</summary>
    private sealed class RowsStep : Step
    {
        private readonly int perParent;
        private readonly SelectionPlan child;
        private readonly string[] columns;

        public RowsStep(StepRequest request, int perParent)
        {
            this.perParent = perParent;
            child = request.Children[0];
            var fields = child.Fields.Where(f => f.Definition.Kind is ColumnField).ToList();
            for (var slot = 0; slot < fields.Count; slot++) fields[slot].Slot = slot;
            columns = [.. fields.Select(f => f.Definition.Name)];
        }

        public override ValueTask<FieldResult> RunAsync(StepContext context)
        {
            var rows = context.Parents.Count * perParent;
            var starts = new int[context.Parents.Count + 1];
            var cells = new Cells(columns.Length, rows);
            for (var row = 0; row < rows; row++)
            {
                foreach (var column in columns) WriteCell(cells, column, row);
                starts[(row / perParent) + 1] = row + 1;
            }

            return new(ChildLink.List(new Level(child, rows, cells), starts, context.Parents.Count));
        }

        private static void WriteCell(Cells cells, string column, int row)
        {
            if (column == "name") JsonText.Write("somebody", cells);
            else if (column != "note") JsonText.Write((long)row, cells);
            cells.EndCell();
        }
    }
}
