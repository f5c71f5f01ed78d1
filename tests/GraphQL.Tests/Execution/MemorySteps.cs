using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Tests.Execution;

internal sealed class MemoryListStep : Step
{
    private readonly MemoryTable table;
    private readonly SelectionPlan child;
    private readonly MemoryRowShape shape;
    private readonly int parentKey;

    public MemoryListStep(MemoryTable table, StepRequest request)
    {
        this.table = table;
        child = request.Children[0];
        shape = new(table);
        shape.Take(child);
        parentKey = request.Parent.Field is null ? -1 : request.RequireKey("id");
    }

    public override string Description => "list";

    public override ValueTask<FieldResult> RunAsync(StepContext context)
    {
        table.Reads++;
        var (rows, starts) = MemoryPages.Read(table, context, parentKey, int.MaxValue);
        var level = new Level(child, rows.Count, shape.Encode(rows, context));
        MemoryRowShape.FillKeys(level, rows);
        return new(ChildLink.List(level, starts, context.Parents.Count));
    }
}

internal sealed class MemoryToOneStep : Step
{
    private readonly MemoryTable table;
    private readonly SelectionPlan child;
    private readonly MemoryRowShape shape;
    private readonly int foreignKey;

    public MemoryToOneStep(MemoryTable table, StepRequest request, string foreignKey)
    {
        this.table = table;
        child = request.Children[0];
        shape = new(table);
        shape.Take(child);
        this.foreignKey = request.RequireKey(foreignKey);
    }

    public override ValueTask<FieldResult> RunAsync(StepContext context)
    {
        table.Reads++;
        // Parents that share an object share its row.
        var keys = context.Parents.KeyColumn(foreignKey)[..context.Parents.Count].ToArray();
        var rows = table.Rows.Where(r => keys.Contains(r.Id)).ToList();
        var level = new Level(child, rows.Count, shape.Encode(rows, context));
        MemoryRowShape.FillKeys(level, rows);
        return new(ChildLink.ToOne(level, [.. keys.Select(k => rows.FindIndex(r => r.Id == k))], keys.Length));
    }
}

/// <summary>One read makes three levels on the same cells: the nodes, the edges and the edges' nodes; and one of the connections.</summary>
internal sealed class MemoryConnectionStep : Step
{
    private readonly MemoryTable table;
    private readonly SelectionPlan connection;
    private readonly MemoryRowShape shape;
    private readonly int parentKey;

    public MemoryConnectionStep(MemoryTable table, StepRequest request)
    {
        this.table = table;
        connection = request.Children[0];
        shape = new(table);
        foreach (var field in connection.Fields)
        {
            if (field.Definition.Name == "totalCount")
                field.Slot = 0;
            foreach (var child in field.Children)
            {
                shape.Take(child);
                foreach (var node in child.Fields.Where(f => f.Definition.Name == "node"))
                    shape.Take(node.Children[0]);
            }
        }

        parentKey = request.Parent.Field is null ? -1 : request.RequireKey("id");
    }

    public override ValueTask<FieldResult> RunAsync(StepContext context)
    {
        table.Reads++;
        var first = context.Arguments.Get<int?>("first") ?? 50;
        var (rows, starts) = MemoryPages.Read(table, context, parentKey, first);
        var cells = shape.Encode(rows, context);
        var count = context.Parents.Count;
        var connections = new Level(connection, count, MemoryPages.Totals(table, context, parentKey));
        foreach (var field in connection.Fields.Where(f => f.Children.Count > 0))
        {
            var level = Rows(field.Children[0], rows, cells);
            connections.SetPart(field, ChildLink.List(level, starts, count));
            foreach (var node in field.Children[0].Fields.Where(f => f.Definition.Name == "node"))
                level.SetPart(node, ChildLink.Identity(Rows(node.Children[0], rows, cells)));
        }

        return new(ChildLink.Identity(connections));
    }

    private static Level Rows(SelectionPlan selection, List<MemoryRow> rows, Cells cells)
    {
        var level = new Level(selection, rows.Count, cells);
        MemoryRowShape.FillKeys(level, rows);
        return level;
    }
}

internal static class MemoryPages
{
    public static (List<MemoryRow> Rows, int[] Starts) Read(MemoryTable table, StepContext context, int parentKey, int first)
    {
        var rows = new List<MemoryRow>();
        var starts = new int[context.Parents.Count + 1];
        for (var parent = 0; parent < context.Parents.Count; parent++)
        {
            starts[parent] = rows.Count;
            rows.AddRange(Of(table, context, parentKey, parent).Take(first));
        }

        starts[^1] = rows.Count;
        return (rows, starts);
    }

    public static Cells Totals(MemoryTable table, StepContext context, int parentKey)
    {
        var cells = new Cells(1, context.Parents.Count);
        for (var parent = 0; parent < context.Parents.Count; parent++)
        {
            JsonText.Write((long)Of(table, context, parentKey, parent).Count(), cells);
            cells.EndCell();
        }

        return cells;
    }

    private static IEnumerable<MemoryRow> Of(MemoryTable table, StepContext context, int parentKey, int parent) =>
        parentKey < 0 ? table.Rows : table.Rows.Where(r => r.ParentId == context.Parents.Key(parentKey, parent));
}
