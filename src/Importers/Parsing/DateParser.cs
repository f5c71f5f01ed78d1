using System.Globalization;
using PartyHub.Importers.Reading;
using PartyHub.Model.Values;

namespace PartyHub.Importers.Parsing;

/// <summary>A cell of a date column to a date with its precision (domain 6.4; the numbers in comments are its cases).</summary>
internal static class DateParser
{
    // Serials of 1921-01-01 to 2100-12-31: everything a Party date can be.
    private const double FirstSerial = 7672;
    private const double LastSerial = 73415;

    public static CellParser Of(DateField field) => (in Cell cell, ColumnContext column) => Parse(cell, column, field);

    public static CellResult Parse(in Cell cell, ColumnContext column, DateField field) => cell.Kind switch
    {
        CellKind.Date => Checked(OfDateCell(cell), column, field),
        CellKind.Number => Checked(OfNumber(cell, column), column, field),
        CellKind.Boolean => CellResult.Error(IssueCode.InvalidDate, cell.Text),
        _ => PlainText.Answers(cell, out var text, out var answer)
            ? answer
            : Checked(DateText.Parse(text, cell.Text, column, field), column, field),
    };

    /// <summary>Cases 11 and 12.</summary>
    private static CellResult OfDateCell(in Cell cell)
    {
        if (cell.Date is not { } moment) return CellResult.Error(IssueCode.InvalidDate, cell.Text);
        var isMonth = cell.Format.HasNoDay && moment.Day == 1;
        return isMonth ? Date(moment.Year, moment.Month, 0) : Date(moment.Year, moment.Month, moment.Day);
    }

    /// <summary>Cases 5, 9, 10, 11, 13 and 17.</summary>
    private static CellResult OfNumber(in Cell cell, ColumnContext column)
    {
        var number = cell.Number;
        if (number is >= 1900 and < 2101 && number != Math.Truncate(number)) return DecimalMonth(number, column);
        if (number == Math.Truncate(number))
        {
            if (number is >= 19000101 and <= 21001231) return Digits(cell.Text);
            if (number is >= 190001 and <= 210012) return Digits(cell.Text);
            if (number is >= 1900 and <= 2100) return Date((int)number, 0, 0);
            if (number == 0) return CellResult.Nothing(IssueCode.ZeroDate, cell.Text);
        }

        return OfSerial(number, column.Uses1904Dates) ?? CellResult.Error(IssueCode.InvalidDate, cell.Text);
    }

    public static CellResult? OfSerial(double number, bool from1904)
    {
        var serial = from1904 ? number + SerialDate.DaysFrom1900To1904 : number;
        if (serial is < FirstSerial or >= LastSerial + 1) return null;
        return SerialDate.ToDateTime(Math.Floor(serial)) is { } day ? Date(day.Year, day.Month, day.Day) : null;
    }

    /// <summary>19980701 or 199807, of real dates only.</summary>
    public static CellResult Digits(string digits)
    {
        var year = int.Parse(digits.AsSpan(0, 4), CultureInfo.InvariantCulture);
        var month = int.Parse(digits.AsSpan(4, 2), CultureInfo.InvariantCulture);
        var day = digits.Length == 8 ? int.Parse(digits.AsSpan(6, 2), CultureInfo.InvariantCulture) : 0;
        var exists = month > 0 && (digits.Length == 6 || day > 0) && PartialDate.TryCreate(year, month, day, out _);
        return exists ? Date(year, month, day) : CellResult.Error(IssueCode.InvalidDate, digits);
    }

    public static CellResult Date(int year, int month, int day, bool normalised = false) =>
        PartialDate.TryCreate(year, month, day, out var date)
            ? CellResult.Accept(date.ToString(), normalised)
            : CellResult.Error(IssueCode.InvalidDate, string.Create(CultureInfo.InvariantCulture, $"{year}-{month}-{day}"));

    /// <summary>Case 13: a number like 2012.5 is May; 2012.1 may be October with its zero lost, unless a 2012.05 shows how the column writes months.</summary>
    private static CellResult DecimalMonth(double number, ColumnContext column)
    {
        var year = (int)number;
        var hundredths = (int)Math.Round((number - year) * 100);
        if (Math.Abs(number - year - (hundredths / 100.0)) > 1e-6) return CellResult.Error(IssueCode.InvalidDate, Text(number));
        if (hundredths % 10 != 0) return Date(year, hundredths, 0);
        if (column.MonthsHaveTwoDigits)
            return hundredths == 10 ? CellResult.Repair($"{year}-10", IssueCode.MonthFromColumn, Text(number), "10") : CellResult.Error(IssueCode.InvalidDate, Text(number));
        return hundredths == 10 ? CellResult.Error(IssueCode.AmbiguousMonth, Text(number)) : Date(year, hundredths / 10, 0);
    }

    /// <summary>Case 20 and the needs of the field.</summary>
    private static CellResult Checked(CellResult result, ColumnContext column, DateField field)
    {
        if (result.Value is null || !PartialDate.TryParse(result.Value, out var date)) return result;
        if (date.Earliest > column.Today && field.Future == FutureDates.Refused) return CellResult.Error(IssueCode.FutureDate, result.Value);
        if (date.Latest.Year * 10000 + date.Latest.Month * 100 + date.Latest.Day < field.EarliestNumber)
            return CellResult.Error(IssueCode.DateTooEarly, result.Value, PartialDate.FromNumber(field.EarliestNumber).ToString());
        if (field.NeedsDay && date.Precision != DatePrecision.Day) return CellResult.Error(IssueCode.DateNeedsDay, result.Value);
        if (date.Earliest > column.Today && field.Future == FutureDates.Noticed) result = result.With(IssueCode.PlannedDate, date.ToString());
        return field.WantsDay && date.Precision == DatePrecision.Year ? result.With(IssueCode.DateYearOnly, date.ToString()) : result;
    }

    private static string Text(double number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
