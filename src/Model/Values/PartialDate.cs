using System.Globalization;

namespace PartyHub.Model.Values;

/// <summary>
/// A date known to the year, the month or the day: "2012", "2012-05" or "2012-05-30". Kept as the number yyyymmdd with zeros for
/// what is unknown, so that it sorts, compares and indexes alike on every database and no day is ever invented.
/// </summary>
public readonly record struct PartialDate : IComparable<PartialDate>
{
    private PartialDate(int number) => Number = number;

    /// <summary>yyyymmdd; mm and dd are 00 where the source did not say.</summary>
    public int Number { get; }

    public int Year => Number / 10000;
    public int Month => Number / 100 % 100;
    public int Day => Number % 100;
    public DatePrecision Precision => Day > 0 ? DatePrecision.Day : Month > 0 ? DatePrecision.Month : DatePrecision.Year;

    /// <summary>The first day that the date may mean.</summary>
    public DateOnly Earliest => new(Year, Math.Max(Month, 1), Math.Max(Day, 1));

    /// <summary>The last day that the date may mean.</summary>
    public DateOnly Latest => Precision switch
    {
        DatePrecision.Day => Earliest,
        DatePrecision.Month => Earliest.AddMonths(1).AddDays(-1),
        _ => new DateOnly(Year, 12, 31),
    };

    public static PartialDate Of(DateOnly day) => new((day.Year * 10000) + (day.Month * 100) + day.Day);

    /// <summary>Month and day are 0 where unknown. False when no such date exists.</summary>
    public static bool TryCreate(int year, int month, int day, out PartialDate date)
    {
        date = default;
        var exists = year is >= 1 and <= 9999
            && month is >= 0 and <= 12
            && (day == 0 || (month > 0 && day > 0 && day <= DateTime.DaysInMonth(year, month)));
        if (exists) date = new((year * 10000) + (month * 100) + day);
        return exists;
    }

    public static bool TryFromNumber(int number, out PartialDate date) => TryCreate(number / 10000, number / 100 % 100, number % 100, out date);

    /// <exception cref="FormatException">The number is no date; it did not come from <see cref="Number"/>.</exception>
    public static PartialDate FromNumber(int number) =>
        TryFromNumber(number, out var date) ? date : throw new FormatException($"{number} is no yyyymmdd date");

    /// <summary>Reads exactly the form that <see cref="ToString"/> writes.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        if (text.Length is not (4 or 7 or 10) || (text.Length >= 7 && text[4] != '-') || (text.Length == 10 && text[7] != '-')) return false;
        return TryPart(text[..4], out var year)
            && TryPart(text.Length >= 7 ? text[5..7] : "0", out var month)
            && TryPart(text.Length == 10 ? text[8..10] : "0", out var day)
            && (text.Length < 7 || month > 0)
            && (text.Length < 10 || day > 0)
            && TryCreate(year, month, day, out date);
    }

    public int CompareTo(PartialDate other) => Number.CompareTo(other.Number);
    public static bool operator <(PartialDate left, PartialDate right) => left.Number < right.Number;
    public static bool operator >(PartialDate left, PartialDate right) => left.Number > right.Number;
    public static bool operator <=(PartialDate left, PartialDate right) => left.Number <= right.Number;
    public static bool operator >=(PartialDate left, PartialDate right) => left.Number >= right.Number;

    public override string ToString() => Precision switch
    {
        DatePrecision.Day => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}"),
        DatePrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}"),
        _ => Year.ToString("0000", CultureInfo.InvariantCulture),
    };

    private static bool TryPart(ReadOnlySpan<char> digits, out int value) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}

public enum DatePrecision { Year, Month, Day }
