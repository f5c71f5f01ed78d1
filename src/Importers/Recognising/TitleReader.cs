using System.Text;
using System.Text.RegularExpressions;
using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Recognising;

/// <summary>Reads the rows above the header: the title, who reports, and for which day.</summary>
internal static partial class TitleReader
{
    private const int ShortestTitle = 5;
    private const int LongestLabel = 500;

    public static TitleFacts Read(IEnumerable<SheetRow> rows)
    {
        string? title = null, unit = null, asOf = null;
        foreach (var row in rows)
        {
            var text = TextOf(row);
            var unitMatch = ReportingUnit().Match(text);
            var dateMatch = ReportingDate().Match(text);
            unit ??= unitMatch.Success && !IsMeasure(unitMatch.Groups["unit"].Value) ? WithoutSeal(unitMatch.Groups["unit"].Value) : null;
            asOf ??= dateMatch.Success ? dateMatch.Groups["date"].Value.Trim() : null;
            var isDateRow = (dateMatch.Success && dateMatch.Index == 0) || LoneDate().IsMatch(text);
            var beforeUnit = (unitMatch.Success ? text[..unitMatch.Index] : text).Trim();
            if (!isDateRow && !Annex().IsMatch(text) && beforeUnit.Length >= ShortestTitle)
                title ??= beforeUnit;
            asOf ??= LoneDateOf(row);
        }
        return new TitleFacts(title, string.IsNullOrEmpty(unit) ? null : unit, asOf);
    }

    /// <summary>The cells of the row with a wide gap between them, as the labels within one cell have.</summary>
    private static string TextOf(SheetRow row)
    {
        var text = new StringBuilder();
        foreach (var cell in row.Cells)
        {
            if (cell.IsBlank)
                continue;
            if (text.Length > 0)
                text.Append("   ");
            // No unit and no date stands behind 500 characters, and the patterns below are not for novels.
            text.Append(Beginning(cell.Text).Normalize(NormalizationForm.FormKC).ReplaceLineEndings("   "));
        }
        return text.ToString();
    }

    /// <summary>Not cut inside a surrogate pair, which could not be normalised.</summary>
    private static string Beginning(string text)
    {
        if (text.Length <= LongestLabel)
            return text;
        return text[..(char.IsHighSurrogate(text[LongestLabel - 1]) ? LongestLabel - 1 : LongestLabel)];
    }

    private static string? LoneDateOf(SheetRow row)
    {
        foreach (var cell in row.Cells)
            if (LoneDate().Match(cell.Text.Length > 40 ? "" : cell.Text.Normalize(NormalizationForm.FormKC)) is { Success: true } match)
                return match.Groups["date"].Value.Trim();
        return null;
    }

    /// <summary>单位：人、万元 names units of measure, no unit that reports.</summary>
    private static bool IsMeasure(string text) => text.Split('、', ',', '/', ' ', '，').All(word => HeadingUnit.Find(word) is not null);

    private static string WithoutSeal(string unit) => Seal().Replace(unit, "").Trim();

    [GeneratedRegex(@"(?:填报单位|填表单位|上报单位|报送单位|制表单位|填报党委|填报党组织|上报党组织|单位名称|党组织名称|党支部名称|单位)\s*(?:\((?:盖章|公章|签章|章)\))?\s*(?::\s*|\s{2,})(?<unit>\S.*?)(?=\s{2,}|\s+\S{2,8}:|$)")]
    private static partial Regex ReportingUnit();

    [GeneratedRegex(@"(?:填报|填表|制表|上报|统计|报送|截止|截至|更新)(?:日期|时间|到)?\s*:?\s*(?<date>[0-9〇○零一二三四五六七八九十]{2,4}\s*[年./\-]\s*[0-9〇○零一二三四五六七八九十]{1,3}(?:\s*[月./\-]\s*(?:[0-9〇○零一二三四五六七八九十]{1,3}\s*日?)?)?|[0-9]{8})")]
    private static partial Regex ReportingDate();

    [GeneratedRegex(@"^\s*(?<date>(?:19|20)[0-9]{2}\s*[年./\-]\s*[0-9]{1,2}(?:\s*[月./\-]\s*(?:[0-9]{1,2}\s*日?)?)?)\s*$")]
    private static partial Regex LoneDate();

    [GeneratedRegex(@"^\s*(?:附件|附表|附)\s*[0-9一二三四五六七八九十]*\s*:?\s*$")]
    private static partial Regex Annex();

    [GeneratedRegex(@"\((?:盖章|公章|签章|章)\)")]
    private static partial Regex Seal();
}
