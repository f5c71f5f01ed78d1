using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Parsing;

/// <summary>Names of persons (domain 2.6).</summary>
internal static partial class NameParser
{
    private const int Longest = 40;
    private static readonly HashSet<string> NoNames = ["姓名", "名字", "合计", "小计", "总计", "空缺", "待定", "暂缺"];

    public static CellResult Parse(in Cell cell, ColumnContext column)
    {
        if (cell.Kind is CellKind.Number or CellKind.Date or CellKind.Boolean) return CellResult.Error(IssueCode.NameInvalid, cell.Text);
        if (PlainText.Answers(cell, out var text, out var answer)) return answer;
        var suffix = Suffix().Match(text);
        var bare = suffix.Success ? text[..suffix.Index] : text;
        var name = Spelled(bare);
        if (name.Length == 0 || NoNames.Contains(name) || name.Any(char.IsDigit) || name.Any(char.IsControl)) return CellResult.Error(IssueCode.NameInvalid, text);
        var length = new StringInfo(name).LengthInTextElements;
        if (length > Longest || name.Length > Longest) return CellResult.Error(IssueCode.NameInvalid, text[..Longest]);
        var result = suffix.Success
            ? CellResult.Repair(name, IssueCode.NameSuffixRemoved, suffix.Value.Trim(), name)
            : CellResult.Accept(name, name != cell.Text);
        return Remarked(result, name, length);
    }

    /// <summary>What the suffix of a name says beside it: 女 in 张三（女）, 预备 in 张三(预备); null when nothing.</summary>
    public static string? HintOf(string text)
    {
        var suffix = Suffix().Match(text.Trim());
        return suffix.Groups["hint"] is { Success: true } hint ? hint.Value : null;
    }

    private static CellResult Remarked(CellResult result, string name, int length)
    {
        if (name.Any(c => c is >= '\uE000' and <= '\uF8FF')) result = result.With(IssueCode.NamePrivateUse, name);
        if (name.EnumerateRunes().Any(r => Rune.IsLetter(r) && !PlainText.IsHan(r))) return result.With(IssueCode.NameLatin, name);
        return length == 1 ? result.With(IssueCode.NameShort, name) : result;
    }

    /// <summary>Blanks between Han characters go; every kind of dot between parts is U+00B7; a Latin name keeps single spaces.</summary>
    private static string Spelled(string text)
    {
        var dotted = Dots().Replace(PlainText.OneLine(text), "·");
        var letters = dotted.Where(c => c is not (' ' or '·')).ToArray();
        var isHan = new string(letters).EnumerateRunes().All(r => PlainText.IsHan(r) || r.Value is >= 0xE000 and <= 0xF8FF);
        return isHan ? dotted.Replace(" ", "", StringComparison.Ordinal) : dotted.Normalize(NormalizationForm.FormKC);
    }

    [GeneratedRegex(@"\s*([(（](?<hint>[^()（）]{1,8})[)）]|[*＊☆★]+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Suffix();

    [GeneratedRegex(@"(?<=\p{L}) ?[•．.・‧··∙⋅｡] ?(?=\p{L})")]
    private static partial Regex Dots();
}
