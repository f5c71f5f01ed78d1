namespace PartyHub.Schema.Sql;

/// <summary>
/// SQLite has no LATERAL, but its table-valued functions see the rows before them: a page of ids for each key is a JSON array
/// that json_each opens again. Pages in an order of an index are read faster by one prepared statement run for each parent.
/// </summary>
internal sealed class SqliteDialect : SqlDialect
{
    public override int FirstKeyIndex => 0;

    public override string Parameter(int index) => "?" + Number(index + 1);

    public override string KeyRows(string parameter, string alias) => $"json_each({parameter}) {alias}";

    public override string IsOneOf(string expression, string parameter) => $"{expression} IN (SELECT value FROM json_each({parameter}))";

    public override string Page(string select, string alias) => $"json_each((SELECT json_group_array(y.\"Id\") FROM ({select}) y)) {alias}";

    public override bool RunsForEachParent => true;

    public override string Apply => "CROSS JOIN";

    /// <summary>SQLite never reorders a CROSS JOIN.</summary>
    public override string OrderedJoin => "CROSS JOIN";

    public override string OrderItem(string expression, bool isText, bool isNullable, bool descending, bool nullsFirst)
    {
        // Null is SQLite's smallest value: only the other two cases must be said.
        var direction = descending ? " DESC" : "";
        return !isNullable || nullsFirst != descending ? expression + direction : $"{expression}{direction} NULLS {(nullsFirst ? "FIRST" : "LAST")}";
    }

    /// <summary>LIKE of SQLite ignores the case of ASCII letters.</summary>
    public override string Like(string expression, string parameter) => $"{expression} LIKE {parameter} ESCAPE '!'";

    public override string Boolean(bool value) => value ? "1" : "0";
}
