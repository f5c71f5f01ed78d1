using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PartyHub.Importers.Parsing;

/// <summary>Dates that stand as text.</summary>
internal static partial class DateText
{
    private static readonly HashSet<string> Open = ["至今", "现在", "长期", "今", "永久"];

    public static CellResult Parse(string text, string raw, ColumnContext column, DateField field)
    {
        var plain = Plain(text);
        var normalised = plain != raw;
        if (Open.Contains(plain)) return field.IsEnd ? CellResult.Empty : CellResult.Error(IssueCode.InvalidDate, text);
        if (plain.Length > 40) return CellResult.Error(IssueCode.InvalidDate, text[..40]);
        return Zero(plain)
            ?? Range(plain)
            ?? Republic(plain)
            ?? Western(plain, normalised, column)
            ?? TwoDigit(plain, column, field)
            ?? Bare(plain, normalised, column)
            ?? Chinese(plain)
            ?? Ambiguous(plain)
            ?? Vague(plain)
            ?? CellResult.Error(IssueCode.InvalidDate, text);
    }

    /// <summary>Folded, with every kind of separator a dot, and a time of day dropped (case 11).</summary>
    private static string Plain(string text)
    {
        var folded = text.Normalize(NormalizationForm.FormKC).Trim('“', '”', '"', '(', ')');
        folded = TimeOfDay().Replace(folded, "");
        return PlainText.Compact(folded);
    }

    /// <summary>Cases 16 and 17: dates of a spreadsheet's zero.</summary>
    private static CellResult? Zero(string text) => text switch
    {
        "0" => CellResult.Nothing(IssueCode.ZeroDate, text),
        _ when ZeroForm().IsMatch(text) => CellResult.Nothing(IssueCode.ZeroDate, text),
        _ when SpreadsheetZero().IsMatch(text) => CellResult.Error(IssueCode.InvalidDate, text),
        _ => null,
    };

    /// <summary>Case 22: a date field holds one date.</summary>
    private static CellResult? Range(string text) => TwoDates().IsMatch(text) ? CellResult.Error(IssueCode.DateRange, text) : null;

