namespace PartyHub.Importers.Reading;

/// <summary>A rectangle of cells, both corners included.</summary>
public readonly record struct CellRange(int FirstRow, int FirstColumn, int LastRow, int LastColumn)
{
    public CellAddress TopLeft => new(FirstRow, FirstColumn);

    public int Width => LastColumn - FirstColumn + 1;

    public int Height => LastRow - FirstRow + 1;

    public bool Contains(int rowNumber, int columnIndex) =>
        rowNumber >= FirstRow && rowNumber <= LastRow && columnIndex >= FirstColumn && columnIndex <= LastColumn;

    /// <summary>Reads A1:B2, or a single A1, in UTF-8.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out CellRange range)
    {
        var colon = text.IndexOf((byte)':');
        var from = colon < 0 ? text : text[..colon];
        var to = colon < 0 ? text : text[(colon + 1)..];
        range = default;
        if (!CellAddress.TryParse(from, out var first) || !CellAddress.TryParse(to, out var last))
            return false;
        range = new CellRange(
            Math.Min(first.RowNumber, last.RowNumber), Math.Min(first.ColumnIndex, last.ColumnIndex),
            Math.Max(first.RowNumber, last.RowNumber), Math.Max(first.ColumnIndex, last.ColumnIndex));
        return true;
    }
}
