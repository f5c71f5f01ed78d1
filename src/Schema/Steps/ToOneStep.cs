using PartyHub.GraphQL.Execution;
using PartyHub.Schema.Rows;
using PartyHub.Schema.Sessions;

namespace PartyHub.Schema.Steps;

/// <summary>The row that a key of each parent names, for parents that are no rows of one table (those are joined instead).</summary>
internal sealed class ToOneStep : Step
{
    private readonly RowShape shape;
    private readonly int key;

    public ToOneStep(StepRequest request, Type entity, object keyToken)
    {
        shape = new RowShape(entity, request.Children);
        key = request.RequireKey(keyToken);
    }

    public override string Description => $"{shape.Root.Entity.Name} by ids";

    public override void Complete() => shape.Complete();

    public override async ValueTask<FieldResult> RunAsync(StepContext context)
    {
        var ids = context.Parents.KeyColumn(key)[..context.Parents.Count].ToArray();
        var (level, rows) = await new RowsByKey(shape).ReadAsync(context.Request.Get<HubSession>(), ids, context.CancellationToken).ConfigureAwait(false);
        return ChildLink.ToOne(level, rows, context.Parents.Count);
    }
}
