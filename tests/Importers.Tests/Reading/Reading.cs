using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Tests.Reading;

/// <summary>Reads bytes and tells what came of it as text: a line a row, cells between bars, or the codes of the problems.</summary>
internal static class Reading
{
    public static OpenedFile Open(byte[] bytes, string name = "名单.xlsx", ReadLimits? limits = null) =>
        SheetReader.Open(new MemoryStream(bytes), name, limits);

    public static string Of(byte[] bytes, string name = "名单.xlsx", ReadLimits? limits = null)
    {
        using var file = Open(bytes, name, limits);
        if (file.IsRefused)
            return Problem(file.Problems[^1]);
        try
        {
            return string.Join("\n", file.Sheets.Select(Of));
        }
        catch (FileRefusedException refused)
        {
            return Problem(refused.Problem);
        }
    }

    public static string Of(SheetData sheet) => string.Join('\n', sheet.Rows().Select(row => string.Join('|', row.Cells.ToArray().Select(Of))));

    /// <summary>Texts as they are; other kinds behind their first letter.</summary>
    public static string Of(Cell cell) => cell.Kind switch
    {
        CellKind.Empty => "",
        CellKind.Text => cell.Text,
        var kind => $"{kind.ToString()[0]}:{cell.Text}",
    } + (cell.IsFormula ? "=" : "");

    public static string Problem(FileProblem problem) => $"{problem.Code}({string.Join(", ", problem.Arguments)})";
}
