using PartyHub.Importers.Reading.Xml;

namespace PartyHub.Importers.Reading.Xlsx;

/// <summary>The rows of one worksheet part, in order, as they are asked for.</summary>
internal sealed class XlsxRows(XlsxWorkbook workbook, CellBudget budget, ReadLimits limits)
{
    private const int MaximumRow = 1_048_576;

    private readonly Cell[] _cells = new Cell[limits.Columns];
    private readonly XlsxCellValue _value = new(workbook, limits);
    private int _count;

    public IEnumerable<SheetRow> Read(Stream part, string name, CancellationToken cancellationToken)
    {
        using var scanner = Utf8Xml.Scan(part, name);
        if (!FindRows(scanner))
            yield break;
        var number = 0;
        while (scanner.Read() != XmlToken.EndOfDocument && !scanner.IsEnd("sheetData"u8))
        {
            if (!scanner.IsStart("row"u8))
                continue;
            cancellationToken.ThrowIfCancellationRequested();
            number = RowNumber(scanner, number, out var isHidden);
            if (!scanner.IsEmptyElement)
                ReadCells(scanner, number);
            yield return new SheetRow(number, TakeCells(), isHidden);
        }
    }

    private static bool FindRows(XmlScanner scanner)
    {
        while (scanner.Read() != XmlToken.EndOfDocument)
            if (scanner.IsStart("sheetData"u8))
                return !scanner.IsEmptyElement;
        return false;
    }

    private static int RowNumber(XmlScanner scanner, int previous, out bool isHidden)
    {
        var number = previous + 1;
        isHidden = false;
        var attributes = scanner.Attributes;
        while (attributes.MoveNext())
        {
            if (attributes.Name.SequenceEqual("r"u8) && !XmlNumber.TryParseIndex(attributes.Value, out number))
                throw scanner.Damaged("a row number that is none");
            if (attributes.Name.SequenceEqual("hidden"u8))
                isHidden = attributes.Value is [(byte)'1'] or [(byte)'t', ..];
        }
        if (number <= previous || number > MaximumRow)
            throw scanner.Damaged($"row {number} after row {previous}");
        return number;
    }

    private void ReadCells(XmlScanner scanner, int rowNumber)
    {
        var column = -1;
        while (true)
        {
            if (FlatCell.TryRead(scanner.Buffered, out var flat))
            {
                column = flat.ColumnIndex < 0 ? column + 1 : flat.ColumnIndex;
                if (flat.RowNumber != rowNumber && flat.ColumnIndex >= 0)
                    throw Elsewhere(scanner, rowNumber);
                if (!flat.Value.IsEmpty)
                    Add(scanner, _value.Read(flat, scanner, new CellAddress(rowNumber, column)), new CellAddress(rowNumber, column));
                scanner.Take(flat.Length);
                continue;
            }
            if (scanner.Read() == XmlToken.StartElement)
            {
                if (scanner.Name is not [(byte)'c'])
                {
                    scanner.SkipElement();
                    continue;
                }
                column = ReadAttributes(scanner, rowNumber, column + 1);
                if (!scanner.IsEmptyElement)
                    Add(scanner, _value.Read(scanner, new CellAddress(rowNumber, column)), new CellAddress(rowNumber, column));
            }
            else if (scanner.IsEnd("row"u8))
            {
                return;
            }
        }
    }

    private int ReadAttributes(XmlScanner scanner, int rowNumber, int column)
    {
        _value.Begin();
        var attributes = scanner.Attributes;
        while (attributes.MoveNext())
        {
            switch (attributes.Name)
            {
                case [(byte)'r']:
                    if (!CellAddress.TryParse(attributes.Value, out var address) || address.RowNumber != rowNumber)
                        throw Elsewhere(scanner, rowNumber);
                    column = address.ColumnIndex;
                    break;
                case [(byte)'s']:
                    if (!XmlNumber.TryParseIndex(attributes.Value, out var style))
                        throw scanner.Damaged("a style that is none");
                    _value.SetStyle(style);
                    break;
                case [(byte)'t']:
                    _value.SetType(attributes.Value, scanner);
                    break;
            }
        }
        return column;
    }

    private static FileRefusedException Elsewhere(XmlScanner scanner, int rowNumber) =>
        scanner.Damaged($"a cell in row {rowNumber} that says it is elsewhere");

    private void Add(XmlScanner scanner, Cell cell, CellAddress address)
    {
        if (cell.Kind == CellKind.Empty)
            return;
        if (address.ColumnIndex >= limits.Columns)
            throw FileRefusedException.TooManyColumns(limits.Columns, address);
        if (_cells[address.ColumnIndex].Kind != CellKind.Empty)
            throw scanner.Damaged($"cell {address} twice");
        budget.Spend();
        _cells[address.ColumnIndex] = cell;
        _count = Math.Max(_count, address.ColumnIndex + 1);
    }

    private Cell[] TakeCells()
    {
        var cells = _cells[.._count];
        Array.Clear(_cells, 0, _count);
        _count = 0;
        return cells;
    }
}
