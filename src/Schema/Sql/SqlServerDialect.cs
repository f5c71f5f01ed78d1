namespace PartyHub.Schema.Sql;

internal sealed class SqlServerDialect : SqlDialect
{
    public override int FirstKeyIndex => 0;

    public override string True => "1 = 1";
    public override string False => "1 = 0";

    public override string Parameter(int index) => "@p" + Number(index);

    public override string KeyRows(string parameter, string alias) =>
        $"(SELECT CAST([key] AS int) AS [key], CAST([value] AS bigint) AS [value] FROM OPENJSON({parameter})) {alias}";

    public override string IsOneOf(string expression, string parameter) => $"{expression} IN (SELECT CAST([value] AS bigint) FROM OPENJSON({parameter}))";

    public override string Page(string select, string alias) => $"(SELECT y.\"Id\" AS [value], y.\"Number\" AS [key] FROM ({select}) y) {alias}";

    public override string PageNumber(string orderBy) => $", ROW_NUMBER() OVER (ORDER BY {orderBy}) AS \"Number\"";

    public override string Apply => "CROSS APPLY";

    public override string Select(string limit) => $"SELECT TOP ({limit})";

    public override string Limit(string limit) => "";

    public override string OrderItem(string expression, bool isText, bool isNullable, bool descending, bool nullsFirst)
    {
        var item = (isText ? Bytewise(expression) : expression) + (descending ? " DESC" : "");
        // Null is SQL Server's smallest value, and there is no NULLS LAST.
        return !isNullable || nullsFirst != descending
            ? item
            : $"CASE WHEN {expression} IS NULL THEN {(nullsFirst ? "0 ELSE 1" : "1 ELSE 0")} END, {item}";
    }

    public override string IsNotTrue(string predicate) => $"(CASE WHEN {predicate} THEN 1 ELSE 0 END = 0)";

    public override string Like(string expression, string parameter) => $"{expression} COLLATE Latin1_General_100_CI_AS LIKE {parameter} ESCAPE '!'";

    public override string Bytewise(string expression) => $"{expression} COLLATE Latin1_General_100_BIN2";

    public override string Boolean(bool value) => value ? "1" : "0";

    public override string Concatenate(string left, string right) => $"{left} + {right}";

    public override string Substring(string text, string from, int length) => $"SUBSTRING({text}, {from}, {Number(length)})";

    public override string Length(string text) => $"LEN({text})";

    public override string Materialized => "";
}
