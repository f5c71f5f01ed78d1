using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;
using PartyHub.Schema.Ordering;
using PartyHub.Schema.Relations;
using PartyHub.Schema.Rows;
using PartyHub.Schema.Sessions;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Paging;

/// <summary>The statements of a paged list in one request.</summary>
internal sealed class ConnectionQuery
{
    private const string PageAlias = "x";

    private readonly ConnectionField list;
    private readonly ListRelation relation;
    private readonly ReadOnlyMemory<long>? keys;
    private readonly InputObject? where;
    private readonly CancellationToken cancellationToken;

    /// <param name="keys">The parents' keys; null for a list that belongs to no row.</param>
    public ConnectionQuery(
        HubSession session, ConnectionField list, ListRelation relation, ArgumentValues arguments, ReadOnlyMemory<long>? keys, CancellationToken cancellationToken)
    {
        Session = session;
        this.list = list;
        this.relation = relation;
        this.keys = keys;
        this.cancellationToken = cancellationToken;
        where = list.Filter is null ? null : arguments.Get<InputObject>("where");
        var asked = list.Order is null ? null : arguments.Get<InputObject[]>("order");
        IsDefaultOrder = asked is null or [];
        Order = SortOrder.Of(relation.Child, IsDefaultOrder ? relation.DefaultOrder : [.. (asked ?? []).Select(o => list.Order?.Key(o)).OfType<SortKey>()]);
        Page = PageRequest.Of(arguments);
        Cursor = Page.Cursor is { } cursor ? session.Data.Cursors.Read(cursor, Order, Page.CursorArgument) : null;
    }

    public HubSession Session { get; }
    public SortOrder Order { get; }
    public PageRequest Page { get; }
    public IReadOnlyList<SqlValue?>? Cursor { get; }

    /// <summary>Parents in the statement: 1 for a list that belongs to no row.</summary>
    public int ParentCount => keys?.Length ?? 1;

    /// <summary>
    /// Rows in an order of our own are read as an index has them, parent by parent where there are several and runs are cheap.
    /// Otherwise ids are chosen first and rows looked up late.
    /// </summary>
    public bool IsDirect => IsDefaultOrder && (ParentCount == 1 || Session.RunsForEachParent);

    /// <summary>One parent, all of whose rows must be looked at to order them: they are counted on the way.</summary>
    public bool CanCountOnTheWay => ParentCount == 1 && !IsDirect && Cursor is null;

    /// <summary>The number the statement gives the first parent.</summary>
    public int FirstKeyIndex { get; private set; }

    private bool IsDefaultOrder { get; }

    /// <summary>How many rows each parent has, as the cells of the connection.</summary>
    public async ValueTask<Cells> CountAsync()
    {
        var sql = await Session.WriterAsync(cancellationToken).ConfigureAwait(false);
        if (keys is { } parents)
        {
            sql.Write("SELECT (SELECT COUNT(*)");
            WriteRows(sql, $"k.\"{SqlDialect.KeyValue}\"");
            sql.Write(") FROM ").Write(sql.Dialect.KeyRows(sql.Parameter(SqlValue.Of(parents)), "k")).Write($" ORDER BY k.\"{SqlDialect.KeyIndex}\"");
        }
        else
        {
            sql.Write("SELECT COUNT(*)");
            WriteRows(sql, "");
        }

        var cells = new Cells(1, ParentCount);
        await using var row = await Session.QueryAsync(sql, cancellationToken).ConfigureAwait(false);
        while (await row.ReadAsync().ConfigureAwait(false))
        {
            JsonText.Write(row.Number(0), cells);
            cells.EndCell();
        }

        return cells;
    }

