using PartyHub.GraphQL.Execution;
using PartyHub.Schema.Rows;
using PartyHub.Schema.Sessions;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Steps;

/// <summary>A row named by an argument: its global id or a unique code.</summary>
/// <param name="Condition">The column that the arguments name and its value; null when they name none.</param>
internal sealed record Lookup(Type Entity, Func<ArgumentValues, (Column Column, SqlValue Value)?> Condition);

/// <summary>One object at the root, by one statement.</summary>
internal sealed class LookupStep : Step
{
    private readonly Lookup lookup;
    private readonly RowShape shape;

    public LookupStep(StepRequest request, Lookup lookup)
    {
        this.lookup = lookup;
        shape = new RowShape(lookup.Entity, request.Children);
    }

    public override string Description => $"{lookup.Entity.Name} by key";

    public override void Complete() => shape.Complete();

    public override async ValueTask<FieldResult> RunAsync(StepContext context)
    {
        var reader = new RowReader(shape, 0, 1);
        if (lookup.Condition(context.Arguments) is var (column, value))
        {
            var session = context.Request.Get<HubSession>();
            var sql = await session.WriterAsync(context.CancellationToken).ConfigureAwait(false);
            var alias = shape.Root.Alias;
            sql.Write("SELECT ");
            shape.WriteOutputs(sql);
            sql.Write(" FROM ").WriteTable(lookup.Entity, alias);
            shape.Root.WriteJoins(sql);
            sql.Write(" WHERE ").WriteScope(lookup.Entity, alias).Write(" AND ").Write(sql.Column(alias, column)).Write(" = ").Write(sql.Parameter(value));
            await using var row = await session.QueryAsync(sql, context.CancellationToken).ConfigureAwait(false);
            if (await row.ReadAsync().ConfigureAwait(false)) reader.Add(row);
        }

        var rowOfParent = new int[context.Parents.Count];
        Array.Fill(rowOfParent, reader.Count - 1);
        return ChildLink.ToOne(reader.Finish()[0], rowOfParent, context.Parents.Count);
    }
}
