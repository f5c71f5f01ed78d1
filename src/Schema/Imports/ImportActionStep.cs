using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;
using PartyHub.Model;
using PartyHub.Model.Imports;
using PartyHub.Model.Scopes;
using PartyHub.Schema.Sessions;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Imports;

/// <summary>What a mutation does to a batch.</summary>
internal delegate Task ImportAction(IImportActions actions, long batchId, HubSession session, CancellationToken cancellationToken);

/// <summary>Runs an action on a batch the viewer may change; its payload is read afterwards, from a new view of the data.</summary>
internal sealed class ImportActionStep : Step
{
    private readonly SelectionPlan selection;
    private readonly ImportAction action;

    public ImportActionStep(StepRequest request, ImportAction action)
    {
        this.action = action;
        selection = request.Children[0];
        foreach (var field in selection.Fields.Where(f => f.Definition.Kind is PartField).SelectMany(f => f.Children[0].Fields))
        {
            if (field.Definition.Kind is ColumnField { Column: ErrorPart part }) field.Slot = (int)part;
        }
    }

    public override string Description => "act on an import batch";

    public override async ValueTask<FieldResult> RunAsync(StepContext context)
    {
        var session = context.Request.Get<HubSession>();
        var input = context.Arguments.Get<InputObject>("input");
        var id = NodeId.Require(input?.Get<string>("batchId") ?? "", nameof(ImportBatch), "batchId");
        var refusal = await TryAsync(context, session, id).ConfigureAwait(false);
        await session.RefreshAsync().ConfigureAwait(false);
        return ChildLink.Identity(Payload(id, refusal));
    }

    private async Task<Refusal?> TryAsync(StepContext context, HubSession session, long id)
    {
        try
        {
            if (!session.Viewer.Has(Role.Steward) && session.Viewer != Viewer.System)
                throw new Refusal("FORBIDDEN", "只有数据管理员(steward)可以写入或撤回。 · Only a steward may apply or take back; ask one.");
            if (!await IsInSightAsync(session, id, context.CancellationToken).ConfigureAwait(false))
                throw new Refusal("NOT_FOUND", "没有这个批次,或不在查看范围内。 · There is no such batch within your scope.");
            await session.RefreshAsync().ConfigureAwait(false);
            await action(context.Request.Get<IImportActions>(), id, session, context.CancellationToken).ConfigureAwait(false);
            return null;
        }
        catch (Refusal refusal)
        {
            return refusal;
        }
    }

    private static async ValueTask<bool> IsInSightAsync(HubSession session, long id, CancellationToken cancellationToken)
    {
        var sql = await session.WriterAsync(cancellationToken).ConfigureAwait(false);
        sql.Write("SELECT 1 FROM ").WriteTable(typeof(ImportBatch), "t").Write(" WHERE ").WriteScope(typeof(ImportBatch), "t")
            .Write(" AND ").Write(sql.Column("t", typeof(ImportBatch), Column.IdPath)).Write(" = ").Write(sql.Parameter(SqlValue.Of(id)));
        await using var row = await session.QueryAsync(sql, cancellationToken).ConfigureAwait(false);
        return await row.ReadAsync().ConfigureAwait(false);
    }

    private Level Payload(long batchId, Refusal? refusal)
    {
        var payload = new Level(selection, 1, null);
        for (var key = 0; key < selection.KeyTokens.Count; key++) payload.SetKeys(key, [batchId]);
        foreach (var field in selection.Fields.Where(f => f.Definition.Kind is PartField))
        {
            var cells = new Cells(Enum.GetValues<ErrorPart>().Length, 1);
            if (refusal is not null) Write(refusal, cells);
            payload.SetPart(field, ChildLink.List(new Level(field.Children[0], cells.RowCount, cells), [0, cells.RowCount], 1));
        }

        return payload;
    }

    private static void Write(Refusal refusal, Cells cells)
    {
        JsonText.Write(refusal.Code, cells);
        cells.EndCell();
        JsonText.Write(refusal.Message, cells);
        cells.EndCell();
    }
}
