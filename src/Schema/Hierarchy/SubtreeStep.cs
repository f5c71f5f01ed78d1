using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;
using PartyHub.Model.Organisations;
using PartyHub.Schema.Sessions;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Hierarchy;

/// <summary>Counts over the subtrees of all parents, from the tree: no statement but the check of its version.</summary>
internal sealed class SubtreeStep : Step
{
    private readonly SelectionPlan selection;
    private readonly int key;

    public SubtreeStep(StepRequest request)
    {
        selection = request.Children[0];
        key = request.RequireKey(Column.Id<Organisation>());
        foreach (var field in selection.Fields)
        {
            if (field.Definition.Kind is ColumnField { Column: SubtreeCount count }) field.Slot = (int)count;
        }
    }

    public override string Description => "subtree counts from the tree";

    public override async ValueTask<FieldResult> RunAsync(StepContext context)
    {
        var tree = await context.Request.Get<HubSession>().TreeAsync(context.CancellationToken).ConfigureAwait(false);
        var cells = new Cells(Enum.GetValues<SubtreeCount>().Length, context.Parents.Count);
        for (var parent = 0; parent < context.Parents.Count; parent++) WriteCounts(tree, tree.IndexOf(context.Parents.Key(key, parent)), cells);
        return ChildLink.Identity(new Level(selection, context.Parents.Count, cells));
    }

    private static void WriteCounts(TreeSnapshot tree, int index, Cells cells)
    {
        var counts = index < 0 ? default : tree.SubtreeOf(index);
        Write(index < 0 ? 0 : tree.OrganisationCountOf(index), cells);
        Write(counts.FullMembers + counts.ProbationaryMembers, cells);
        Write(counts.FullMembers, cells);
        Write(counts.ProbationaryMembers, cells);
        Write(counts.Grids, cells);
        Write(counts.Venues, cells);
    }

    private static void Write(int count, Cells cells)
    {
        JsonText.Write(count, cells);
        cells.EndCell();
    }
}

/// <summary>The cells of a subtree summary, in the order of their slots.</summary>
internal enum SubtreeCount { Organisations, Members, FullMembers, ProbationaryMembers, Grids, Venues }
