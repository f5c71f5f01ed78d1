using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Recognising;

/// <summary>Finds labels with their values beside them: a form that holds one record.</summary>
internal static class FormFinder
{
    private const int RowsSearched = 60;
    private const int LabelsNeeded = 6;
    private const int RowsNeeded = 3;

    /// <summary>Null when the sheet is no form.</summary>
    public static IReadOnlyList<FormEntry>? Find(SheetHead head, Header? header)
    {
        var entries = new List<FormEntry>();
        foreach (var row in head.Filled.Take(RowsSearched))
            entries.AddRange(EntriesOf(head, row));
        var known = entries.Where(entry => HeadingDictionary.Find(HeadingText.Of(entry.Label)).Count > 0)
            .DistinctBy(entry => HeadingText.Normalise(entry.Label)).ToList();
        if (known.Count < LabelsNeeded || known.Select(entry => entry.LabelCell.RowNumber).Distinct().Count() < RowsNeeded)
            return null;
        return header is null || IsPartOfForm(head, header, entries) ? entries : null;
    }

    /// <summary>What was taken for a header is a row of the form when each of its known cells has a value beside it.</summary>
    private static bool IsPartOfForm(SheetHead head, Header header, List<FormEntry> entries)
    {
        if (header.Columns.Count <= 2)
            return true;
        if (head.Row(header.LastRow) is not { } row)
            return false;
        var known = HeaderFinder.Count(row).Known;
        return header.FirstRow == header.LastRow && entries.Count(entry => entry.LabelCell.RowNumber == header.LastRow) >= known && known * 2 <= row.Count + 1;
    }

    private static IEnumerable<FormEntry> EntriesOf(SheetHead head, SheetRow row)
    {
        var isPair = HeaderFinder.Count(row).Filled == 2;
        for (var column = 0; column < row.Count; column++)
        {
            if (row[column].Kind != CellKind.Text || !HeaderFinder.IsKnown(row[column].Text))
                continue;
            var labelEnd = head.MergeAt(row.Number, column)?.LastColumn ?? column;
            var value = new CellAddress(row.Number, labelEnd + 1);
            var cell = row[value.ColumnIndex];
            // Two labels side by side are no label and value; but a value may be a word of headings: 组织类别 | 党支部.
            if (!isPair && cell.Kind == CellKind.Text && HeaderFinder.IsKnown(cell.Text))
                continue;
            yield return new FormEntry(row[column].Text, row.AddressOf(column), cell, value);
            column = labelEnd + 1;
        }
    }
}

internal sealed record FormEntry(string Label, CellAddress LabelCell, Cell Value, CellAddress ValueCell);
