using PartyHub.Importers.Reading;
using PartyHub.Importers.Recognising;
using PartyHub.Model.Imports;

namespace PartyHub.Importers.Tests.Recognising;

/// <summary>
/// A sheet drawn as text, a row a line and cells between bars, and what recognition makes of it as text. In a drawing \n is a
/// line break in a cell, and numbers stand for numbers when they are written #1.
/// </summary>
internal static class Layout
{
    public static RecognisedSheet Recognise(string drawing, string merges = "", string name = "Sheet1", Dataset? wanted = null) =>
        SheetRecogniser.Recognise(Draw(drawing, merges, name), wanted);

    /// <summary>Data set, confidence, header rows; mapped columns; rows; and what was passed over.</summary>
    public static string Describe(string drawing, string merges = "", string name = "Sheet1", Dataset? wanted = null) =>
        Describe(Recognise(drawing, merges, name, wanted));

    public static string Describe(RecognisedSheet sheet)
    {
        if (sheet.Outcome != SheetOutcome.Recognised)
            return $"{sheet.Outcome} {string.Join(' ', sheet.Problems.Select(problem => problem.Code))}".Trim();
        var rows = sheet.Rows().Select(row => row.Number).ToList();
        var columns = sheet.Columns.Where(column => column.Field is not null).Select(column => $"{column.HeadingCell}={column.Field}");
        var lines = new List<string>
        {
            $"{sheet.Dataset} {sheet.Confidence} {(sheet.Layout == SheetLayout.Form ? "form" : $"header {string.Join('-', sheet.HeaderRowNumbers)}")}",
            string.Join(' ', columns),
            $"rows {string.Join(' ', rows)}".Trim(),
        };
        if (sheet.Problems.Count > 0)
            lines.Add(string.Join(' ', sheet.Problems.Select(problem => $"{problem.Code}{(problem.Cell is { } cell ? $"@{cell}" : "")}")));
        var skipped = sheet.SkippedRows.Where(row => row.Reason != SkipReason.Blank).Select(row => $"{row.RowNumber}:{row.Reason}").ToList();
        if (skipped.Count > 0)
            lines.Add($"skipped {string.Join(' ', skipped)}");
        return string.Join('\n', lines);
    }

    public static SheetData Draw(string drawing, string merges = "", string name = "Sheet1")
    {
        var rows = drawing.ReplaceLineEndings("\n").Split('\n').Select((line, index) => new SheetRow(index + 1, [.. line.Split('|').Select(Cell)])).ToList();
        return new SheetData("测试.xlsx", name, FileKind.Xlsx, _ => rows)
        {
            MergedRanges = [.. merges.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Range)],
        };
    }

    private static Cell Cell(string text) =>
        text.StartsWith('#') ? Importers.Reading.Cell.OfNumber(double.Parse(text[1..], System.Globalization.CultureInfo.InvariantCulture))
        : Importers.Reading.Cell.OfText(text.Replace("\\n", "\n", StringComparison.Ordinal));

    private static CellRange Range(string text) =>
        CellRange.TryParse(System.Text.Encoding.ASCII.GetBytes(text), out var range) ? range : throw new ArgumentException(text, nameof(text));
}