    /// <summary>Case 21. A bare 38年 may be 1938 or the year 38 of the Republic.</summary>
    private static CellResult? Republic(string text)
    {
        var match = RepublicYear().Match(text);
        if (!match.Success) return BareYear().IsMatch(text) ? CellResult.Error(IssueCode.AmbiguousDate, text) : null;
        var year = 1911 + Number(match.Groups["y"].Value);
        return DateParser.Date(year, 0, 0).With(IssueCode.RepublicYear, text, year.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Cases 1 to 4, 7, 14: a year of four digits first.</summary>
    private static CellResult? Western(string text, bool normalised, ColumnContext column)
    {
        var match = YearFirst().Match(text);
        if (match.Success)
        {
            if (HasZeroPart(match)) return CellResult.Error(IssueCode.InvalidDate, text);
            var unusual = normalised || text.AsSpan().IndexOfAny("。,") >= 0;
            var date = DateParser.Date(Number(match.Groups["y"].Value), Part(match, "m"), Part(match, "d"), unusual);
            return date.Value is null ? CellResult.Error(IssueCode.InvalidDate, text) : date;
        }

        var american = YearLast().Match(text);
        if (!american.Success) return null;
        if (!column.IsMonthDayYear) return CellResult.Error(IssueCode.AmbiguousDate, text);
        return DateParser.Date(Number(american.Groups["y"].Value), Number(american.Groups["a"].Value), Number(american.Groups["b"].Value), normalised: true);
    }

    /// <summary>Case 6. Without 年 the first number must be more than a day or a month can be, or nothing tells which is which (case 15).</summary>
    private static CellResult? TwoDigit(string text, ColumnContext column, DateField field)
    {
        var match = ShortYear().Match(text);
        if (!match.Success) return null;
        var digits = match.Groups["y"].Value;
        var hasDay = match.Groups["d"].Success;
        var saysYear = match.Groups["nian"].Success;
        if (!saysYear && (Number(digits) <= 12 || (hasDay && Number(digits) <= 31))) return CellResult.Error(IssueCode.AmbiguousDate, text);
        var year = Century(Number(digits), column.Today, field);
        var date = HasZeroPart(match) ? CellResult.Error(IssueCode.InvalidDate, text) : DateParser.Date(year, Part(match, "m"), Part(match, "d"));
        return date.Value is null
            ? CellResult.Error(IssueCode.InvalidDate, text)
            : CellResult.Repair(date.Value, IssueCode.TwoDigitYear, text, date.Value);
    }

    /// <summary>yy up to next year's is 20yy, else 19yy; a date of birth is never younger than its field allows.</summary>
    private static int Century(int twoDigits, DateOnly today, DateField field)
    {
        var year = twoDigits <= (today.Year + 1) % 100 ? 2000 + twoDigits : 1900 + twoDigits;
        return year > today.Year - field.YoungestYears && year >= 2000 ? year - 100 : year;
    }

    /// <summary>Cases 5 and 9: digits only.</summary>
    private static CellResult? Bare(string text, bool normalised, ColumnContext column)
    {
        if (!DigitsOnly().IsMatch(text)) return null;
        var result = text.Length switch
        {
            6 or 8 => DateParser.Digits(text),
            4 or 5 when double.Parse(text, CultureInfo.InvariantCulture) is var serial && DateParser.OfSerial(serial, column.Uses1904Dates) is { } date =>
                date.With(IssueCode.ExcelSerial, text, date.Value ?? ""),
            _ => CellResult.Error(IssueCode.InvalidDate, text),
        };
        return normalised && result.Value is not null ? result with { Outcome = CellOutcome.Normalised } : result;
    }

    /// <summary>Case 8.</summary>
    private static CellResult? Chinese(string text)
    {
        var match = ChineseForm().Match(text);
        if (!match.Success || ChineseNumber.ReadDigits(match.Groups["y"].Value) is not { } year) return null;
        var month = match.Groups["m"].Success ? ChineseNumber.Read(match.Groups["m"].Value) : 0;
        var day = match.Groups["d"].Success ? ChineseNumber.Read(match.Groups["d"].Value) : 0;
        if (month is null or > 12 || day is null or > 31) return CellResult.Error(IssueCode.InvalidDate, text);
        return DateParser.Date(year, (int)month, (int)day, normalised: true);
    }

    /// <summary>Case 15.</summary>
    private static CellResult? Ambiguous(string text) =>
        AmbiguousForm().IsMatch(text) ? CellResult.Error(IssueCode.AmbiguousDate, text) : null;

    /// <summary>Case 18: the year is told where it is clear, so that a person can finish the date.</summary>
    private static CellResult? Vague(string text)
    {
        var year = ClearYear().Match(text);
        return year.Success || VagueWords().IsMatch(text) ? CellResult.Error(IssueCode.VagueDate, text, year.Success ? year.Value : "-") : null;
    }

    private static bool HasZeroPart(Match match) =>
        (match.Groups["m"].Success && Part(match, "m") == 0) || (match.Groups["d"].Success && Part(match, "d") == 0);

    private static int Part(Match match, string name) => match.Groups[name].Success ? Number(match.Groups[name].Value) : 0;

    private static int Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    [GeneratedRegex(@"(?<=\d)[T\s]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(@"^0{2,4}[-/.]0{1,2}[-/.]0{1,2}$")]
    private static partial Regex ZeroForm();

    [GeneratedRegex(@"^1900[-/.年](0?1[-/.月]0{1,2}|0?2[-/.月]29)日?$", RegexOptions.ExplicitCapture)]
    private static partial Regex SpreadsheetZero();

    [GeneratedRegex(@"^\d{4}[.年/]\d{1,2}(月|[./]\d{1,2})?[-—~至到]+(\d{4}[.年/]\d{1,2}.*|至今|今|现在)$", RegexOptions.ExplicitCapture)]
    private static partial Regex TwoDates();

    [GeneratedRegex(@"^民国(?<y>\d{1,2})年?$", RegexOptions.ExplicitCapture)]
    private static partial Regex RepublicYear();

    [GeneratedRegex(@"^\d{2}年$")]
    private static partial Regex BareYear();

    [GeneratedRegex(@"^(?<y>[12]\d{3})((年?)|[-/.、。,年](?<m>\d{1,2})(月?|[-/.、。,月](?<d>\d{1,2})[日号]?[.。]?))$", RegexOptions.ExplicitCapture)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<a>\d{1,2})[-/.](?<b>\d{1,2})[-/.](?<y>[12]\d{3})$", RegexOptions.ExplicitCapture)]
    private static partial Regex YearLast();

    [GeneratedRegex(@"^(?<y>\d{2})((?<nian>年)|[-/.、])(?<m>\d{1,2})(月?|[-/.、月](?<d>\d{1,2})[日号]?)$", RegexOptions.ExplicitCapture)]
    private static partial Regex ShortYear();

    [GeneratedRegex(@"^\d{4,8}$")]
    private static partial Regex DigitsOnly();

    [GeneratedRegex(@"^(?<y>[〇零○Oo0一二三四五六七八九ОО]{4})年((?<m>[一二三四五六七八九十]{1,2})月((?<d>[一二三四五六七八九十廿]{1,3})[日号]?)?)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex ChineseForm();

    [GeneratedRegex(@"^(\d{1,2}[-/.]\d{1,2}([-/.]\d{1,2})?|\d{1,2}[-\s]?[A-Za-z]{3,9}[-\s]?\d{0,4}|[A-Za-z]{3,9}[-\s,.]?\d{1,4}(,?\d{2,4})?|\d{1,2}月\d{1,2}[日号]?)$", RegexOptions.ExplicitCapture)]
    private static partial Regex AmbiguousForm();

    [GeneratedRegex(@"(?<!\d)(19|20)\d{2}(?!\d)", RegexOptions.ExplicitCapture)]
    private static partial Regex ClearYear();

    [GeneratedRegex(@"前|后|底|初|末|上半年|下半年|农历|阴历|约|左右|七一|春|夏|秋|冬|年代")]
    private static partial Regex VagueWords();
}
