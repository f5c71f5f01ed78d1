using PartyHub.GraphQL.Execution;
using PartyHub.Model.Organisations;
using PartyHub.Schema.Rows;
using PartyHub.Schema.Sessions;
using PartyHub.Schema.Sql;
using PartyHub.Schema.Steps;

namespace PartyHub.Schema.Hierarchy;

/// <summary>The organisations above each parent, root first: the tree knows their ids, one statement brings their rows.</summary>
internal sealed class AncestorsStep : Step
{
    private readonly RowShape shape;
    private readonly int key;

    public AncestorsStep(StepRequest request)
    {
        shape = new RowShape(typeof(Organisation), request.Children);
        key = request.RequireKey(Column.Id<Organisation>());
    }

    public override string Description => "ancestors";

    public override void Complete() => shape.Complete();

    public override async ValueTask<FieldResult> RunAsync(StepContext context)
    {
        var session = context.Request.Get<HubSession>();
        var tree = await session.TreeAsync(context.CancellationToken).ConfigureAwait(false);
        var ids = new List<long>();
        var ends = new int[context.Parents.Count];
        for (var parent = 0; parent < ends.Length; parent++)
        {
            AddAncestors(tree, context.Parents.Key(key, parent), ids);
            ends[parent] = ids.Count;
        }

        var (level, rows) = await new RowsByKey(shape).ReadAsync(session, [.. ids], context.CancellationToken).ConfigureAwait(false);
        return InSight(level, rows, ends);
    }

    private static void AddAncestors(TreeSnapshot tree, long id, List<long> ids)
    {
        var first = ids.Count;
        var index = tree.IndexOf(id);
        while (index >= 0 && (index = tree.ParentOf(index)) >= 0) ids.Add(tree.IdAt(index));
        ids.Reverse(first, ids.Count - first);
    }

    /// <summary>Ancestors above the viewer's scope are left out of the lists.</summary>
    private static ChildLink InSight(Level level, int[] rows, int[] ends)
    {
        var starts = new int[ends.Length + 1];
        var seen = new List<int>(rows.Length);
        for (var (parent, item) = (0, 0); parent < ends.Length; parent++)
        {
            for (; item < ends[parent]; item++)
            {
                if (rows[item] >= 0) seen.Add(rows[item]);
            }

            starts[parent + 1] = seen.Count;
        }

        return ChildLink.List([level], starts, ends.Length, [.. seen]);
    }
}
