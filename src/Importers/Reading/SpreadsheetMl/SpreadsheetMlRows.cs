using System.Globalization;
using PartyHub.Importers.Reading.Xml;

namespace PartyHub.Importers.Reading.SpreadsheetMl;

/// <summary>Collects the rows of one worksheet; an index, where given, moves the row or cell forward.</summary>
internal sealed class SpreadsheetMlRows(Dictionary<string, CellFormat> formats, CellBudget budget, ReadLimits limits)
{
    private const int MaximumRow = 1_048_576;

    private readonly List<SheetRow> _rows = [];
    private readonly List<CellRange> _merges = [];
    private int _number;

    public IReadOnlyList<SheetRow> Rows => _rows;

    public IReadOnlyList<CellRange> Merges => _merges;

    public void Read(XmlScanner scanner)
    {
        var number = Index(scanner, "Index"u8) ?? _number + 1;
        if (number <= _number || number > MaximumRow)
            throw scanner.Damaged($"row {number} after row {_number}");
        _number = number;
        var isHidden = scanner.Attributes.IsTrue("Hidden"u8);
        var cells = new List<Cell>();
        var column = 0;
        if (!scanner.IsEmptyElement)
        {
            while (scanner.Read() != XmlToken.EndOfDocument && !scanner.IsEnd("Row"u8))
                if (scanner.IsStart("Cell"u8))
                    column = ReadCell(scanner, cells, column);
        }
        _rows.Add(new SheetRow(number, [.. cells], isHidden));
    }

    /// <summary>Answers the column after this cell.</summary>
    private int ReadCell(XmlScanner scanner, List<Cell> cells, int column)
    {
        column = Index(scanner, "Index"u8) - 1 ?? column;
        var (across, down) = (Index(scanner, "MergeAcross"u8) ?? 0, Index(scanner, "MergeDown"u8) ?? 0);
        if (across + down > 0)
            AddMerge(new CellRange(_number, column, _number + down, column + across));
        var format = formats.GetValueOrDefault(scanner.Attributes.Find("StyleID"u8) ?? "", CellFormat.General);
        var isFormula = scanner.Attributes.Find("Formula"u8) is not null;
        var cell = scanner.IsEmptyElement ? Cell.Empty : ReadData(scanner, format, isFormula, new CellAddress(_number, column));
        if (cell.Kind != CellKind.Empty)
        {
            if (column >= limits.Columns)
                throw FileRefusedException.TooManyColumns(limits.Columns, new CellAddress(_number, column));
            if (column < cells.Count)
                throw scanner.Damaged($"cell {new CellAddress(_number, column)} twice");
            budget.Spend();
            while (cells.Count < column)
                cells.Add(Cell.Empty);
            cells.Add(cell);
        }
        return column + 1 + across;
    }

    private Cell ReadData(XmlScanner scanner, CellFormat format, bool isFormula, CellAddress address)
    {
        var cell = Cell.Empty;
        while (scanner.Read() != XmlToken.EndOfDocument && !scanner.IsEnd("Cell"u8))
        {
            if (scanner.IsStart("Comment"u8))
                scanner.SkipElement();
            else if (scanner.IsStart("Data"u8) && !scanner.IsEmptyElement)
                cell = Convert(scanner.Attributes.Find("Type"u8), ReadText(scanner), format, isFormula, address);
        }
        return cell;
    }

    /// <summary>The text of Data with that of the formatting elements inside it.</summary>
    private string ReadText(XmlScanner scanner)
    {
        var text = new System.Text.StringBuilder();
        while (scanner.Read() != XmlToken.EndOfDocument && !scanner.IsEnd("Data"u8))
        {
            if (scanner.Token == XmlToken.Text)
                text.Append(XmlText.Decode(scanner.RawText, scanner.IsCharacterData, scanner.Part));
            if (text.Length > limits.CellCharacters)
                throw FileRefusedException.CellTooLong(limits.CellCharacters);
        }
        return text.ToString();
    }

    private static Cell Convert(string? type, string text, CellFormat format, bool isFormula, CellAddress address) => type switch
    {
        "Number" when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) =>
            format.IsDate ? Cell.OfDate(number, format, isFormula) : Cell.OfNumber(number, format, isFormula),
        "DateTime" when DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var moment) =>
            Cell.OfDate(SerialDate.FromDateTime(moment), format.IsDate ? format : NumberFormats.Get(14, null), isFormula),
        "Boolean" => Cell.OfBoolean(text.Trim() == "1", isFormula),
        "Error" => Cell.OfError(text.Trim(), isFormula),
        "Number" or "DateTime" => throw FileRefusedException.Damaged("xml", $"cell {address} is no {type}"),
        _ => Cell.OfText(text, isFormula),
    };

    private void AddMerge(CellRange range)
    {
        _merges.Add(range);
        if (_merges.Count > limits.MergedRanges)
            throw FileRefusedException.Limit(IssueCode.FileTooLarge, "merged ranges", _merges.Count, limits.MergedRanges);
    }

    private static int? Index(XmlScanner scanner, ReadOnlySpan<byte> name) =>
        scanner.Attributes.Find(name) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index <= MaximumRow ? index
        : throw scanner.Damaged("an index that is none");
}
