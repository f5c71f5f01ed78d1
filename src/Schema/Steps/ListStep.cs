using PartyHub.GraphQL.Execution;
using PartyHub.Schema.Ordering;
using PartyHub.Schema.Relations;
using PartyHub.Schema.Rows;
using PartyHub.Schema.Sessions;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Steps;

/// <summary>A short list that is not paged (a grid's teams) for all parents of a level, in one statement.</summary>
internal sealed class ListStep : Step
{
    private readonly ListRelation relation;
    private readonly RowShape shape;
    private readonly int key;

    public ListStep(StepRequest request, ListRelation relation)
    {
        this.relation = relation;
        shape = new RowShape(relation.Child, request.Children);
        key = request.RequireKey(relation.ParentKey);
    }

    public override string Description => $"all {relation.Child.Name}";

    public override void Complete() => shape.Complete();

    public override async ValueTask<FieldResult> RunAsync(StepContext context)
    {
        var session = context.Request.Get<HubSession>();
        var sql = await session.WriterAsync(context.CancellationToken).ConfigureAwait(false);
        var parents = context.Parents.Count;
        Write(sql, context.Parents.KeyColumn(key)[..parents].ToArray());
        var reader = new RowReader(shape, 1, parents);
        var starts = new int[parents + 1];
        await using var row = await session.QueryAsync(sql, context.CancellationToken).ConfigureAwait(false);
        while (await row.ReadAsync().ConfigureAwait(false))
        {
            starts[(int)row.Number(0) - sql.Dialect.FirstKeyIndex + 1]++;
            reader.Add(row);
        }

        for (var parent = 0; parent < parents; parent++) starts[parent + 1] += starts[parent];
        return ChildLink.List(reader.Finish()[0], starts, parents);
    }

    private void Write(SqlWriter sql, long[] keys)
    {
        var alias = shape.Root.Alias;
        var order = SortOrder.Of(relation.Child, relation.DefaultOrder);
        sql.Write($"SELECT k.\"{SqlDialect.KeyIndex}\", ");
        shape.WriteOutputs(sql);
        var head = sql.Take();
        relation.WriteRows(sql, alias, $"k.\"{SqlDialect.KeyValue}\"", shape.Root);
        // The keys stand first: they are the outer loop.
        var rows = sql.Take()[" FROM ".Length..];
        sql.Write(head).Write(" FROM ").Write(sql.Dialect.KeyRows(sql.Parameter(SqlValue.Of(keys)), "k")).Write(" CROSS JOIN ").Write(rows)
            .Write($" ORDER BY k.\"{SqlDialect.KeyIndex}\", ").Write(order.Write(sql, alias, backward: false));
    }
}
