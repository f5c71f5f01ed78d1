using PartyHub.Importers.Previewing;
using PartyHub.Importers.Reading;
using PartyHub.Importers.Workbooks;

namespace PartyHub.Importers.Tests;

/// <summary>Small sheets from words: rows by line break, cells by "|". N:2012.1 is a number, E:#N/A an error value, all else text.</summary>
internal static class Sheets
{
    public static byte[] Xlsx(string text)
    {
        using var stream = new MemoryStream();
        using (var workbook = new WorkbookWriter(stream))
        using (var sheet = workbook.AddSheet("表"))
        {
            var number = 1;
            foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                sheet.BeginRow(number++);
                var cells = line.Split('|');
                for (var column = 0; column < cells.Length; column++) sheet.Write(column, CellOf(cells[column]));
            }
        }

        return stream.ToArray();
    }

    private static Cell CellOf(string text) =>
        text.StartsWith("N:", StringComparison.Ordinal) || text.StartsWith("E:", StringComparison.Ordinal) ? StoredCell.Read(text) : Cell.OfText(text);
}
