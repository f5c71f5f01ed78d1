namespace PartyHub.Importers.Reading.Html;

/// <summary>One table, its cells where colspan and rowspan put them.</summary>
internal sealed record HtmlGrid(IReadOnlyList<SheetRow> Rows, IReadOnlyList<CellRange> Merges)
{
    /// <summary>Both tables as one, the other below this.</summary>
    public HtmlGrid Followed(HtmlGrid other)
    {
        var down = Rows.Count;
        return new HtmlGrid(
            [.. Rows, .. other.Rows.Select(row => new SheetRow(row.Number + down, row.Cells.ToArray()))],
            [.. Merges, .. other.Merges.Select(range => range with { FirstRow = range.FirstRow + down, LastRow = range.LastRow + down })]);
    }
}
