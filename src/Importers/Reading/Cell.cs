using System.Globalization;

namespace PartyHub.Importers.Reading;

/// <summary>
/// One cell as the file holds it: its type, its raw text, its number and its number format. Nothing is trimmed,
/// converted or guessed here; that is the parser's work.
/// </summary>
public readonly struct Cell
{
    private const double LargestExactInteger = 1L << 53;

    private readonly string? _text;
    private readonly CellFormat? _format;

    private Cell(CellKind kind, string? text, double number, CellFormat? format, bool isFormula, int sourceRowNumber)
    {
        Kind = kind;
        _text = text;
        Number = number;
        _format = format;
        IsFormula = isFormula;
        SourceRowNumber = sourceRowNumber;
    }

    public CellKind Kind { get; }

    /// <summary>The value of a number; the serial of a date, always counted from 1900 (a 1904 serial has been shifted); 1 or 0 of a boolean; else 0.</summary>
    public double Number { get; }

    public CellFormat Format => _format ?? CellFormat.General;

    /// <summary>The value is the cached result of a formula. Formulas are never calculated here.</summary>
    public bool IsFormula { get; }

    /// <summary>For a cell filled down from a merged range: the row number that holds the value. 0 when the cell is its own.</summary>
    public int SourceRowNumber { get; }

    public bool IsFilledDown => SourceRowNumber != 0;

    /// <summary>
    /// The text of a text cell; the code of an error; of a number the digits the file holds, without an exponent
    /// and with the leading zeros its format shows; of a date the ISO form; empty for an empty cell.
    /// </summary>
    public string Text => _text ?? Kind switch
    {
        CellKind.Number => NumberText(),
        CellKind.Date => DateText(),
        CellKind.Boolean => Number != 0 ? "TRUE" : "FALSE",
        _ => "",
    };

    /// <summary>Nothing a person could read: empty, or white space of any kind only.</summary>
    public bool IsBlank => Kind == CellKind.Empty || (Kind == CellKind.Text && BlankText.IsBlank(Text));

    /// <summary>The moment of a date cell; null for serials that are no date: 0, 60 (29 February 1900) and those beyond 9999.</summary>
    public DateTime? Date => Kind == CellKind.Date ? SerialDate.ToDateTime(Number) : null;

    /// <summary>The error of a formula whose result the file does not hold: it was written by a program that does not calculate.</summary>
    public const string NeverCalculated = "#UNCALCULATED";

    public static Cell Empty => default;

    public static Cell OfText(string text, bool isFormula = false) =>
        text.Length == 0 ? new Cell(CellKind.Empty, null, 0, null, isFormula, 0) : new Cell(CellKind.Text, text, 0, null, isFormula, 0);

    /// <param name="raw">The digits as the file wrote them, worth keeping when a double cannot hold them all; else null.</param>
    public static Cell OfNumber(double number, CellFormat? format = null, bool isFormula = false, string? raw = null) =>
        new(CellKind.Number, raw, number, format, isFormula, 0);

    /// <param name="serial">Days counted from 1900, the time of day as fraction.</param>
    public static Cell OfDate(double serial, CellFormat format, bool isFormula = false) =>
        new(CellKind.Date, null, serial, format, isFormula, 0);

    public static Cell OfBoolean(bool value, bool isFormula = false) =>
        new(CellKind.Boolean, null, value ? 1 : 0, null, isFormula, 0);

    public static Cell OfError(string code, bool isFormula = false) => new(CellKind.Error, code, 0, null, isFormula, 0);

    public Cell FilledDownFrom(int rowNumber) => new(Kind, _text, Number, _format, IsFormula, rowNumber);

    public override string ToString() => $"{Kind} {Text}";

    private string NumberText()
    {
        if (Number == Math.Truncate(Number) && Math.Abs(Number) <= LargestExactInteger)
            return ((long)Number).ToString(CultureInfo.InvariantCulture) is var digits && Number >= 0 ? digits.PadLeft(Format.MinimumDigits, '0') : digits;
        var shortest = Number.ToString("R", CultureInfo.InvariantCulture);
        return Math.Abs(Number) < 1e28 && decimal.TryParse(shortest, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact) && exact != 0
            ? exact.ToString(CultureInfo.InvariantCulture)
            : shortest;
    }

    private string DateText() => Date switch
    {
        null => Number.ToString("R", CultureInfo.InvariantCulture),
        { TimeOfDay.Ticks: 0 } day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        { } moment => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
    };
}
