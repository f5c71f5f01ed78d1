using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;
using PartyHub.Model.Members;
using PartyHub.Model.Organisations;
using PartyHub.Model.Values;
using PartyHub.Schema.Members;
using PartyHub.Schema.Relations;
using PartyHub.Schema.Sessions;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Statistics;

/// <summary>Counts members of the subtrees of all parents in one statement.</summary>
internal sealed class StatisticsStep : Step
{
    private const string MemberAlias = "x";

    private static readonly SubtreeList Members = new(Column.Of<Member>(m => m.OrganisationId));

    private readonly SelectionPlan selection;
    private readonly int key;

    public StatisticsStep(StepRequest request)
    {
        selection = request.Children[0];
        key = request.RequireKey(Column.Id<Organisation>());
        foreach (var field in selection.Fields)
        {
            if (field.Definition.Kind is ColumnField { Column: StatisticPart part }) field.Slot = (int)part;
        }
    }

    public override string Description => "member statistics";

    public override async ValueTask<FieldResult> RunAsync(StepContext context)
    {
        var session = context.Request.Get<HubSession>();
        var dimensions = Dimensions(context.Arguments);
        var parents = context.Parents.Count;
        var sql = await session.WriterAsync(context.CancellationToken).ConfigureAwait(false);
        Write(sql, context.Parents.KeyColumn(key)[..parents].ToArray(), dimensions, Scope(context.Arguments, session.Time), context.Arguments.Get<InputObject>("where"));
        var cells = new StatisticCells(dimensions, parents, SmallestShown.For(session.Viewer));
        await using (var row = await session.QueryAsync(sql, context.CancellationToken).ConfigureAwait(false))
        {
            while (await row.ReadAsync().ConfigureAwait(false)) cells.Add((int)row.Number(0) - sql.Dialect.FirstKeyIndex, row);
        }

        return cells.ToLink(selection);
    }

    private static string[] Dimensions(ArgumentValues arguments)
    {
        var by = arguments.Get<string[]>("by") ?? [];
        return by.Length is >= 1 and <= MemberStatistics.MaxDimensions && by.Distinct().Count() == by.Length ? by : throw new GraphQLException(
            $"by 有 {by.Length} 项,应为一至三个不同的维度。 · by has {by.Length} entries; give one to three different dimensions.", "BAD_USER_INPUT");
    }

    private static StatisticsScope Scope(ArgumentValues arguments, TimeProvider time)
    {
        var asked = arguments.Get<DateOnly?>("asOf");
        var day = asked ?? DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        return new(MemberAlias, (day.Year * 10000) + (day.Month * 100) + day.Day, asked is not null);
    }

    private static void Write(SqlWriter sql, long[] parents, string[] dimensions, StatisticsScope scope, InputObject? where)
    {
        var key = $"k.\"{SqlDialect.KeyValue}\"";
        var expressions = dimensions.Select(d => MemberDimension.Write(sql, d, scope, key)).ToList();
        Members.WriteRows(sql, MemberAlias, key);
        WriteCounted(sql, scope);
        if (where is not null)
        {
            sql.Write(" AND ");
            MemberFilter.Type.Write(sql, where, MemberAlias);
        }

        var rows = sql.Take()[" FROM ".Length..];
        var groups = string.Join(", ", [$"k.\"{SqlDialect.KeyIndex}\"", .. expressions]);
        sql.Write("SELECT ").Write(groups).Write(", COUNT(*) FROM ").Write(sql.Dialect.KeyRows(sql.Parameter(SqlValue.Of(parents)), "k"))
            .Write(" CROSS JOIN ").Write(rows).Write(" GROUP BY ").Write(groups);
    }

    /// <summary>Full and probationary members in normal or restored standing; on a past day, those who had joined.</summary>
    private static void WriteCounted(SqlWriter sql, StatisticsScope scope)
    {
        static string Codes<TEnum>(params TEnum[] values) where TEnum : struct, Enum => string.Join(", ", values.Select(v => $"'{CodeName<TEnum>.Of(v)}'"));
        sql.Write(" AND ").Write(sql.Column(MemberAlias, Column.Of<Member>(m => m.Stage))).Write($" IN ({Codes(MemberStage.Full, MemberStage.Probationary)})")
            .Write(" AND ").Write(sql.Column(MemberAlias, Column.Of<Member>(m => m.MembershipState))).Write($" IN ({Codes(MembershipState.Normal, MembershipState.Restored)})");
        if (scope.IsPast)
            sql.Write(" AND ").Write(sql.Column(MemberAlias, Column.Of<Member>(m => m.JoinedOn))).Write(" <= ").Write(sql.Parameter(SqlValue.Of(scope.AsOf)));
    }
}
