using System.Buffers;
using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;
using PartyHub.Schema.Ordering;
using PartyHub.Schema.Rows;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Paging;

/// <summary>Reads the rows of the pages of all parents and puts them together: nodes, edges and page infos of each connection.</summary>
internal sealed class PageAssembly
{
    private readonly ConnectionPlan plan;
    private readonly RowShape shape;
    private readonly ConnectionQuery query;
    private readonly RowReader reader;
    private readonly int[] starts;
    private readonly bool needsCursors;
    private readonly int firstCursorOrdinal;
    private readonly ArrayBufferWriter<byte> firstCursor = new();
    private readonly ArrayBufferWriter<byte> lastCursor = new();
    private int parent;
    private bool hasMore;

    public PageAssembly(ConnectionPlan plan, RowShape shape, ConnectionQuery query)
    {
        this.plan = plan;
        this.shape = shape;
        this.query = query;
        var firstOrdinal = query.IsDirect ? 0 : 1;
        reader = new RowReader(shape, firstOrdinal, Math.Min(query.ParentCount * query.Page.Size, 1024));
        starts = new int[query.ParentCount + 1];
        if (plan.PageInfos.Count > 0) Infos = new Cells(Enum.GetValues<PagePart>().Length, query.ParentCount);
        needsCursors = plan.NeedsPageCursors || plan.NeedsRowCursors;
        firstCursorOrdinal = firstOrdinal + Math.Max(shape.Outputs.Count, 1);
    }

    private Cells? Infos { get; }

    /// <summary>How many rows the one parent has; null when they were not counted on the way.</summary>
    public long? Count { get; private set; }

    public async ValueTask ReadAsync(bool countOnTheWay)
    {
        if (query.IsDirect) await ReadEachAsync().ConfigureAwait(false);
        else if (countOnTheWay) await ReadCountedAsync().ConfigureAwait(false);
        else await ReadTogetherAsync().ConfigureAwait(false);
        EndParentsBefore(query.ParentCount);
    }

    private async ValueTask ReadCountedAsync()
    {
        var countOrdinal = firstCursorOrdinal + (needsCursors ? query.Order.Keys.Count : 0);
        Count = 0;
        await using var row = await query.CountedPageAsync(shape, needsCursors).ConfigureAwait(false);
        while (await row.ReadAsync().ConfigureAwait(false))
        {
            Count = row.Number(countOrdinal);
            Add(row);
        }
    }

    private async ValueTask ReadEachAsync()
    {
        var statement = await query.DirectAsync(shape, needsCursors).ConfigureAwait(false);
        for (var next = 0; next < query.ParentCount; next++)
        {
            EndParentsBefore(next);
            await using var row = await query.PageOfAsync(statement, next).ConfigureAwait(false);
            while (await row.ReadAsync().ConfigureAwait(false)) Add(row);
        }
    }

    private async ValueTask ReadTogetherAsync()
    {
        await using var row = await query.PagesAsync(shape, needsCursors).ConfigureAwait(false);
        while (await row.ReadAsync().ConfigureAwait(false))
        {
            EndParentsBefore((int)row.Number(0) - query.FirstKeyIndex);
            Add(row);
        }
    }

    private void Add(RowCursor row)
    {
        if (reader.Count - starts[parent] == query.Page.Size)
        {
            // The one row more that says there is a next page.
            hasMore = true;
            return;
        }

        var isFirst = reader.Count == starts[parent];
        reader.Add(row);
        if (!needsCursors) return;
        Cursor.Write(row, firstCursorOrdinal, query.Order, query.Session.Data.Tables, lastCursor);
        if (isFirst)
        {
            firstCursor.ResetWrittenCount();
            firstCursor.Write(lastCursor.WrittenSpan);
        }

        WriteEdgeCursors();
    }

    private void WriteEdgeCursors()
    {
        if (reader.Cells is not { } cells) return;
        foreach (var _ in plan.Edges.SelectMany(e => e.Cursors))
        {
            query.Session.Data.Cursors.WriteSigned(lastCursor.WrittenSpan, cells);
            cells.EndCell();
        }
    }

    private void EndParentsBefore(int next)
    {
        for (; parent < next; parent++)
        {
            if (Infos is not null) WriteInfo(Infos);
            starts[parent + 1] = reader.Count;
            hasMore = false;
        }
    }

    /// <summary>What lies beyond the cursor that a page began at is there: the row of the cursor itself.</summary>
    private void WriteInfo(Cells cells)
    {
        var (backward, beganAtCursor) = (query.Page.Backward, query.Cursor is not null);
        JsonText.Write(backward ? beganAtCursor : hasMore, cells);
        cells.EndCell();
        JsonText.Write(backward ? hasMore : beganAtCursor, cells);
        cells.EndCell();
        WritePageCursor(backward ? lastCursor : firstCursor, cells);
        WritePageCursor(backward ? firstCursor : lastCursor, cells);
    }

    private void WritePageCursor(ArrayBufferWriter<byte> cursor, Cells cells)
    {
        if (plan.NeedsPageCursors && reader.Count > starts[parent]) query.Session.Data.Cursors.WriteSigned(cursor.WrittenSpan, cells);
        cells.EndCell();
    }

    public void Deliver(Level connection)
    {
        var levels = new Queue<Level>(reader.Finish());
        foreach (var nodes in plan.Nodes) connection.SetPart(nodes, Items(levels.Dequeue()));
        foreach (var edges in plan.Edges)
        {
            var level = new Level(edges.Selection, reader.Count, reader.Cells);
            foreach (var node in edges.Nodes) level.SetPart(node, ChildLink.Identity(levels.Dequeue()));
            connection.SetPart(edges.Field, Items(level));
        }

        foreach (var info in plan.PageInfos)
            connection.SetPart(info, ChildLink.Identity(new Level(info.Children[0], query.ParentCount, Infos)));
    }

    /// <summary>A backward page was read from its end.</summary>
    private ChildLink Items(Level level)
    {
        if (!query.Page.Backward) return ChildLink.List(level, starts, query.ParentCount);
        var rows = new int[reader.Count];
        for (var page = 0; page < query.ParentCount; page++)
        {
            for (var item = starts[page]; item < starts[page + 1]; item++) rows[item] = starts[page] + starts[page + 1] - 1 - item;
        }

        return ChildLink.List([level], starts, query.ParentCount, rows);
    }
}
