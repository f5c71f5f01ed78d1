using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Recognising;

/// <summary>Tells whether the row under a header row is a second row of it.</summary>
internal static class SubheaderRow
{
    private const int LongestHeading = 20;

    public static bool Belongs(SheetHead head, int upper, int lower)
    {
        if (head.Row(upper) is not { } above || head.Row(lower) is not { IsBlank: false } below || !IsHeadingLike(below))
            return HasMergedDown(head, upper, lower) && head.Row(lower) is null or { IsBlank: true };
        var (underGroup, underHeading, newColumns, left) = (0, 0, 0, 0);
        for (var column = 0; column < Math.Max(above.Count, below.Count); column++)
        {
            var merge = head.MergeAt(upper, column);
            if (merge is { Height: > 1 } down && down.LastRow >= lower)
                left++;
            else if (below[column].IsBlank)
                left += above[column].IsBlank ? 0 : 1;
            else if (merge is { Width: > 1 } across && !head.IsAcrossTable(across))
                underGroup++;
            else if (above[column].IsBlank)
                newColumns++;
            else if (!HeaderFinder.IsKnown(below[column].Text) && !HeaderFinder.IsKnown(above[column].Text + below[column].Text))
                underHeading++;
            else
                newColumns++;
        }
        // Without merges (CSV) a group shows as texts in columns the upper row leaves empty, beside headings nothing stands under.
        return underHeading == 0 && (underGroup > 0 || (newColumns > 0 && left > newColumns)) && underGroup + newColumns > 0;
    }

    private static bool HasMergedDown(SheetHead head, int upper, int lower)
    {
        for (var column = 0; column < head.Width; column++)
            if (head.MergeAt(upper, column) is { Height: > 1 } down && down.LastRow >= lower && down.FirstRow <= upper)
                return true;
        return false;
    }

    /// <summary>Short words without digits in every filled cell: names and codes of data rows are told from headings by that.</summary>
    private static bool IsHeadingLike(SheetRow row)
    {
        foreach (var cell in row.Cells)
            if (!cell.IsBlank && (cell.Kind != CellKind.Text || cell.Text.Length > LongestHeading || cell.Text.Any(char.IsDigit)))
                return false;
        return true;
    }
}
