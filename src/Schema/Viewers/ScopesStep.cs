using PartyHub.GraphQL.Execution;
using PartyHub.Model.Organisations;
using PartyHub.Schema.Hierarchy;
using PartyHub.Schema.Rows;
using PartyHub.Schema.Sessions;
using PartyHub.Schema.Steps;

namespace PartyHub.Schema.Viewers;

/// <summary>The organisations at the top of what the viewer sees.</summary>
internal sealed class ScopesStep : Step
{
    private const int MaxRoots = 200;

    private readonly RowShape shape;

    public ScopesStep(StepRequest request) => shape = new RowShape(typeof(Organisation), request.Children);

    public override string Description => "scope of the viewer";

    public override void Complete() => shape.Complete();

    public override async ValueTask<FieldResult> RunAsync(StepContext context)
    {
        var session = context.Request.Get<HubSession>();
        var ids = session.Viewer.Scope.SeesEverything
            ? Roots(await session.TreeAsync(context.CancellationToken).ConfigureAwait(false))
            : [.. session.Viewer.Scope.Roots.Select(r => r.OrganisationId)];
        var (level, rows) = await new RowsByKey(shape).ReadAsync(session, ids, context.CancellationToken).ConfigureAwait(false);
        int[] seen = [.. rows.Where(r => r >= 0)];
        return ChildLink.List([level], [0, seen.Length], context.Parents.Count, seen);
    }

    private static long[] Roots(TreeSnapshot tree)
    {
        var roots = new List<long>();
        for (var index = 0; index < tree.Count && roots.Count < MaxRoots; index = tree.EndOf(index)) roots.Add(tree.IdAt(index));
        return [.. roots];
    }
}
