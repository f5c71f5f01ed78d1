using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Recognising;

/// <summary>Finds the header under title rows: the first row most of whose cells are known headings, with the rows that belong to it.</summary>
internal static class HeaderFinder
{
    private const int RowsSearched = 30;
    private const int KnownNeeded = 3;
    private const double ShareNeeded = 0.4;
    private const int MaximumRows = 3;

    public static Header? Find(SheetHead head)
    {
        var candidates = head.Filled.TakeWhile(row => row.Number <= RowsSearched || row.Number <= head.Filled[0].Number + RowsSearched).ToList();
        var found = candidates.Find(row => Count(row) is var (known, filled) && known >= KnownNeeded && known >= filled * ShareNeeded)
            ?? FindSplit(head, candidates)
            // Two columns only, both known: a small table is still one.
            ?? candidates.Find(row => Count(row) is { Known: 2, Filled: 2 });
        if (found is null)
            return null;
        var (first, last) = (FirstRow(head, found.Number), found.Number);
        while (last - first + 1 < MaximumRows && SubheaderRow.Belongs(head, last, last + 1))
            last++;
        return new Header(first, last, HeaderColumns.Read(head, first, last));
    }

    /// <summary>Distinct known headings and filled cells of a row.</summary>
    public static (int Known, int Filled) Count(SheetRow row)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var filled = 0;
        foreach (var cell in row.Cells)
        {
            if (cell.IsBlank)
                continue;
            filled++;
            if (cell.Kind == CellKind.Text && IsKnown(cell.Text))
                known.Add(HeadingText.Normalise(cell.Text));
        }
        return (known.Count, filled);
    }

    public static bool IsKnown(string text)
    {
        if (text.Length > 40)
            return false;
        var heading = HeadingText.Of(text);
        return !heading.IsEmpty && (HeadingDictionary.Find(heading).Count > 0 || HeadingKind.IsPrivate(heading.Key) || HeadingKind.IsRowNumber(heading.Key)
            || HierarchyColumns.IsLevel(heading));
    }

    /// <summary>A header whose rows each know too little, but whose joined columns know enough.</summary>
    private static SheetRow? FindSplit(SheetHead head, List<SheetRow> candidates) => candidates.Find(row =>
        SubheaderRow.Belongs(head, row.Number, row.Number + 1)
        && HeaderColumns.Read(head, row.Number, row.Number + 1) is var columns
        && columns.Count(column => ColumnMeanings.Find(column).Count > 0) is var known
        && known >= KnownNeeded && known >= columns.Count * ShareNeeded);

    /// <summary>A row of group headings above is part of the header: merged over several columns, though not over all.</summary>
    private static int FirstRow(SheetHead head, int row)
    {
        if (head.Row(row - 1) is not { IsBlank: false } above)
            return row;
        for (var column = 0; column < above.Count; column++)
        {
            if (head.MergeAt(row - 1, column) is not { } range || range.FirstRow != row - 1 || head.IsAcrossTable(range))
                continue;
            var isGroup = range is { Height: 1, Width: > 1 } && !above[range.FirstColumn].IsBlank;
            if (isGroup || range.LastRow == row)
                return row - 1;
        }
        return row;
    }
}
