using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Parsing;

/// <summary>A code that some office gave: opaque text with its leading zeros. A long one typed as a number has lost digits.</summary>
internal static class ExternalCodeParser
{
    public const int Longest = 32;

    public static CellResult Parse(in Cell cell, ColumnContext column)
    {
        if (cell.Kind == CellKind.Number && (Math.Abs(cell.Number) >= 1e15 || cell.Number != Math.Truncate(cell.Number)))
            return CellResult.Error(IssueCode.CodePrecisionLost, cell.Text);
        if (PlainText.Answers(cell, out var text, out var answer)) return answer;
        var code = PlainText.Compact(text);
        if (code.Length > Longest) return CellResult.Error(IssueCode.TextTooLong, code.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), "32");
        return CellResult.Accept(code, code != cell.Text);
    }
}
