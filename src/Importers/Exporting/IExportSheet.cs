using System.Text;
using PartyHub.Importers.Workbooks;
using PartyHub.Model.Imports;

namespace PartyHub.Importers.Exporting;

/// <summary>Where exported rows go.</summary>
internal interface IExportSheet : IDisposable
{
    void WriteHeadings(IReadOnlyList<string> headings);

    void WriteRow(IReadOnlyList<string?> cells);
}

/// <summary>An .xlsx of one sheet; every value is a text, so that no program turns a number into another or a text into a formula.</summary>
internal sealed class XlsxSheet : IExportSheet
{
    private readonly WorkbookWriter workbook;
    private readonly SheetWriter sheet;
    private int row = 1;

    public XlsxSheet(Stream output, Dataset dataset)
    {
        var columns = ExportColumn.Of(dataset);
        workbook = new WorkbookWriter(output);
        sheet = workbook.AddSheet(ExportColumn.SheetName(dataset), new SheetOptions
        {
            Widths = [.. columns.Select(c => c.Width)],
            TextColumns = [.. Enumerable.Range(0, columns.Count).Where(c => columns[c].IsText)],
            FrozenRows = 1,
        });
    }

    public void WriteHeadings(IReadOnlyList<string> headings)
    {
        sheet.BeginRow(row++);
        for (var column = 0; column < headings.Count; column++) sheet.Write(column, headings[column], CellLook.Heading);
    }

    public void WriteRow(IReadOnlyList<string?> cells)
    {
        sheet.BeginRow(row++);
        for (var column = 0; column < cells.Count; column++)
            if (cells[column] is { } text) sheet.Write(column, text, format: "@");
    }

    public void Dispose()
    {
        sheet.Dispose();
        workbook.Dispose();
    }
}

/// <summary>A CSV in UTF-8 with its mark; a text that a spreadsheet would take for a formula gets an apostrophe, which the importer takes off again.</summary>
internal sealed class CsvSheet(Stream output) : IExportSheet
{
    private readonly StreamWriter writer = new(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);

    public void WriteHeadings(IReadOnlyList<string> headings) => WriteLine(headings);

    public void WriteRow(IReadOnlyList<string?> cells) => WriteLine(cells);

    public void Dispose() => writer.Dispose();

    private void WriteLine(IReadOnlyList<string?> cells)
    {
        for (var column = 0; column < cells.Count; column++)
        {
            if (column > 0) writer.Write(',');
            writer.Write(Quoted(cells[column] ?? ""));
        }

        writer.Write("\r\n");
    }

    private static string Quoted(string text)
    {
        if (text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠') text = "'" + text;
        return text.AsSpan().IndexOfAny(",\"\r\n'") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
