namespace PartyHub.Schema.Sql;

internal sealed class PostgreSqlDialect : SqlDialect
{
    public override int FirstKeyIndex => 1;

    public override string Parameter(int index) => "$" + Number(index + 1);

    public override string KeyRows(string parameter, string alias) => $"unnest({parameter}) WITH ORDINALITY {alias}(value, key)";

    public override string IsOneOf(string expression, string parameter) => $"{expression} = ANY({parameter})";

    public override string Page(string select, string alias) => $"(SELECT y.\"Id\" AS value, row_number() OVER () AS key FROM ({select}) y) {alias}";

    public override string Apply => "CROSS JOIN LATERAL";

    public override string OrderItem(string expression, bool isText, bool isNullable, bool descending, bool nullsFirst)
    {
        var direction = descending ? " DESC" : "";
        // Null is PostgreSQL's largest value.
        var item = (isText ? Bytewise(expression) : expression) + direction;
        return !isNullable || nullsFirst == descending ? item : $"{item} NULLS {(nullsFirst ? "FIRST" : "LAST")}";
    }

    public override string Like(string expression, string parameter) => $"{expression} ILIKE {parameter} ESCAPE '!'";

    public override string Bytewise(string expression) => $"{expression} COLLATE \"C\"";

    public override string Boolean(bool value) => value ? "TRUE" : "FALSE";
}
