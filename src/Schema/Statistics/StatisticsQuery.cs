using PartyHub.GraphQL.Execution;
using PartyHub.Model.Members;
using PartyHub.Model.Values;
using PartyHub.Schema.Members;
using PartyHub.Schema.Relations;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Statistics;

/// <summary>The statement that counts the members of subtrees: the parent's place, the value of each dimension, the count.</summary>
internal static class StatisticsQuery
{
    public const string MemberAlias = "x";

    private static readonly SubtreeList Members = new(Column.Of<Member>(m => m.OrganisationId));

    public static void Write(SqlWriter sql, long[] parents, string[] dimensions, StatisticsScope scope, InputObject? where)
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
