using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;
using PartyHub.Model.Grids;
using PartyHub.Model.Imports;
using PartyHub.Model.Members;
using PartyHub.Model.Organisations;
using PartyHub.Model.Values;
using PartyHub.Model.Venues;
using PartyHub.Schema.Sessions;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Imports;

/// <summary>Opens the changes of a level, read in one statement; what is made of them is the deriving step's.</summary>
internal abstract class ChangeStep(StepRequest request) : Step
{
    private static readonly (Dataset Dataset, Type Entity, string Name)[] Named =
    [
        (Dataset.Organisations, typeof(Organisation), nameof(Organisation.Name)),
        (Dataset.Members, typeof(Member), nameof(Member.Name)),
        (Dataset.Grids, typeof(Grid), nameof(Grid.Name)),
        (Dataset.Venues, typeof(Venue), nameof(Venue.Name)),
    ];

    private readonly int key = request.RequireKey(Column.Id<RecordChange>());

    public override string Description => "values of record changes";

    public override async ValueTask<FieldResult> RunAsync(StepContext context)
    {
        var session = context.Request.Get<HubSession>();
        var parents = context.Parents.Count;
        var values = new ChangeValues?[parents];
        var names = new string?[parents];
        var sql = await session.WriterAsync(context.CancellationToken).ConfigureAwait(false);
        Write(sql, context.Parents.KeyColumn(key)[..parents].ToArray());
        await using var row = await session.QueryAsync(sql, context.CancellationToken).ConfigureAwait(false);
        while (await row.ReadAsync().ConfigureAwait(false))
        {
            var parent = (int)row.Number(0) - sql.Dialect.FirstKeyIndex;
            values[parent] = new ChangeValues(row.Text(1), row.IsNull(2) ? default : row.Utf8(2).ToArray(), row.Utf8(3).ToArray(), session.Data.Protector);
            names[parent] = row.IsNull(4) ? null : row.Text(4);
        }

        return Make(values, names);
    }

    /// <param name="names">The name each record has now, where it is in sight.</param>
    protected abstract FieldResult Make(ChangeValues?[] values, string?[] names);

    private static void Write(SqlWriter sql, long[] changes)
    {
        string Change(string property) => sql.Column("t", typeof(RecordChange), property);
        sql.Write($"SELECT k.\"{SqlDialect.KeyIndex}\", {Change(nameof(RecordChange.Dataset))}, {Change(nameof(RecordChange.Before))}, {Change(nameof(RecordChange.After))}, ")
            .Write("CASE ").Write(Change(nameof(RecordChange.Dataset)));
        foreach (var (dataset, entity, name) in Named)
        {
            var alias = sql.NewAlias("n");
            sql.Write($" WHEN '{CodeName<Dataset>.Of(dataset)}' THEN (SELECT ").Write(sql.Column(alias, entity, name)).Write(" FROM ").WriteTable(entity, alias)
                .Write(" WHERE ").WriteScope(entity, alias).Write(" AND ").Write(sql.Column(alias, entity, Column.IdPath)).Write($" = {Change(nameof(RecordChange.RecordId))})");
        }

        sql.Write(" END FROM ").Write(sql.Dialect.KeyRows(sql.Parameter(SqlValue.Of(changes)), "k")).Write(" CROSS JOIN ").WriteTable(typeof(RecordChange), "t")
            .Write(" WHERE ").WriteScope(typeof(RecordChange), "t").Write($" AND {Change(nameof(RecordChange.Id))} = k.\"{SqlDialect.KeyValue}\"");
    }
}

/// <summary>One text of each change.</summary>
internal sealed class ChangeTextStep(StepRequest request, Func<ChangeValues, string?, string?> text) : ChangeStep(request)
{
    private readonly FieldPlan field = request.Field;

    protected override FieldResult Make(ChangeValues?[] values, string?[] names)
    {
        var cells = new Cells(1, values.Length);
        for (var row = 0; row < values.Length; row++)
        {
            var shown = values[row] is { } value ? text(value, names[row]) : null;
            if (shown is null)
            {
                cells.EndNull(field);
                continue;
            }

            JsonText.Write(shown, cells);
            cells.EndCell();
        }

        return new LeafColumn(cells);
    }
}

/// <summary>The fields of each change, with old and new value.</summary>
internal sealed class ChangeFieldsStep : ChangeStep
{
    private readonly SelectionPlan selection;

    public ChangeFieldsStep(StepRequest request) : base(request)
    {
        selection = request.Children[0];
        foreach (var field in selection.Fields)
        {
            if (field.Definition.Kind is ColumnField { Column: FieldChangePart part }) field.Slot = (int)part;
        }
    }

    protected override FieldResult Make(ChangeValues?[] values, string?[] names)
    {
        var cells = new Cells(Enum.GetValues<FieldChangePart>().Length, values.Length * 4);
        var starts = new int[values.Length + 1];
        for (var row = 0; row < values.Length; row++)
        {
            foreach (var (name, old, now) in values[row]?.Fields ?? [])
            {
                WriteText(name, cells);
                WriteText(old, cells);
                WriteText(now, cells);
            }

            starts[row + 1] = cells.RowCount;
        }

        return ChildLink.List(new Level(selection, cells.RowCount, cells), starts, values.Length);
    }

    private static void WriteText(string? text, Cells cells)
    {
        if (text is not null) JsonText.Write(text, cells);
        cells.EndCell();
    }
}

/// <summary>The cells of a field's change, in the order of their slots.</summary>
internal enum FieldChangePart { Field, Old, New }
