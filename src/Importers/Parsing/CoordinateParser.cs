using System.Globalization;
using System.Text.RegularExpressions;
using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Parsing;

/// <summary>One coordinate: decimal degrees, or degrees, minutes and seconds. A cell that holds both of a pair gives "longitude,latitude" for the row to split.</summary>
internal static partial class CoordinateParser
{
    public static CellResult Parse(in Cell cell, ColumnContext column)
    {
        if (cell.Kind == CellKind.Number) return Degrees(cell.Number, cell.Text, false);
        if (PlainText.Answers(cell, out var text, out var answer)) return answer;
        var plain = PlainText.Compact(text);
        var pair = Pair().Match(plain);
        if (pair.Success) return BothOf(pair, text);
        return Read(plain) is { } degrees
            ? Degrees(degrees, text, plain != text || !char.IsAsciiDigit(plain[^1]))
            : CellResult.Error(IssueCode.CoordinateInvalid, text);
    }

    public static bool IsPair(string value) => value.Contains(',', StringComparison.Ordinal);

    private static CellResult BothOf(Match pair, string text)
    {
        if (Read(pair.Groups["first"].Value) is not { } first || Read(pair.Groups["second"].Value) is not { } second) return CellResult.Error(IssueCode.CoordinateInvalid, text);
        var value = string.Create(CultureInfo.InvariantCulture, $"{first:0.########},{second:0.########}");
        return CellResult.Accept(value, normalised: true);
    }

    private static CellResult Degrees(double degrees, string text, bool normalised) =>
        double.IsFinite(degrees) && Math.Abs(degrees) <= 180
            ? CellResult.Accept(Math.Round(degrees, 8).ToString("0.########", CultureInfo.InvariantCulture), normalised)
            : CellResult.Error(IssueCode.CoordinateInvalid, text);

    private static double? Read(string text)
    {
        var match = Angle().Match(text);
        if (!match.Success) return null;
        var (minutes, seconds) = (Part(match, "minutes"), Part(match, "seconds"));
        return minutes < 60 && seconds < 60 ? Part(match, "degrees") + (minutes / 60) + (seconds / 3600) : null;
    }

    private static double Part(Match match, string name) =>
        match.Groups[name] is { Success: true } part ? double.Parse(part.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"^(东经|北纬|[EN])?(?<degrees>\d{1,3}(\.\d+)?)([°度](?<minutes>\d{1,2}(\.\d+)?)?(['′分](?<seconds>\d{1,2}(\.\d+)?)?(""|″|''|′′|秒)?)?)?[EN]?$", RegexOptions.ExplicitCapture)]
    private static partial Regex Angle();

    [GeneratedRegex(@"^(?<first>[^,;、]+)[,;、](?<second>[^,;、]+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Pair();
}
