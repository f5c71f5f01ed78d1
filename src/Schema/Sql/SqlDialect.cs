using System.Globalization;

namespace PartyHub.Schema.Sql;

/// <summary>What differs between the databases in the few shapes of SQL that plans need.</summary>
internal abstract class SqlDialect
{
    /// <summary>Names the columns of <see cref="KeyRows"/>: the place in the list, from 0 or 1, and the key.</summary>
    public const string KeyIndex = "key";
    public const string KeyValue = "value";

    public abstract string Parameter(int index);

    /// <summary>A row source of the keys in a parameter, with their places.</summary>
    public abstract string KeyRows(string parameter, string alias);

    /// <summary>The number that <see cref="KeyIndex"/> gives the first key.</summary>
    public abstract int FirstKeyIndex { get; }

    /// <summary>A predicate: the expression is one of the keys in a parameter.</summary>
    public abstract string IsOneOf(string expression, string parameter);

    /// <summary>A source of the ids that a select gives (its column "Id"), in its order: columns <see cref="KeyIndex"/> and <see cref="KeyValue"/>.</summary>
    public abstract string Page(string select, string alias);

    /// <summary>What the select of a page gives beside the id, for providers that must be told the order twice.</summary>
    public virtual string PageNumber(string orderBy) => "";

    /// <summary>Joins a page that names the columns of the rows before it.</summary>
    public abstract string Apply { get; }

    /// <summary>
    /// Claims that the pages of many parents cost least as one prepared statement run for each parent: in process a run costs
    /// microseconds, and its rows come straight from an index.
    /// </summary>
    public virtual bool RunsForEachParent => false;

    /// <summary>Joins in the order written, where the provider would choose another one.</summary>
    public virtual string OrderedJoin => "JOIN";

    /// <summary>The beginning of a select that gives at most so many rows ("SELECT TOP (@n)").</summary>
    public virtual string Select(string limit) => "SELECT";

    /// <summary>The end of a select that gives at most so many rows.</summary>
    public virtual string Limit(string limit) => $" LIMIT {limit}";

    /// <summary>One item of an order: nulls stand last, or first where the whole order is reversed.</summary>
    public abstract string OrderItem(string expression, bool isText, bool isNullable, bool descending, bool nullsFirst);

    /// <summary>True exactly when the predicate is not true: unknown counts as false.</summary>
    public virtual string IsNotTrue(string predicate) => $"(({predicate}) IS NOT TRUE)";

    /// <summary>Case-insensitive match of a pattern made by <see cref="LikePattern"/>.</summary>
    public abstract string Like(string expression, string parameter);

    /// <summary>Says that a named query is run once, however often it is used.</summary>
    public virtual string Materialized => "MATERIALIZED ";

    public virtual string Concatenate(string left, string right) => $"{left} || {right}";

    public virtual string Substring(string text, string from, int length) => $"SUBSTR({text}, {from}, {Number(length)})";

    public virtual string Length(string text) => $"LENGTH({text})";

    /// <summary>A value of a Boolean column.</summary>
    public abstract string Boolean(bool value);

    public virtual string True => "TRUE";
    public virtual string False => "FALSE";

    /// <summary>Compares text bytewise where the column's own collation does not.</summary>
    public virtual string Bytewise(string expression) => expression;

    public static string Name(string name) => $"\"{name}\"";

    public static string LikePattern(string text, bool anywhere)
    {
        var escaped = text.Replace("!", "!!", StringComparison.Ordinal).Replace("%", "!%", StringComparison.Ordinal)
            .Replace("_", "!_", StringComparison.Ordinal).Replace("[", "![", StringComparison.Ordinal);
        return anywhere ? $"%{escaped}%" : $"{escaped}%";
    }

    protected static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
