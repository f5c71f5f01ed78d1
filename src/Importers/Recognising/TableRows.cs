using System.Globalization;
using PartyHub.Importers.Reading;
using PartyHub.Model.Imports;

namespace PartyHub.Importers.Recognising;

/// <summary>The records of a table as its rows stream by, with what was passed over on the way.</summary>
internal sealed class TableRows(SheetHead head, Header header, Dataset dataset, IReadOnlyList<RecognisedColumn> columns, HierarchyColumns hierarchy, NameOutline? outline, List<FileProblem> problems)
{
    private const int SecondHeaderKnown = 4;
    private const double SecondHeaderShare = 0.7;
    private const int SkippedKept = 1_000;

    private readonly int[] _columnIndexes = [.. columns.Select(column => column.DroppedReason is null ? column.ColumnIndex : -1)];
    private readonly int _nameColumn = Enumerable.Range(0, columns.Count).FirstOrDefault(index => columns[index].Field == SectionHeadings.NameField(dataset), -1);
    private readonly int _ownColumn = Enumerable.Range(0, columns.Count).FirstOrDefault(index => columns[index].HierarchyLevel == hierarchy.Deepest && !hierarchy.IsEmpty, -1);
    private readonly bool[] _headed = Headed(columns, head);
    private readonly string[]? _levels = dataset == Dataset.Organisations && !hierarchy.IsEmpty ? new string[hierarchy.Deepest + 1] : null;
    private string? _section;
    private int _hiddenRows;

    public List<ControlTotal> Totals { get; } = [];

    public List<SkippedRow> Skipped { get; } = [];

    public IEnumerable<RecognisedRow> Read(CancellationToken cancellationToken)
    {
        var headerRows = header.RowNumbers.Select(number => head.Row(number)).OfType<SheetRow>().ToList();
        var kind = new RowKind(headerRows, [.. columns.Where(column => column.IsRowNumber).Select(column => column.ColumnIndex)]);
        var merges = new FilledDownRows(head.Sheet, header.LastRow);
        var sections = new SectionHeadings(head, header, dataset, columns);
        foreach (var read in head.Sheet.Rows(cancellationToken))
        {
            if (read.Number <= header.LastRow)
                continue;
            var row = merges.Fill(read);
            if (kind.Skip(row) is { } reason)
            {
                Note(row, reason);
                continue;
            }
            if (IsSecondHeader(row))
            {
                Tell(IssueCode.SecondTableNotRead, row.AddressOf(0), row.Number.ToString(CultureInfo.InvariantCulture));
                break;
            }
            if (sections.Find(row) is { } section)
            {
                Note(row, sections.IsTitle(section) ? SkipReason.RepeatedHeader : SkipReason.SectionHeading);
                if (!sections.IsTitle(section))
                    StartSection(section, row);
                continue;
            }
            _hiddenRows += row.IsHidden ? 1 : 0;
            TellUnheaded(row);
            yield return Record(row);
        }
        if (_hiddenRows > 0)
            Tell(IssueCode.HiddenRowsRead, null, _hiddenRows.ToString(CultureInfo.InvariantCulture));
    }

    private static bool[] Headed(IReadOnlyList<RecognisedColumn> columns, SheetHead head)
    {
        var headed = new bool[Math.Max(head.Width, columns.Max(column => column.ColumnIndex) + 1)];
        foreach (var column in columns)
            headed[column.ColumnIndex] = true;
        return headed;
    }

    private RecognisedRow Record(SheetRow row)
    {
        if (!hierarchy.IsEmpty)
        {
            var (own, parents) = hierarchy.Place(row, _levels);
            return new RecognisedRow(row, _columnIndexes, Placed(row, _ownColumn, new PlacedCell(row[own.ColumnIndex], own))) { ParentPath = parents };
        }
        if (outline is not null && _nameColumn >= 0 && !row[_columnIndexes[_nameColumn]].IsBlank)
        {
            var address = row.AddressOf(_columnIndexes[_nameColumn]);
            var (name, parents) = outline.Place(row[address.ColumnIndex].Text);
            return new RecognisedRow(row, _columnIndexes, Placed(row, _nameColumn, new PlacedCell(Cell.OfText(name), address))) { ParentPath = parents };
        }
        return _section is null ? new RecognisedRow(row, _columnIndexes) : new RecognisedRow(row, _columnIndexes) { ParentPath = [_section] };
    }

    private PlacedCell[] Placed(SheetRow row, int column, PlacedCell own)
    {
        var plain = new RecognisedRow(row, _columnIndexes);
        var placed = new PlacedCell[_columnIndexes.Length];
        for (var index = 0; index < placed.Length; index++)
            placed[index] = index == column ? own : new PlacedCell(plain[index], plain.AddressOf(index));
        return placed;
    }

    private void Note(SheetRow row, SkipReason reason)
    {
        if (reason == SkipReason.Total)
            Totals.Add(TotalOf(row));
        if (Skipped.Count < SkippedKept)
            Skipped.Add(new SkippedRow(row.Number, reason, reason is SkipReason.Blank ? "" : RowKind.FirstText(row)));
    }

    private static ControlTotal TotalOf(SheetRow row)
    {
        var label = "";
        var cells = new List<(CellAddress, Cell)>();
        for (var column = 0; column < row.Count; column++)
        {
            if (row[column].IsBlank || row[column].IsFilledDown)
                continue;
            if (label.Length == 0 && row[column].Kind == CellKind.Text)
                label = row[column].Text;
            else
                cells.Add((row.AddressOf(column), row[column]));
        }
        return new ControlTotal(row.Number, label, cells);
    }

    /// <summary>Another header further down: its table has other columns, so it and what follows would be read wrongly.</summary>
    private static bool IsSecondHeader(SheetRow row)
    {
        foreach (ref readonly var cell in row.Cells)
            if (!cell.IsBlank && (cell.Kind != CellKind.Text || cell.Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0))
                return false;
        var (known, filled) = HeaderFinder.Count(row);
        return known >= SecondHeaderKnown && known >= filled * SecondHeaderShare;
    }

    private void StartSection(string section, SheetRow row)
    {
        if (_section is null)
            Tell(IssueCode.ParentFromSection, row.AddressOf(0), row.Number.ToString(CultureInfo.InvariantCulture));
        _section = SectionHeadings.NameIn(section);
    }

    private void TellUnheaded(SheetRow row)
    {
        for (var column = 0; column < row.Count; column++)
        {
            if ((column < _headed.Length && _headed[column]) || row[column].IsBlank || column >= ReadLimits.Default.Columns)
                continue;
            if (column < _headed.Length)
                _headed[column] = true;
            Tell(IssueCode.ValuesWithoutHeading, row.AddressOf(column), CellAddress.ColumnLetters(column));
        }
    }

    private void Tell(string code, CellAddress? cell, params IReadOnlyList<string> arguments) =>
        problems.Add(FileProblem.Notice(code, arguments) with { Sheet = head.Sheet.Name, Cell = cell });
}
