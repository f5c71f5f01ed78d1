using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;
using PartyHub.Schema.Rows;
using PartyHub.Schema.Sessions;

namespace PartyHub.Schema.Steps;

/// <summary>Objects by their global ids, of whatever types: one statement for each type that is named.</summary>
internal sealed class NodesStep : Step
{
    private readonly IReadOnlyList<SelectionPlan> selections;
    private readonly RowShape[] shapes;
    private readonly bool isList;

    /// <param name="entities">The entity of each type that is a node.</param>
    public NodesStep(StepRequest request, IReadOnlyDictionary<string, Type> entities, bool isList)
    {
        this.isList = isList;
        selections = request.Children;
        shapes = [.. selections.Select(s => new RowShape(entities[s.Type.Name], [s]))];
    }

    public override string Description => "nodes by global ids";

    public override void Complete()
    {
        foreach (var shape in shapes) shape.Complete();
    }

    public override async ValueTask<FieldResult> RunAsync(StepContext context)
    {
        var asked = isList ? context.Arguments.Get<string[]>("ids") ?? [] : [context.Arguments.Get<string>("id") ?? ""];
        var types = new int[asked.Length];
        var rows = new int[asked.Length];
        Array.Fill(rows, -1);
        var levels = new Level[shapes.Length];
        for (var type = 0; type < shapes.Length; type++)
        {
            // What is no id, or names no type, is an object that is not there: an id tells nothing about what exists out of sight.
            var places = Enumerable.Range(0, asked.Length).Where(i => NodeId.TryParse(asked[i], out var id) && id.TypeName == selections[type].Type.Name).ToArray();
            var ids = Array.ConvertAll(places, i => NodeId.TryParse(asked[i], out var id) ? id.Id : Level.NullKey);
            (levels[type], var found) = await new RowsByKey(shapes[type]).ReadAsync(context.Request.Get<HubSession>(), ids, context.CancellationToken).ConfigureAwait(false);
            for (var index = 0; index < places.Length; index++) (types[places[index]], rows[places[index]]) = (type, found[index]);
        }

        return isList ? ChildLink.List(levels, [0, asked.Length], context.Parents.Count, rows, types) : ChildLink.ToOne(levels, types, rows, context.Parents.Count);
    }
}
