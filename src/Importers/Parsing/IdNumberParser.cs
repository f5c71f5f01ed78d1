using System.Globalization;
using System.Text;
using PartyHub.Importers.Reading;
using PartyHub.Model.Members;
using PartyHub.Model.Values;

namespace PartyHub.Importers.Parsing;

/// <summary>Identity numbers, GB 11643: 6 digits of region, date of birth, sequence (odd for men), check character (domain 2.5, 6.5).</summary>
internal static class IdNumberParser
{
    public const int Length = 18;

    private const int OldLength = 15;

    // Doubles hold every whole number below this; a longer one typed as a number has lost digits.
    private const double LargestExact = 9007199254740992;
    private const string CheckCharacters = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    public static CellResult Parse(in Cell cell, ColumnContext column)
    {
        if (cell.Kind == CellKind.Number && Math.Abs(cell.Number) > LargestExact)
            return CellResult.Error(IssueCode.IdPrecisionLost);
        if (PlainText.Answers(cell, out var text, out var answer)) return answer;
        if (IsScientific(text)) return CellResult.Error(IssueCode.IdScientific);
        var number = Bare(text);
        var result = number.Length switch
        {
            Length => Current(number, column.Today),
            OldLength => Upgraded(number, column.Today),
            _ => CellResult.Error(IssueCode.IdLength, number.Length.ToString(CultureInfo.InvariantCulture)),
        };
        var isClean = number == cell.Text || number.Equals(cell.Text, StringComparison.OrdinalIgnoreCase);
        if (isClean || result.Value is null) return result;
        return result.Outcome == CellOutcome.Repaired
            ? result.With(IssueCode.IdCleaned)
            : CellResult.Repair(result.Value, IssueCode.IdCleaned);
    }

    public static Sex SexOf(string number) => (number[16] - '0') % 2 == 1 ? Sex.Male : Sex.Female;

    public static PartialDate? BirthOf(string number) =>
        PartialDate.TryFromNumber(int.Parse(number.AsSpan(6, 8), CultureInfo.InvariantCulture), out var birth) ? birth : null;

    public static char CheckCharacter(ReadOnlySpan<char> first17)
    {
        var sum = 0;
        for (var index = 0; index < Weights.Length; index++) sum += (first17[index] - '0') * Weights[index];
        return CheckCharacters[sum % 11];
    }

    private static CellResult Current(string number, DateOnly today)
    {
        if (number.AsSpan(0, 17).ContainsAnyExceptInRange('0', '9') || !(char.IsAsciiDigit(number[17]) || number[17] == 'X'))
            return CellResult.Error(IssueCode.IdCharacters);
        if (BirthOf(number) is not { Precision: DatePrecision.Day } birth || birth.Year < 1850 || birth.Earliest > today)
            return CellResult.Error(IssueCode.IdBirthDate);
        return CheckCharacter(number) == number[17] ? CellResult.Accept(number) : CellResult.Error(IssueCode.IdChecksum);
    }

    /// <summary>The form before October 1999 lacks the century and the check character.</summary>
    private static CellResult Upgraded(string number, DateOnly today)
    {
        if (number.AsSpan().ContainsAnyExceptInRange('0', '9')) return CellResult.Error(IssueCode.IdCharacters);
        var first17 = string.Concat(number.AsSpan(0, 6), "19", number.AsSpan(6));
        var result = Current(first17 + CheckCharacter(first17), today);
        return result.Value is null ? result : CellResult.Repair(result.Value, IssueCode.IdUpgradedFrom15);
    }

    private static bool IsScientific(string text)
    {
        var mark = text.AsSpan().IndexOfAny('E', 'e');
        return mark > 0 && text.Length <= 24 && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
    }

    /// <summary>Without blanks, hyphens and quotes, half width, X in capitals.</summary>
    private static string Bare(string text)
    {
        var bare = new StringBuilder(Length);
        foreach (var character in PlainText.Compact(text))
            if (character is not ('-' or '\'' or '’' or '"' or '`')) bare.Append(char.ToUpperInvariant(character));
        return bare.ToString();
    }
}
