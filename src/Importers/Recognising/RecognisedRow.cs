using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Recognising;

/// <summary>
/// One record. <c>row[i]</c> is the cell of <c>RecognisedSheet.Columns[i]</c>, wherever it stands in the sheet: filled down
/// from a merged range, in the deepest column of a hierarchy, or beside a label in a form.
/// </summary>
public sealed class RecognisedRow
{
    private readonly SheetRow _row;
    private readonly int[] _columnIndexes;
    private readonly PlacedCell[]? _placed;

    /// <param name="columnIndexes">For each recognised column its index in the row; -1 for one whose values are dropped.</param>
    /// <param name="placed">The cells of a record that do not simply stand under their heading; null when all do.</param>
    internal RecognisedRow(SheetRow row, int[] columnIndexes, PlacedCell[]? placed = null)
    {
        _row = row;
        _columnIndexes = columnIndexes;
        _placed = placed;
    }

    /// <summary>The row's number in the sheet; of a form, the row of its first label.</summary>
    public int Number => _row.Number;

    public Cell this[int column] =>
        _placed is not null ? _placed[column].Cell
        : _columnIndexes[column] < 0 ? Cell.Empty
        : _row[_columnIndexes[column]];

    /// <summary>Where the value stands; for a filled-down cell the cell that holds it.</summary>
    public CellAddress AddressOf(int column)
    {
        if (_placed is not null)
            return _placed[column].Address;
        var cell = this[column];
        return new CellAddress(cell.IsFilledDown ? cell.SourceRowNumber : Number, _columnIndexes[column]);
    }

    /// <summary>Names of the superiors, outermost first, where the layout tells them (columns, indent or numbering); else empty.</summary>
    public IReadOnlyList<string> ParentPath { get; init; } = [];
}

internal readonly record struct PlacedCell(Cell Cell, CellAddress Address);
