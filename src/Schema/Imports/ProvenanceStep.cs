using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;
using PartyHub.Model.Imports;
using PartyHub.Model.Values;
using PartyHub.Schema.Sessions;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Imports;

/// <summary>The provenance of the records of a level, in one statement: the newest batch that set a field holds its present value.</summary>
internal sealed class ProvenanceStep : Step
{
    private readonly SelectionPlan selection;
    private readonly Dataset dataset;
    private readonly int key;

    public ProvenanceStep(StepRequest request, Dataset dataset, Column recordKey)
    {
        this.dataset = dataset;
        selection = request.Children[0];
        key = request.RequireKey(recordKey);
        foreach (var field in selection.Fields)
        {
            if (field.Definition.Kind is ColumnField { Column: ProvenancePart part }) field.Slot = (int)part;
        }
    }

    public override string Description => "provenance";

    public override async ValueTask<FieldResult> RunAsync(StepContext context)
    {
        var session = context.Request.Get<HubSession>();
        var sql = await session.WriterAsync(context.CancellationToken).ConfigureAwait(false);
        var parents = context.Parents.Count;
        Write(sql, context.Parents.KeyColumn(key)[..parents].ToArray());
        var rows = new ProvenanceRows(dataset, parents);
        await using (var row = await session.QueryAsync(sql, context.CancellationToken).ConfigureAwait(false))
        {
            while (await row.ReadAsync().ConfigureAwait(false)) rows.Add((int)row.Number(0) - sql.Dialect.FirstKeyIndex, row);
        }

        return ChildLink.List(rows.ToLevel(selection), rows.Starts(), parents);
    }

    private void Write(SqlWriter sql, long[] records)
    {
        string Provenance(string property) => sql.Column("t", typeof(Provenance), property);
        string Batch(string property) => sql.Column("b", typeof(ImportBatch), property);
        sql.Write($"SELECT k.\"{SqlDialect.KeyIndex}\", ")
            .Write(string.Join(", ", Provenance(nameof(Model.Imports.Provenance.Fields)), Provenance(nameof(Model.Imports.Provenance.Row)), Provenance(nameof(Model.Imports.Provenance.RecordedAt))))
            .Write(", ").Write(string.Join(", ", Batch(nameof(ImportBatch.Id)), Batch(nameof(ImportBatch.SheetName)), Batch(nameof(ImportBatch.Columns))))
            .Write(" FROM ").Write(sql.Dialect.KeyRows(sql.Parameter(SqlValue.Of(records)), "k")).Write(" CROSS JOIN ").WriteTable(typeof(Provenance), "t")
            .Write(" JOIN ").WriteTable(typeof(ImportBatch), "b").Write(" ON ").Write(Batch(nameof(ImportBatch.Id))).Write(" = ").Write(Provenance(nameof(Model.Imports.Provenance.BatchId)))
            .Write(" WHERE ").WriteScope(typeof(Provenance), "t")
            .Write(" AND ").Write(Provenance(nameof(Model.Imports.Provenance.Dataset))).Write(" = ").Write(sql.Parameter(SqlValue.Of(CodeName<Dataset>.Of(dataset))))
            .Write(" AND ").Write(Provenance(nameof(Model.Imports.Provenance.RecordId))).Write($" = k.\"{SqlDialect.KeyValue}\"")
            .Write($" ORDER BY k.\"{SqlDialect.KeyIndex}\", ").Write(Provenance(nameof(Model.Imports.Provenance.Id))).Write(" DESC");
    }
}
