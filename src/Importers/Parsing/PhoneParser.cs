using System.Text;
using System.Text.RegularExpressions;
using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Parsing;

/// <summary>Mobile and landline numbers (domain 2.6). Only the notation of a number is changed: blanks, hyphens, +86, full width, a trailing .0.</summary>
internal static partial class PhoneParser
{
    public static CellResult Parse(in Cell cell, ColumnContext column)
    {
        if (PlainText.Answers(cell, out var text, out var answer)) return answer;
        var parts = Separators().Split(text.Normalize(NormalizationForm.FormKC)).Where(p => p.Trim().Length > 0).ToList();
        if (parts.Count == 0) return CellResult.Error(IssueCode.PhoneInvalid);
        var first = One(parts[0], cell.Text);
        if (parts.Count == 1 || first.Value is null) return first;
        var rest = parts.Skip(1).Select(p => One(p, p)).ToList();
        return rest.TrueForAll(r => r.Value is not null)
            ? first.With(IssueCode.PhoneSeveral, Model.Protection.Mask.Phone(first.Value), string.Join("、", rest.Select(r => Model.Protection.Mask.Phone(r.Value ?? ""))))
            : CellResult.Error(IssueCode.PhoneInvalid);
    }

    public static bool IsMobile(string phone) => Mobile().IsMatch(phone);

    private static CellResult One(string text, string raw)
    {
        var digits = Digits(text);
        if (Mobile().IsMatch(digits)) return CellResult.Accept(digits, digits != raw);
        var landline = Landline().Match(LandlineText(text));
        if (!landline.Success) return CellResult.Error(IssueCode.PhoneInvalid);
        var area = landline.Groups["area"].Value;
        var extension = landline.Groups["extension"].Success ? "-" + landline.Groups["extension"].Value : "";
        var number = (area.Length > 0 ? area + "-" : "") + landline.Groups["number"].Value + extension;
        var result = CellResult.Accept(number, number != raw);
        return area.Length > 0 ? result : result.With(IssueCode.PhoneNoAreaCode);
    }

    private static string Digits(string text)
    {
        var digits = new StringBuilder(text.Length);
        foreach (var character in text)
            if (!BlankText.IsBlank(character) && character is not ('-' or '—' or '–' or '(' or ')')) digits.Append(character);
        if (digits.ToString() is var bare && bare.EndsWith(".0", StringComparison.Ordinal)) digits.Length -= 2;
        var plain = digits.ToString();
        foreach (var prefix in (ReadOnlySpan<string>)["+86", "0086", "86"])
            if (plain.Length == prefix.Length + 11 && plain.StartsWith(prefix, StringComparison.Ordinal)) return plain[prefix.Length..];
        return plain;
    }

    private static string LandlineText(string text) =>
        PlainText.Compact(text).Replace('—', '-').Replace('–', '-').Replace("转", "-", StringComparison.Ordinal);

    [GeneratedRegex(@"[/、;,\r\n]+|\s{3,}")]
    private static partial Regex Separators();

    [GeneratedRegex(@"^1[3-9]\d{9}$")]
    private static partial Regex Mobile();

    [GeneratedRegex(@"^(\(?(\+86-?)?(?<area>0\d{2,3})\)?-?)?(?<number>[2-9]\d{6,7})(-(?<extension>\d{1,6}))?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Landline();
}
