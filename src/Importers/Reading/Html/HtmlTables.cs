using System.Net;
using System.Text;

namespace PartyHub.Importers.Reading.Html;

/// <summary>
/// Builds the tables of a page from its tags. Only what tables need of HTML: end tags of rows and cells may be missing, and a
/// table within a cell is part of the cell's text.
/// </summary>
internal sealed class HtmlTables(ReadLimits limits)
{
    private const int MaximumSpan = 1_000;

    private readonly List<HtmlGrid> _grids = [];
    private readonly CellBudget _budget = new(limits.Cells);
    private readonly StringBuilder _text = new();
    private readonly Dictionary<int, int> _takenUntil = [];
    private List<SheetRow> _rows = [];
    private List<CellRange> _merges = [];
    private List<Cell> _cells = [];
    private int _tableDepth;
    private int _rowNumber;
    private bool _inRow;
    private bool _inCell;
    private (int Across, int Down) _span;

    public IReadOnlyList<HtmlGrid> Grids => _grids;

    public void StartTag(string name, HtmlAttributes attributes)
    {
        switch (name)
        {
            case "table":
                if (_tableDepth++ == 0)
                    (_rows, _merges, _rowNumber) = ([], [], 0);
                break;
            case "tr" when _tableDepth == 1:
                StartRow();
                break;
            case "td" or "th" when _tableDepth == 1:
                StartCell(attributes);
                break;
            case "br" or "p" or "div" or "li" when _inCell && _text.Length > 0:
                _text.Append('\n');
                break;
        }
    }

    public void EndTag(string name)
    {
        switch (name)
        {
            case "table" when _tableDepth > 0:
                if (--_tableDepth == 0)
                    EndTable();
                break;
            case "tr" when _tableDepth == 1:
                EndRow();
                break;
            case "td" or "th" when _tableDepth == 1:
                EndCell();
                break;
        }
    }

    /// <summary>White space in the source is one space; the entities are decoded with the whole cell.</summary>
    public void Text(ReadOnlySpan<char> raw)
    {
        if (!_inCell)
            return;
        foreach (var character in raw)
        {
            if (character is ' ' or '\t' or '\r' or '\n')
            {
                if (_text.Length > 0 && _text[^1] is not (' ' or '\n'))
                    _text.Append(' ');
            }
            else
            {
                _text.Append(character);
            }
        }
    }

    public void End()
    {
        if (_tableDepth > 0)
            EndTable();
        _tableDepth = 0;
    }

    private void StartRow()
    {
        EndRow();
        (_cells, _inRow) = ([], true);
        _rowNumber++;
    }

    private void StartCell(HtmlAttributes attributes)
    {
        EndCell();
        if (!_inRow)
            StartRow();
        _text.Clear();
        _span = (Span(attributes, "colspan"), Span(attributes, "rowspan"));
        _inCell = true;
    }

    private static int Span(HtmlAttributes attributes, string name) =>
        int.TryParse(attributes.Find(name), out var span) && span > 1 ? Math.Min(span, MaximumSpan) : 1;

    private void EndCell()
    {
        if (!_inCell)
            return;
        _inCell = false;
        while (_takenUntil.GetValueOrDefault(_cells.Count) >= _rowNumber)
            _cells.Add(Cell.Empty);
        var address = new CellAddress(_rowNumber, _cells.Count);
        if (_span is not (1, 1))
            Take(address);
        var text = WebUtility.HtmlDecode(_text.ToString()).Trim(' ', '\n');
        if (text.Length > limits.CellCharacters)
            throw FileRefusedException.CellTooLong(limits.CellCharacters, address);
        if (_cells.Count + _span.Across > limits.Columns)
            throw FileRefusedException.TooManyColumns(limits.Columns, address);
        if (text.Length > 0)
            _budget.Spend();
        _cells.Add(Cell.OfText(text));
        for (var across = 1; across < _span.Across; across++)
            _cells.Add(Cell.Empty);
    }

    private void Take(CellAddress address)
    {
        var range = new CellRange(_rowNumber, address.ColumnIndex, _rowNumber + _span.Down - 1, address.ColumnIndex + _span.Across - 1);
        if (_merges.Count >= limits.MergedRanges)
            throw FileRefusedException.Limit(IssueCode.FileTooLarge, "merged ranges", _merges.Count + 1, limits.MergedRanges);
        _merges.Add(range);
        for (var column = range.FirstColumn; column <= range.LastColumn && _span.Down > 1; column++)
            _takenUntil[column] = range.LastRow;
    }

    private void EndRow()
    {
        EndCell();
        if (_inRow)
            _rows.Add(new SheetRow(_rowNumber, [.. _cells]));
        _inRow = false;
    }

    private void EndTable()
    {
        EndRow();
        _takenUntil.Clear();
        if (_rows.Count > 0)
            _grids.Add(new HtmlGrid(_rows, _merges));
        if (_grids.Count > limits.Sheets)
            throw FileRefusedException.Limit(IssueCode.FileTooLarge, "tables", _grids.Count, limits.Sheets);
    }
}