    /// <summary>
    /// The rows of the pages of all parents, one more than a page holds where there are more: the parent's place first, then the
    /// shape's columns, then the sort values when cursors are needed.
    /// </summary>
    public async ValueTask<RowCursor> PagesAsync(RowShape shape, bool needsCursors)
    {
        var sql = await Session.WriterAsync(cancellationToken).ConfigureAwait(false);
        WriteBatched(sql, shape, needsCursors);
        return await Session.QueryAsync(sql, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The same for one parent, with the count of all its rows as the last column: they are found once, counted and ordered.</summary>
    public async ValueTask<RowCursor> CountedPageAsync(RowShape shape, bool needsCursors)
    {
        var sql = await Session.WriterAsync(cancellationToken).ConfigureAwait(false);
        var (alias, key) = (shape.Root.Alias, keys is { } parents ? sql.Parameter(SqlValue.Of(parents.Span[0])) : "");
        sql.Write("WITH hit AS ").Write(sql.Dialect.Materialized).Write("(SELECT ").Write(sql.Column(PageAlias, relation.Child, Column.IdPath)).Write(" AS \"Id\"")
            .Write(string.Concat(Order.Keys.Select((k, index) => $", {k.By.WriteInPage(sql, PageAlias)} AS \"s{index}\"")));
        WriteRows(sql, key);
        sql.Write(") SELECT 0, ");
        shape.WriteOutputs(sql);
        if (needsCursors) sql.Write(string.Concat(Order.Keys.Select(k => ", " + k.By.Write(sql, alias))));
        var head = sql.Take();
        var page = PageOfHits(sql);
        sql.Write(head).Write(", (SELECT COUNT(*) FROM hit) FROM ").Write(page);
        WriteLookup(sql, shape);
        sql.Write($" ORDER BY c.\"{SqlDialect.KeyIndex}\"");
        return await Session.QueryAsync(sql, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The statement that gives the rows of one parent's page, without the parent's place; see <see cref="PageOfAsync"/>.</summary>
    public async ValueTask<PageStatement> DirectAsync(RowShape shape, bool needsCursors)
    {
        var sql = await Session.WriterAsync(cancellationToken).ConfigureAwait(false);
        var key = keys is null ? "" : sql.Parameter(SqlValue.Of(0));
        WriteDirect(sql, shape, needsCursors, key);
        return new(sql.Take(), [.. sql.Parameters]);
    }

    /// <summary>Runs it for a parent.</summary>
    public ValueTask<RowCursor> PageOfAsync(PageStatement statement, int parent)
    {
        if (keys is { } parents) statement.Parameters[0] = SqlValue.Of(parents.Span[parent]);
        return Session.RunAsync(statement.Text, statement.Parameters, isFirst: parent == 0, cancellationToken);
    }

    private void WriteDirect(SqlWriter sql, RowShape shape, bool needsCursors, string key)
    {
        var alias = shape.Root.Alias;
        var limit = sql.Parameter(SqlValue.Of(Page.Size + 1));
        sql.Write(sql.Dialect.Select(limit)).Write(" ");
        shape.WriteOutputs(sql);
        if (needsCursors) sql.Write(string.Concat(Order.Keys.Select(k => ", " + k.By.WriteInPage(sql, alias))));
        WriteRows(sql, key, alias, shape.Root);
        WriteKeyset(sql, alias);
        sql.Write(" ORDER BY ").Write(Order.Write(sql, alias, Page.Backward)).Write(sql.Dialect.Limit(limit));
    }

    private void WriteBatched(SqlWriter sql, RowShape shape, bool needsCursors)
    {
        var alias = shape.Root.Alias;
        FirstKeyIndex = keys is null ? 0 : sql.Dialect.FirstKeyIndex;
        sql.Write("SELECT ").Write(keys is null ? "0" : $"k.\"{SqlDialect.KeyIndex}\"").Write(", ");
        shape.WriteOutputs(sql);
        if (needsCursors) sql.Write(string.Concat(Order.Keys.Select(k => ", " + k.By.Write(sql, alias))));
        var head = sql.Take();
        var page = PageOfIds(sql);
        sql.Write(head).Write(" FROM ");
        if (keys is { } parents)
            sql.Write(sql.Dialect.KeyRows(sql.Parameter(SqlValue.Of(parents)), "k")).Write(" ").Write(sql.Dialect.Apply).Write(" ");
        sql.Write(page);
        WriteLookup(sql, shape);
        sql.Write(" ORDER BY ").Write(keys is null ? "" : $"k.\"{SqlDialect.KeyIndex}\", ").Write($"c.\"{SqlDialect.KeyIndex}\"");
    }

    /// <summary>The rows of the ids of the page, with what is joined to them.</summary>
    private void WriteLookup(SqlWriter sql, RowShape shape)
    {
        sql.Write(" ").Write(sql.Dialect.OrderedJoin).Write(" ").WriteTable(relation.Child, shape.Root.Alias)
            .Write(" ON ").Write(sql.Column(shape.Root.Alias, relation.Child, Column.IdPath)).Write($" = c.\"{SqlDialect.KeyValue}\"");
        shape.Root.WriteJoins(sql);
    }

    private string PageOfHits(SqlWriter sql)
    {
        var limit = sql.Parameter(SqlValue.Of(Page.Size + 1));
        var order = string.Join(", ", Order.Keys.Select((key, index) => SortOrder.Item(sql, key, $"h.\"s{index}\"", Page.Backward)));
        sql.Write(sql.Dialect.Select(limit)).Write(" h.\"Id\" AS \"Id\"").Write(sql.Dialect.PageNumber(order))
            .Write(" FROM hit h ORDER BY ").Write(order).Write(sql.Dialect.Limit(limit));
        return sql.Dialect.Page(sql.Take(), "c");
    }

    private string PageOfIds(SqlWriter sql)
    {
        var limit = sql.Parameter(SqlValue.Of(Page.Size + 1));
        var order = Order.Write(sql, PageAlias, Page.Backward);
        sql.Write(sql.Dialect.Select(limit)).Write(" ").Write(sql.Column(PageAlias, relation.Child, Column.IdPath)).Write(" AS \"Id\"").Write(sql.Dialect.PageNumber(order));
        WriteRows(sql, $"k.\"{SqlDialect.KeyValue}\"");
        WriteKeyset(sql, PageAlias);
        sql.Write(" ORDER BY ").Write(order).Write(sql.Dialect.Limit(limit));
        return sql.Dialect.Page(sql.Take(), "c");
    }

    /// <summary>" FROM … WHERE …": the relation's rows in sight, narrowed by the filter.</summary>
    private void WriteRows(SqlWriter sql, string key, string alias = PageAlias, RowSource? joined = null)
    {
        relation.WriteRows(sql, alias, key, joined);
        if (where is null || list.Filter is null) return;
        sql.Write(" AND ");
        list.Filter.Write(sql, where, alias);
    }

    private void WriteKeyset(SqlWriter sql, string alias)
    {
        if (Cursor is { } cursor) Keyset.Write(sql, Order, alias, cursor, Page.Backward);
    }
}

/// <summary>A statement whose first parameter is the parent's key, where it belongs to one.</summary>
internal sealed record PageStatement(string Text, SqlValue[] Parameters);
