using System.Text.RegularExpressions;

namespace PartyHub.Importers.Recognising;

/// <summary>Tells sheets that explain or list codes from sheets that hold records.</summary>
internal static partial class PassedOverSheet
{
    private const int LongText = 15;
    private const double ProseShare = 0.6;

    /// <summary>What shows that the sheet is no data: its name, or its text; null when nothing does.</summary>
    public static string? Sign(SheetHead head, Header? header)
    {
        if (HelpName().IsMatch(head.Sheet.Name.Trim()))
            return head.Sheet.Name;
        if (header is not null)
            return null;
        var prose = head.Filled.Count(row => row.Cells.ToArray().Count(cell => !cell.IsBlank) == 1);
        var isProse = prose >= head.Filled.Count * ProseShare && head.Filled.Any(row => row.Cells.ToArray().Any(cell => cell.Text.Length > LongText));
        var isCodeList = head.Width <= 3 && head.Filled[0].Cells.ToArray().Select(cell => HeadingText.Normalise(cell.Text)).Any(key => key is "代码" or "编码" or "代码值" or "选项" or "值");
        return isProse ? "说明文字" : isCodeList ? "代码表" : null;
    }

    [GeneratedRegex("^(?:填[表报写]?)?(?:使用|填写|操作|指标)?(?:说明|须知|解释|帮助|指南|示例|样例|要求)$|(?:填表|填报|填写|使用)(?:说明|须知|要求)|指标解释|^(?:代码|编码|字典|码|数据字典|代码对照|下拉|选项|参数|数据源|基础代码)表?$|代码表|编码表|字典表|码表|下拉选项|^(?:help|readme|codes?|dict|说明书)$", RegexOptions.IgnoreCase)]
    private static partial Regex HelpName();
}
