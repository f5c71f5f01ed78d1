using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;
using PartyHub.Schema.Relations;
using PartyHub.Schema.Rows;
using PartyHub.Schema.Sessions;

namespace PartyHub.Schema.Paging;

/// <summary>A paged list for all parents of a level: one statement for the pages, one for the counts when they are selected.</summary>
internal sealed class ConnectionStep : Step
{
    private readonly ConnectionField list;
    private readonly ConnectionPlan plan;
    private readonly RowShape shape;
    private readonly int parentKey;

    public ConnectionStep(StepRequest request, ConnectionField list)
    {
        this.list = list;
        plan = new ConnectionPlan(request.Children[0]);
        shape = new RowShape(list.AnyRelation.Child, plan.RowSelections);
        foreach (var cursor in plan.Edges.SelectMany(e => e.Cursors)) shape.AddExtraSlot(cursor);
        parentKey = list.AnyRelation is AllRows ? -1 : request.RequireKey(list.AnyRelation.ParentKey);
    }

    public override string Description => $"page of {list.Node.Name}" + (plan.Counts.Count > 0 ? ", count" : "");

    public override void Complete() => shape.Complete();

    public override async ValueTask<FieldResult> RunAsync(StepContext context)
    {
        var session = context.Request.Get<HubSession>();
        var query = new ConnectionQuery(session, list, list.Relation(context.Arguments), context.Arguments, KeysOf(context.Parents), context.CancellationToken);
        var isCounted = plan.Counts.Exists(context.IsIncluded);
        var page = plan.HasPage ? new PageAssembly(plan, shape, query) : null;
        if (page is not null) await page.ReadAsync(isCounted && query.CanCountOnTheWay).ConfigureAwait(false);
        var counts = !isCounted ? NoCounts(context.Parents.Count) : page?.Count is { } count ? OneCount(count) : await query.CountAsync().ConfigureAwait(false);
        var connection = new Level(plan.Selection, context.Parents.Count, counts);
        page?.Deliver(connection);
        return ChildLink.Identity(connection);
    }

    private static Cells OneCount(long count)
    {
        var cells = new Cells(1, 1);
        JsonText.Write(count, cells);
        cells.EndCell();
        return cells;
    }

    private ReadOnlyMemory<long>? KeysOf(Level parents) => parentKey < 0 ? default(ReadOnlyMemory<long>?) : parents.KeyColumn(parentKey)[..parents.Count].ToArray();

    /// <summary>A count that is not included in this request is never looked at, but its slot must be there.</summary>
    private Cells? NoCounts(int parents)
    {
        if (plan.Counts.Count == 0) return null;
        var cells = new Cells(1, parents);
        for (var parent = 0; parent < parents; parent++) cells.EndNull(null);
        return cells;
    }
}
