using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Search;

/// <summary>A data set that is searched, by its name and perhaps its code.</summary>
internal sealed record Searched(Type Entity, string Name, string? Code)
{
    /// <summary>The best hits: the same text first, then what begins with it, then what contains it; short names before long ones.</summary>
    public void Write(SqlWriter sql, int dataSet, string text, string limit)
    {
        var name = sql.Column("t", Entity, Name);
        var exact = sql.Parameter(SqlValue.Of(text));
        var prefix = sql.Parameter(SqlValue.Of(SqlDialect.LikePattern(text, anywhere: false)));
        var anywhere = sql.Parameter(SqlValue.Of(SqlDialect.LikePattern(text, anywhere: true)));
        var (isExact, begins, matches) = ($"{name} = {exact}", sql.Dialect.Like(name, prefix), sql.Dialect.Like(name, anywhere));
        if (Code is not null)
        {
            var code = sql.Column("t", Entity, Code);
            (isExact, begins, matches) = ($"({isExact} OR {code} = {exact})", $"({begins} OR {sql.Dialect.Like(code, prefix)})", $"({matches} OR {sql.Dialect.Like(code, prefix)})");
        }

        sql.Write(sql.Dialect.Select(limit)).Write($" {dataSet} AS \"DataSet\", ").Write(sql.Column("t", Entity, Column.IdPath)).Write(" AS \"Id\", ")
            .Write($"CASE WHEN {isExact} THEN 0 WHEN {begins} THEN 1 ELSE 2 END AS \"Rank\", {sql.Dialect.Length(name)} AS \"Length\"")
            .Write(" FROM ").WriteTable(Entity, "t").Write(" WHERE ").WriteScope(Entity, "t").Write(" AND ").Write(matches)
            .Write(" ORDER BY \"Rank\", \"Length\", \"Id\"").Write(sql.Dialect.Limit(limit));
    }
}
