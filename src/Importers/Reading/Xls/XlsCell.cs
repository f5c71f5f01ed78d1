using ExcelDataReader;

namespace PartyHub.Importers.Reading.Xls;

/// <summary>A cell as ExcelDataReader gives it, made a cell of ours.</summary>
internal static class XlsCell
{
    public static Cell Convert(IExcelDataReader reader, int column, bool uses1904Dates) => reader.GetValue(column) switch
    {
        null => Cell.Empty,
        string text => Cell.OfText(text),
        bool value => Cell.OfBoolean(value),
        DateTime moment => Cell.OfDate(SerialDate.FromDateTime(moment), FormatOf(reader, column)),
        TimeSpan duration => Cell.OfNumber(duration.TotalDays, FormatOf(reader, column)),
        IConvertible number => Number(number.ToDouble(null), FormatOf(reader, column), uses1904Dates),
        var other => throw FileRefusedException.Damaged("xls", other.GetType().Name),
    };

    /// <summary>A number the library took for one, though its format is a Chinese date.</summary>
    private static Cell Number(double value, CellFormat format, bool uses1904Dates) =>
        format.IsDate
            ? Cell.OfDate(uses1904Dates ? value + SerialDate.DaysFrom1900To1904 : value, format)
            : Cell.OfNumber(value, format);

    private static CellFormat FormatOf(IExcelDataReader reader, int column) =>
        NumberFormats.Get(reader.GetNumberFormatIndex(column), reader.GetNumberFormatString(column));
}
