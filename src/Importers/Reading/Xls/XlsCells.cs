using ExcelDataReader;

namespace PartyHub.Importers.Reading.Xls;

/// <summary>Makes cells of ours of those ExcelDataReader gives.</summary>
internal sealed class XlsCells(bool uses1904Dates, XlsSheetMarks marks)
{
    public Cell Convert(IExcelDataReader reader, int rowNumber, int column)
    {
        var isFormula = marks.IsFormula(rowNumber, column);
        return marks.ErrorAt(rowNumber, column) is { } error ? Cell.OfError(error, isFormula) : reader.GetValue(column) switch
        {
            null => Cell.Empty,
            string text => Cell.OfText(text, isFormula),
            bool value => Cell.OfBoolean(value, isFormula),
            DateTime moment => Cell.OfDate(SerialDate.FromDateTime(moment), FormatOf(reader, column), isFormula),
            TimeSpan duration => Cell.OfNumber(duration.TotalDays, FormatOf(reader, column), isFormula),
            IConvertible number => Number(number.ToDouble(null), FormatOf(reader, column), isFormula),
            var other => throw FileRefusedException.Damaged("xls", other.GetType().Name),
        };
    }

    /// <summary>A number the library took for one, though its format is a Chinese date.</summary>
    private Cell Number(double value, CellFormat format, bool isFormula) =>
        format.IsDate
            ? Cell.OfDate(uses1904Dates ? value + SerialDate.DaysFrom1900To1904 : value, format, isFormula)
            : Cell.OfNumber(value, format, isFormula);

    private static CellFormat FormatOf(IExcelDataReader reader, int column) =>
        NumberFormats.Get(reader.GetNumberFormatIndex(column), reader.GetNumberFormatString(column));
}
