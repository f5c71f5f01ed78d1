using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Recognising;

/// <summary>Joins the texts of the header's rows to one heading a column.</summary>
internal static class HeaderColumns
{
    public static IReadOnlyList<HeaderColumn> Read(SheetHead head, int first, int last)
    {
        var columns = new List<HeaderColumn>();
        var width = Enumerable.Range(first, last - first + 1).Max(number => head.Row(number)?.Count ?? 0);
        foreach (var range in head.Sheet.MergedRanges)
            if (range.FirstRow >= first && range.LastRow <= last)
                width = Math.Min(Math.Max(width, range.LastColumn + 1), ReadLimits.Default.Columns);
        for (var column = 0; column < width; column++)
            if (Heading(head, first, last, column) is { } heading)
                columns.Add(heading);
        return columns;
    }

    private static HeaderColumn? Heading(SheetHead head, int first, int last, int column)
    {
        var parts = new List<string>();
        var lowest = new CellAddress(last, column);
        CellRange? merged = null;
        var isOwn = false;
        for (var row = first; row <= last; row++)
        {
            var range = head.MergeAt(row, column);
            if (range is not null && range == merged)
                continue;
            merged = range;
            var text = range is { } across && head.IsAcrossTable(across) && across.Height == 1 ? "" : head.TextAt(row, column);
            if (BlankText.IsBlank(text) && row < last)
                text = GroupToTheLeft(head, row, column);
            if (BlankText.IsBlank(text))
                continue;
            parts.Add(text);
            isOwn = range is null || range.Value.FirstColumn == column;
            lowest = new CellAddress(range?.FirstRow ?? row, column);
        }
        // A heading merged over several columns with nothing below is that of the first.
        return parts.Count == 0 || !isOwn ? null : new HeaderColumn(lowest, parts);
    }

    /// <summary>Where merges are lost (CSV): the group heading stands over its first column, and its other columns have a text below only.</summary>
    private static string GroupToTheLeft(SheetHead head, int row, int column)
    {
        if (head.MergeAt(row, column) is not null || BlankText.IsBlank(head.TextAt(row + 1, column)))
            return "";
        for (var left = column - 1; left >= 0 && !BlankText.IsBlank(head.TextAt(row + 1, left)); left--)
            if (!BlankText.IsBlank(head.TextAt(row, left)))
                return head.MergeAt(row, left) is null ? head.TextAt(row, left) : "";
        return "";
    }
}
