using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Parsing;

/// <summary>Yes and no (domain 6.3). 无 means no here, not "no value".</summary>
internal static class BooleanParser
{
    private static readonly HashSet<string> Yes = new(["是", "√", "Y", "YES", "1", "有", "对", "☑", "✓", "✔", "TRUE"], StringComparer.OrdinalIgnoreCase);
    private static readonly HashSet<string> No = new(["否", "×", "N", "NO", "0", "无", "☐", "✗", "✘", "X", "不是", "FALSE"], StringComparer.OrdinalIgnoreCase);

    public static CellResult Parse(in Cell cell, ColumnContext column)
    {
        if (cell.Kind == CellKind.Error) return CellResult.Error(IssueCode.ErrorValue, cell.Text);
        if (cell.IsBlank) return CellResult.Empty;
        var text = PlainText.Compact(PlainText.Of(cell));
        if (Yes.Contains(text)) return CellResult.Accept("true");
        if (No.Contains(text)) return CellResult.Accept("false");
        return PlainText.Answers(cell, out _, out var answer) ? answer : CellResult.Error(IssueCode.NotYesOrNo, text);
    }
}
