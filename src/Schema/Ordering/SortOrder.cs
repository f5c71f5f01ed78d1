using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Ordering;

/// <summary>A total order of rows of an entity: what was asked, then the unique id.</summary>
internal sealed class SortOrder
{
    private SortOrder(IReadOnlyList<SortKey> keys)
    {
        Keys = keys;
        Shape = ShapeOf(keys);
    }

    public IReadOnlyList<SortKey> Keys { get; }

    /// <summary>Tells the orders of cursors apart: a cursor of one order is no place in another.</summary>
    public uint Shape { get; }

    public static SortOrder Of(Type entity, IReadOnlyList<SortKey> keys)
    {
        var id = new SortKey(new ColumnSort(new Column(entity, Column.IdPath)));
        return new(keys.Any(k => k.By == id.By) ? keys : [.. keys, id]);
    }

    /// <summary>The items after ORDER BY; a backward page is read from its end.</summary>
    public string Write(SqlWriter sql, string alias, bool backward) =>
        string.Join(", ", Keys.Select(key => Item(sql, key, key.By.WriteInPage(sql, alias), backward)));

    /// <summary>One item, whose value stands in the given expression.</summary>
    public static string Item(SqlWriter sql, SortKey key, string expression, bool backward) => sql.Dialect.OrderItem(
        expression,
        key.By.Kind(sql.Tables) == ColumnKind.Text,
        key.By.IsNullable(sql.Tables),
        key.Descending != backward,
        nullsFirst: key.NullsFirst != backward);

    /// <summary>FNV-1a, the same in every process.</summary>
    private static uint ShapeOf(IReadOnlyList<SortKey> keys)
    {
        var hash = 2166136261;
        foreach (var character in string.Join(';', keys.Select(k => $"{k.By.Name} {k.Descending}"))) hash = unchecked((hash ^ character) * 16777619);
        return hash;
    }
}
