using PartyHub.Importers.Parsing;
using PartyHub.Importers.Recognising;
using PartyHub.Importers.Reporting;

namespace PartyHub.Importers.Previewing;

/// <summary>Parses the rows of one recognised sheet into drafts.</summary>
internal sealed class RowParser
{
    private readonly FieldTable fields;
    private readonly List<ColumnReader> columns;

    public RowParser(RecognisedSheet sheet, FieldTable fields, DateOnly today, Func<IEnumerable<RecognisedRow>> rows)
    {
        this.fields = fields;
        var styles = DateStyles.Of(sheet, fields, rows);
        columns = [.. sheet.Columns.Select((column, index) => new ColumnReader(index, column, Target(column), new ColumnContext
        {
            Today = today,
            Heading = column.Heading,
            Unit = column.Unit,
            Uses1904Dates = sheet.Sheet.Uses1904Dates,
            MonthsHaveTwoDigits = styles.MonthsHaveTwoDigits(index),
            IsMonthDayYear = styles.IsMonthDayYear(index),
        }))];
    }

    /// <summary>Columns of fields that the hub recognises and does not keep.</summary>
    public IEnumerable<ColumnReader> NotStored => columns.Where(c => c.Target is { IsStored: false });

    public IReadOnlyList<BatchColumn> Columns => [.. columns.Select(c => c.ToBatchColumn())];

    public IReadOnlyDictionary<int, string> FieldOfColumn =>
        columns.Where(c => c.Target is not null).ToDictionary(c => c.HeadingCell.ColumnIndex, c => c.Target?.Name ?? "");

    public HashSet<string> SheetFields => [.. columns.Where(c => c.Target is not null).Select(c => c.Target?.Name ?? "")];

    public Draft Parse(RecognisedRow row)
    {
        var draft = new Draft(fields, row.Number) { ParentPath = row.ParentPath };
        foreach (var column in columns) column.Read(row, draft);
        return draft;
    }

    private Field? Target(RecognisedColumn column) =>
        column.Field is { } name && column.DroppedReason is null && !column.IsRowNumber ? fields.Find(name) : null;
}
