namespace PartyHub.Importers.Reading;

/// <summary>One row of a sheet. A row may be kept: its cells are its own.</summary>
/// <param name="number">The row's number as people count, from 1.</param>
/// <param name="cells">The cells from column index 0 on; the array is not copied.</param>
public sealed class SheetRow(int number, Cell[] cells, bool isHidden = false)
{
    public int Number => number;

    public bool IsHidden => isHidden;

    /// <summary>Cells up to the last one the file holds. Beyond it, the indexer answers an empty cell.</summary>
    public int Count => cells.Length;

    public Cell this[int columnIndex] => (uint)columnIndex < (uint)cells.Length ? cells[columnIndex] : Cell.Empty;

    public ReadOnlySpan<Cell> Cells => cells;

    public bool IsBlank
    {
        get
        {
            foreach (ref readonly var cell in cells.AsSpan())
                if (!cell.IsBlank)
                    return false;
            return true;
        }
    }

    public CellAddress AddressOf(int columnIndex) => new(number, columnIndex);
}
