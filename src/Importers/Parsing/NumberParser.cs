using System.Globalization;
using System.Text.RegularExpressions;
using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Parsing;

/// <summary>The unit a field keeps its number in, and what other units are worth in it.</summary>
internal sealed record Measure(string Name, IReadOnlyDictionary<string, double> Units)
{
    public static Measure Count { get; } = new("", Same("人", "户", "个", "名", "栋", "幢", "家", "间", "座", "位", "处", "年", "月", "次"));

    /// <summary>m²; 1 亩 = 666.67 m².</summary>
    public static Measure SquareMetres { get; } = new("平方米", new Dictionary<string, double>
    {
        ["平方米"] = 1, ["平米"] = 1, ["m2"] = 1, ["M2"] = 1, ["m²"] = 1, ["平方"] = 1, ["亩"] = 666.67, ["公顷"] = 10000,
    });

    /// <summary>km²</summary>
    public static Measure SquareKilometres { get; } = new("平方公里", new Dictionary<string, double>
    {
        ["平方公里"] = 1, ["平方千米"] = 1, ["km2"] = 1, ["KM2"] = 1, ["亩"] = 666.67e-6, ["公顷"] = 0.01, ["平方米"] = 1e-6, ["m2"] = 1e-6,
    });

    public static Measure Yuan { get; } = new("元", new Dictionary<string, double> { ["元"] = 1, ["万元"] = 10000, ["亿元"] = 1e8 });

    private static Dictionary<string, double> Same(params IReadOnlyList<string> units) => units.ToDictionary(u => u, _ => 1d);
}

/// <summary>Numbers as people type them (domain 6.3): separators, full width, units, 万, 约 and 余, Chinese numerals.</summary>
internal static partial class NumberParser
{
    public static CellParser Whole(int smallest, int largest) => (in Cell cell, ColumnContext column) =>
        Parse(cell, column, Measure.Count, smallest, largest, whole: true);

    public static CellParser Decimal(Measure measure, double largest) => (in Cell cell, ColumnContext column) =>
        Parse(cell, column, measure, 0, largest, whole: false);

    private static CellResult Parse(in Cell cell, ColumnContext column, Measure measure, double smallest, double largest, bool whole)
    {
        if (cell.Kind is CellKind.Number)
            return Bounded(new Written(cell.Number) { Unit = HeadingUnit(column, measure) }, measure, smallest, largest, whole, false);
        if (cell.Kind is CellKind.Date or CellKind.Boolean) return CellResult.Error(IssueCode.NotANumber, cell.Text);
        if (PlainText.Answers(cell, out var text, out var answer)) return answer;
        var read = Read(PlainText.Compact(text), measure, HeadingUnit(column, measure));
        return read is null
            ? CellResult.Error(IssueCode.NotANumber, text)
            : Bounded(read, measure, smallest, largest, whole, cell.Text != Plain(read.Number));
    }

    private static CellResult Bounded(Written read, Measure measure, double smallest, double largest, bool whole, bool normalised)
    {
        var factor = read.Unit is null ? 1 : measure.Units[read.Unit];
        var number = Math.Round(read.Number * factor, 6);
        if (number < smallest || number > largest || !double.IsFinite(number))
            return CellResult.Error(IssueCode.NumberOutOfRange, Plain(number), Plain(smallest), Plain(largest));
        if (whole && number != Math.Truncate(number)) return CellResult.Error(IssueCode.NumberNotWhole, Plain(number));
        var result = CellResult.Accept(Plain(number), normalised);
        if (factor != 1 && read.Unit is not null) result = result.With(IssueCode.UnitConverted, read.Unit, measure.Name, Plain(factor));
        return read.IsApproximate ? result.With(IssueCode.Approximate, Plain(number)) : result;
    }

    private static Written? Read(string text, Measure measure, string? headingUnit)
    {
        var match = Form().Match(text);
        if (!match.Success) return null;
        var unit = match.Groups["unit"].Value;
        if (unit.Length > 0 && !measure.Units.ContainsKey(unit)) return null;
        if (Value(match.Groups["number"].Value) is not { } number) return null;
        number *= match.Groups["scale"].Value switch { "千" => 1e3, "万" => 1e4, "亿" => 1e8, _ => 1 };
        return new Written(number)
        {
            Unit = unit.Length > 0 ? unit : headingUnit,
            IsApproximate = match.Groups["about"].Success || match.Groups["more"].Success,
        };
    }

    private static double? Value(string digits)
    {
        if (ChineseNumber.Digit(digits[0]) > 0 || digits[0] is '十' or '百' or '零') return ChineseNumber.Read(digits);
        if (digits.Contains(',', StringComparison.Ordinal) && !Separated().IsMatch(digits)) return null;
        var plain = digits.Replace(",", "", StringComparison.Ordinal);
        return double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static string? HeadingUnit(ColumnContext column, Measure measure) =>
        column.Unit is { } unit && measure.Units.ContainsKey(unit) ? unit : null;

    private static string Plain(double number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<about>约|大约|近|≈|~|超过|超)?((?<number>[+-]?\d[\d,]*(\.\d+)?([eE][+-]?\d+)?)(?<scale>[千万亿](?!元))?|(?<number>[零一二三四五六七八九两十百千万亿]+))(?<more>余|多|左右|以上|\+)?(?<unit>[kK]?[mM]2|\D{1,4}?)?(?<more>左右|以上)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Form();

    [GeneratedRegex(@"^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Separated();

    private sealed record Written(double Number)
    {
        public string? Unit { get; init; }
        public bool IsApproximate { get; init; }
    }
}
