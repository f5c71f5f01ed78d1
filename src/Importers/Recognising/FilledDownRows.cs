using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Recognising;

/// <summary>
/// Gives the cells of vertically merged ranges the value of their top cell, marked as filled down. Never a plain blank: a
/// blank is a blank, whatever stands above.
/// </summary>
internal sealed class FilledDownRows(SheetData sheet, int headerRow)
{
    private readonly Queue<CellRange> _coming = new(sheet.MergedRanges
        .Where(range => range.Height > 1 && range.LastRow > headerRow && range.FirstRow > headerRow)
        .OrderBy(range => range.FirstRow));

    private readonly List<(CellRange Range, Cell Top)> _open = [];

    public SheetRow Fill(SheetRow row)
    {
        _open.RemoveAll(open => open.Range.LastRow < row.Number);
        var filled = row;
        foreach (var (range, top) in _open)
            filled = With(filled, range.FirstColumn, top.FilledDownFrom(range.FirstRow));
        while (_coming.TryPeek(out var range) && range.FirstRow <= row.Number)
        {
            _coming.Dequeue();
            if (range.FirstRow == row.Number && !row[range.FirstColumn].IsBlank)
                _open.Add((range, row[range.FirstColumn]));
        }
        return filled;
    }

    private static SheetRow With(SheetRow row, int column, Cell cell)
    {
        if (!row[column].IsBlank)
            return row;
        var cells = new Cell[Math.Max(row.Count, column + 1)];
        row.Cells.CopyTo(cells);
        cells[column] = cell;
        return new SheetRow(row.Number, cells, row.IsHidden);
    }
}
