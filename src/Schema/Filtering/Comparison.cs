using PartyHub.GraphQL.Execution;
using PartyHub.Model.Values;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Filtering;

/// <summary>Writes the operators of one column as a predicate. Unknown (a null compared) counts as false everywhere it stands.</summary>
internal sealed class Comparison(SqlWriter sql, string column, bool isNullable, Func<object, SqlValue>? convert = null)
{
    /// <summary>The conjunction of the operators given; each begins with AND.</summary>
    public void WriteAll(InputObject operators)
    {
        foreach (var (name, value) in operators.Fields)
        {
            sql.Write(" AND ");
            Write(name, value);
        }
    }

    private void Write(string name, object? value)
    {
        switch (name)
        {
            case "isNull": WriteIsNull(value is not false); break;
            case "eq" when value is null: WriteIsNull(true); break;
            case "neq" when value is null: WriteIsNull(false); break;
            case "in": WriteIn(Items(value)); break;
            case "nin": WriteNotIn(Items(value)); break;
            // A comparison with nothing holds for nothing.
            case var _ when value is null: sql.Write(sql.Dialect.False); break;
            case "eq": WriteCompared("=", value); break;
            case "neq": WriteNotEqual(value); break;
            case "lt": WriteCompared("<", value); break;
            case "gte": WriteCompared(">=", value); break;
            case "lte": WriteCompared("<=", Upper(value)); break;
            case "gt": WriteCompared(">", Upper(value)); break;
            case "contains": WriteLike((string)value, true); break;
            case "startsWith": WriteLike((string)value, false); break;
            default: throw new InvalidOperationException($"no such operator: {name}");
        }
    }

    private static IReadOnlyList<object?> Items(object? value) => value as object?[] ?? [value];

    private void WriteIsNull(bool isNull) => sql.Write(column).Write(isNull ? " IS NULL" : " IS NOT NULL");

    private void WriteCompared(string comparison, object value)
    {
        sql.Write(comparison is "=" ? column : Ordered()).Write(" ").Write(comparison).Write(" ");
        WriteValue(value);
    }

    private void WriteNotEqual(object value)
    {
        sql.Write("(").Write(column).Write(" <> ");
        WriteValue(value);
        if (isNullable) sql.Write(" OR ").Write(column).Write(" IS NULL");
        sql.Write(")");
    }

    private void WriteIn(IReadOnlyList<object?> items)
    {
        var values = items.OfType<object>().ToList();
        sql.Write("(");
        if (values.Count == 0) sql.Write(sql.Dialect.False);
        else WriteList(" IN (", values);
        if (values.Count < items.Count) sql.Write(" OR ").Write(column).Write(" IS NULL");
        sql.Write(")");
    }

    private void WriteNotIn(IReadOnlyList<object?> items)
    {
        var values = items.OfType<object>().ToList();
        sql.Write("(");
        if (values.Count == 0) sql.Write(sql.Dialect.True);
        else WriteList(" NOT IN (", values);
        if (values.Count < items.Count) sql.Write(" AND ").Write(column).Write(" IS NOT NULL");
        else if (isNullable && values.Count > 0) sql.Write(" OR ").Write(column).Write(" IS NULL");
        sql.Write(")");
    }

    private void WriteList(string keyword, List<object> values)
    {
        sql.Write(column).Write(keyword);
        for (var index = 0; index < values.Count; index++)
        {
            if (index > 0) sql.Write(", ");
            WriteValue(values[index]);
        }

        sql.Write(")");
    }

    private void WriteLike(string text, bool anywhere) =>
        sql.Write(sql.Dialect.Like(column, sql.Parameter(SqlValue.Of(SqlDialect.LikePattern(text, anywhere)))));

    private void WriteValue(object value)
    {
        if (value is bool truth) sql.Write(sql.Dialect.Boolean(truth));
        else sql.Write(sql.Parameter(convert is null ? Stored(value) : convert(value)));
    }

    private string Ordered() => IsText ? sql.Dialect.Bytewise(column) : column;

    public bool IsText { get; init; }

    /// <summary>The last day a partial date may mean: "2012" is 20129999, greater than every day of 2012.</summary>
    private static object Upper(object value) => value is PartialDate date
        ? date.Precision switch
        {
            DatePrecision.Year => (long)date.Number + 9999,
            DatePrecision.Month => (long)date.Number + 99,
            _ => (long)date.Number,
        }
        : value;

    private static SqlValue Stored(object value) => value switch
    {
        string text => SqlValue.Of(text),
        int number => SqlValue.Of(number),
        long number => SqlValue.Of(number),
        double real => SqlValue.Of(real),
        PartialDate date => SqlValue.Of(date.Number),
        DateOnly day => SqlValue.Of((day.Year * 10000L) + (day.Month * 100) + day.Day),
        DateTimeOffset moment => SqlValue.Of(moment.ToUnixTimeMilliseconds()),
        _ => throw new InvalidOperationException($"a filter value of type {value.GetType().Name} has no stored form"),
    };
}
