using System.Globalization;
using System.Text;
using PartyHub.Importers.Reading.Xml;

namespace PartyHub.Importers.Reading.Xlsx;

/// <summary>Reads the content of one c element after another: type (t), style (s), value (v), inline text (is), formula (f).</summary>
internal sealed class XlsxCellValue(XlsxWorkbook workbook, ReadLimits limits)
{
    private const int DigitsOfDouble = 15;

    private enum ValueType
    {
        Number,
        Shared,
        Text,
        Boolean,
        Error,
        IsoDate,
    }

    private ValueType _type;
    private CellFormat _format = CellFormat.General;
    private bool _isFormula;
    private Cell _cell;

    public void Begin()
    {
        _type = ValueType.Number;
        _format = CellFormat.General;
        _isFormula = false;
        _cell = default;
    }

    public void SetStyle(int style) => _format = style < workbook.Formats.Length ? workbook.Formats[style] : CellFormat.General;

    public void SetType(ReadOnlySpan<byte> type, XmlScanner scanner) => _type = type switch
    {
        [(byte)'s'] => ValueType.Shared,
        [(byte)'n'] => ValueType.Number,
        [(byte)'b'] => ValueType.Boolean,
        [(byte)'e'] => ValueType.Error,
        [(byte)'d'] => ValueType.IsoDate,
        [(byte)'s', (byte)'t', (byte)'r'] => ValueType.Text,
        [(byte)'i', ..] when type.SequenceEqual("inlineStr"u8) => ValueType.Text,
        _ => throw scanner.Damaged("an unknown cell type"),
    };

    public Cell Read(FlatCell flat, XmlScanner scanner, CellAddress address)
    {
        Begin();
        SetStyle(flat.Style);
        if (!flat.Type.IsEmpty)
            SetType(flat.Type, scanner);
        return flat.IsInline || _type == ValueType.Text
            ? Cell.OfText(Bounded(RichText.Unescape(XmlText.Decode(flat.Value, isCharacterData: false, scanner.Part)), address))
            : Convert(flat.Value, scanner, address);
    }

    /// <summary>From the start tag of c, which was not empty, to its end tag.</summary>
    public Cell Read(XmlScanner scanner, CellAddress address)
    {
        var depth = scanner.Depth;
        while (scanner.Read() != XmlToken.EndOfDocument && scanner.Depth >= depth)
        {
            if (scanner.Token != XmlToken.StartElement)
                continue;
            if (scanner.Name is [(byte)'v'])
                ReadValue(scanner, address);
            else if (scanner.Name is [(byte)'f'])
                ReadFormula(scanner);
            else if (scanner.Name is [(byte)'i', (byte)'s'] && !scanner.IsEmptyElement)
                _cell = Cell.OfText(ReadInlineText(scanner), _isFormula);
            else
                scanner.SkipElement();
        }
        return _cell.Kind == CellKind.Empty && _isFormula && _type == ValueType.Number ? Cell.OfError(Cell.NeverCalculated, isFormula: true) : _cell;
    }

    private void ReadFormula(XmlScanner scanner)
    {
        _isFormula = true;
        scanner.SkipElement();
    }

    private string ReadInlineText(XmlScanner scanner)
    {
        scanner.Read();
        return RichText.ReadRemaining(scanner, "is"u8, limits);
    }

    private void ReadValue(XmlScanner scanner, CellAddress address)
    {
        if (scanner.IsEmptyElement)
            return;
        var depth = scanner.Depth;
        if (scanner.Read() == XmlToken.Text && scanner.TextIsWhole && !scanner.IsCharacterData && _type != ValueType.Text)
        {
            _cell = Convert(scanner.RawText, scanner, address);
            scanner.Read();
            return;
        }
        var text = scanner.ReadRemainingText(depth);
        _cell = _type == ValueType.Text
            ? Cell.OfText(Bounded(RichText.Unescape(text), address), _isFormula)
            : Convert(Encoding.UTF8.GetBytes(text), scanner, address);
    }

    private string Bounded(string text, CellAddress address) =>
        text.Length <= limits.CellCharacters ? text : throw FileRefusedException.CellTooLong(limits.CellCharacters, address);

    private Cell Convert(ReadOnlySpan<byte> value, XmlScanner scanner, CellAddress address)
    {
        if (value is [<= (byte)' ', ..] or [.., <= (byte)' '])
            value = value.Trim(" \t\r\n"u8);
        if (value.IsEmpty)
            return Cell.Empty;
        return _type switch
        {
            ValueType.Shared => SharedText(value, scanner, address),
            ValueType.Number => Number(value, scanner, address),
            ValueType.Boolean => Cell.OfBoolean(value is [(byte)'1'] or [(byte)'t', ..], _isFormula),
            ValueType.Error => Cell.OfError(XmlText.Decode(value, isCharacterData: false, scanner.Part), _isFormula),
            ValueType.IsoDate => IsoDate(value, scanner, address),
            _ => throw new InvalidOperationException($"A cell type without conversion: {_type}."),
        };
    }

    private Cell SharedText(ReadOnlySpan<byte> value, XmlScanner scanner, CellAddress address) =>
        XmlNumber.TryParseIndex(value, out var index) && workbook.Strings.Get(index) is { } text
            ? Cell.OfText(text, _isFormula)
            : throw scanner.Damaged($"cell {address} names a shared string that is not there");

    private Cell Number(ReadOnlySpan<byte> value, XmlScanner scanner, CellAddress address)
    {
        if (!XmlNumber.TryParse(value, out var number))
            throw scanner.Damaged($"cell {address} holds a number that is none");
        if (_format.IsDate)
            return Cell.OfDate(workbook.Uses1904Dates ? number + SerialDate.DaysFrom1900To1904 : number, _format, _isFormula);
        var raw = value.Length > DigitsOfDouble && value.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0 ? Encoding.ASCII.GetString(value) : null;
        return Cell.OfNumber(number, _format, _isFormula, raw);
    }

    private Cell IsoDate(ReadOnlySpan<byte> value, XmlScanner scanner, CellAddress address)
    {
        var text = XmlText.Decode(value, isCharacterData: false, scanner.Part);
        return DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment)
            ? Cell.OfDate(SerialDate.FromDateTime(moment), _format.IsDate ? _format : IsoFormat, _isFormula)
            : throw scanner.Damaged($"cell {address} holds a date that is none");
    }

    private static CellFormat IsoFormat { get; } = NumberFormats.Get(14, null);
}
