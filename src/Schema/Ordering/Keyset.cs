using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Ordering;

/// <summary>Writes "stands after (or before) the cursor" for an order, wherever its nulls stand.</summary>
internal static class Keyset
{
    public static void Write(SqlWriter sql, SortOrder order, string alias, IReadOnlyList<SqlValue?> cursor, bool backward)
    {
        var expressions = order.Keys.Select(k => Expression(sql, k, alias)).ToList();
        sql.Write(" AND ");
        WriteBound(sql, order.Keys[0], expressions[0], cursor[0], backward);
        sql.Write("(").Write(sql.Dialect.False);
        for (var index = 0; index < order.Keys.Count; index++)
        {
            sql.Write(" OR (");
            for (var before = 0; before < index; before++)
            {
                WriteEqual(sql, expressions[before], cursor[before]);
                sql.Write(" AND ");
            }

            WriteBeyond(sql, order.Keys[index], expressions[index], cursor[index], backward);
            sql.Write(")");
        }

        sql.Write(")");
    }

    private static string Expression(SqlWriter sql, SortKey key, string alias)
    {
        var expression = key.By.WriteInPage(sql, alias);
        return key.By.Kind(sql.Tables) == ColumnKind.Text ? sql.Dialect.Bytewise(expression) : expression;
    }

    /// <summary>Implied by the rest; said first because an index can begin there.</summary>
    private static void WriteBound(SqlWriter sql, SortKey key, string expression, SqlValue? value, bool backward)
    {
        if (value is not { } bound || key.By.IsNullable(sql.Tables)) return;
        sql.Write(expression).Write(key.Descending != backward ? " <= " : " >= ").Write(sql.Parameter(bound)).Write(" AND ");
    }

    private static void WriteEqual(SqlWriter sql, string expression, SqlValue? value)
    {
        if (value is { } known) sql.Write(expression).Write(" = ").Write(sql.Parameter(known));
        else sql.Write(expression).Write(" IS NULL");
    }

    private static void WriteBeyond(SqlWriter sql, SortKey key, string expression, SqlValue? value, bool backward)
    {
        var nullsLieAhead = key.NullsFirst == backward;
        if (value is not { } known)
        {
            // Beyond nulls at the end of the way there is nothing; at its beginning, everything else.
            if (nullsLieAhead) sql.Write(sql.Dialect.False);
            else sql.Write(expression).Write(" IS NOT NULL");
            return;
        }

        var hasNulls = nullsLieAhead && key.By.IsNullable(sql.Tables);
        if (hasNulls) sql.Write("(").Write(expression).Write(" IS NULL OR ");
        sql.Write(expression).Write(key.Descending != backward ? " < " : " > ").Write(sql.Parameter(known));
        if (hasNulls) sql.Write(")");
    }
}
