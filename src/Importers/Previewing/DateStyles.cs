using System.Globalization;
using System.Text.RegularExpressions;
using PartyHub.Importers.Parsing;
using PartyHub.Importers.Reading;
using PartyHub.Importers.Recognising;

namespace PartyHub.Importers.Previewing;

/// <summary>What all cells of a date column together prove about its notation (domain 6.4, cases 13 and 15).</summary>
internal sealed partial class DateStyles
{
    private readonly Dictionary<int, Evidence> evidence = [];

    /// <summary>Reads the sheet once more, but only when a cell among the first rows needs it: a file without such dates is read once.</summary>
    public static DateStyles Of(RecognisedSheet sheet, FieldTable fields, Func<IEnumerable<RecognisedRow>> rows)
    {
        var styles = new DateStyles();
        var columns = Enumerable.Range(0, sheet.Columns.Count)
            .Where(c => sheet.Columns[c].Field is { } name && fields.Find(name) is not null && IsDate(name)).ToList();
        if (columns.Count == 0 || !rows().Take(2000).Any(r => columns.Any(c => NeedsProof(r[c])))) return styles;
        foreach (var row in rows())
            foreach (var column in columns) styles.Collect(column, row[column]);
        return styles;
    }

    public bool MonthsHaveTwoDigits(int column) => evidence.TryGetValue(column, out var found) && found.HasZeroMonth;

    public bool IsMonthDayYear(int column) => evidence.TryGetValue(column, out var found) && found is { HasLateDay: true, CanBeDayMonth: false, Contradicts: false };

    private void Collect(int column, in Cell cell)
    {
        if (!evidence.TryGetValue(column, out var found)) evidence.Add(column, found = new Evidence());
        if (cell.Kind == CellKind.Number && cell.Number is >= 1900 and < 2101)
        {
            var hundredths = (int)Math.Round((cell.Number - Math.Truncate(cell.Number)) * 100);
            found.HasZeroMonth |= hundredths is >= 1 and <= 9;
        }

        if (cell.Kind != CellKind.Text || Slashed().Match(cell.Text.Trim()) is not { Success: true } match) return;
        var (first, second) = (Number(match.Groups[1].ValueSpan), Number(match.Groups[2].ValueSpan));
        found.Contradicts |= first > 12;
        found.HasLateDay |= second > 12;
        found.CanBeDayMonth |= first > 12 && second <= 12;
    }

    private static bool NeedsProof(in Cell cell) =>
        (cell.Kind == CellKind.Number && cell.Number is >= 1900 and < 2101 && Math.Abs(cell.Number - Math.Truncate(cell.Number) - 0.1) < 1e-6)
        || (cell.Kind == CellKind.Text && Slashed().IsMatch(cell.Text.Trim()));

    private static bool IsDate(string field) => field.EndsWith("On", StringComparison.Ordinal) || field.EndsWith("Date", StringComparison.Ordinal)
        || field.StartsWith("term", StringComparison.Ordinal) || field.EndsWith("Since", StringComparison.Ordinal);

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d{1,2})[-/.](\d{1,2})[-/.][12]\d{3}$")]
    private static partial Regex Slashed();

    private sealed class Evidence
    {
        public bool HasZeroMonth { get; set; }
        public bool HasLateDay { get; set; }
        public bool CanBeDayMonth { get; set; }
        public bool Contradicts { get; set; }
    }
}
