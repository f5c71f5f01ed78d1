using System.Globalization;
using PartyHub.Importers.Reading;
using PartyHub.Model.Imports;

namespace PartyHub.Importers.Workbooks;

/// <summary>
/// The sender's own sheets with what is wrong in place: bad cells coloured, message and cure as a comment in each, and a list of
/// all issues as the first sheet, each with a link to its cell. Values, types, formats and places are those of the original,
/// so that the file can be fixed and imported again.
/// </summary>
public static class AnnotatedWorkbook
{
    private const string ListName = "问题清单";
    private static readonly string[] ListHeadings = ["工作表 Sheet", "单元格 Cell", "程度 Severity", "代码 Code", "原值 Found", "处理后 Value", "说明 Message", "怎样改正 Cure"];

    /// <summary>Comments beyond this many in one cell are left to the list.</summary>
    private const int CommentsInCell = 3;

    /// <param name="file">The original, opened again.</param>
    /// <param name="issues">Of all its sheets. Raw values are shown as they are kept: masked where personal.</param>
    public static void Write(OpenedFile file, IReadOnlyList<ImportIssue> issues, Stream output, CancellationToken cancellationToken)
    {
        using var workbook = new WorkbookWriter(output);
        WriteList(workbook, file, issues);
        foreach (var sheet in file.Sheets)
            WriteSheet(workbook, sheet, [.. issues.Where(i => i.Sheet == sheet.Name)], cancellationToken);
    }

    private static void WriteList(WorkbookWriter workbook, OpenedFile file, IReadOnlyList<ImportIssue> issues)
    {
        using var list = workbook.AddSheet(ListName, new SheetOptions { Widths = [22, 10, 12, 26, 24, 20, 60, 60], FrozenRows = 4 });
        list.BeginRow(1);
        list.Write(0, $"{file.FileName} 导入问题 · import issues", CellLook.Title);
        list.BeginRow(2);
        list.Write(0, issues.Count == 0
            ? "没有发现问题。 · No issues were found."
            : "请在后面的工作表中改正着色的单元格,保存后重新导入本文件;本清单不会被导入。 · Correct the coloured cells in the sheets that follow, save, and import this file again; this list is not imported.", CellLook.Hint);
        list.BeginRow(4);
        for (var column = 0; column < ListHeadings.Length; column++) list.Write(column, ListHeadings[column], CellLook.Heading);
        var row = 5;
        foreach (var issue in issues.OrderByDescending(i => i.Severity).ThenBy(i => i.Sheet, StringComparer.Ordinal).ThenBy(i => i.Row).ThenBy(i => i.Id))
            WriteIssue(list, row++, issue);
    }

    private static void WriteIssue(SheetWriter list, int row, ImportIssue issue)
    {
        var sheet = issue.Sheet ?? "";
        var place = issue.Cell ?? (issue.Row is { } number ? $"A{number.ToString(CultureInfo.InvariantCulture)}" : "");
        list.BeginRow(row);
        list.Write(0, sheet);
        list.Write(1, place, place.Length > 0 ? CellLook.Link : CellLook.Plain);
        list.Write(2, Severity(issue.Severity), Look(issue.Severity));
        list.Write(3, issue.Code);
        list.Write(4, issue.Raw ?? "");
        list.Write(5, issue.Value ?? "");
        list.Write(6, issue.Message);
        list.Write(7, issue.Cure);
        if (place.Length > 0 && sheet.Length > 0) list.AddLink(new CellAddress(row, 1), $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'!{place}");
    }

    private static void WriteSheet(WorkbookWriter workbook, SheetData sheet, List<ImportIssue> issues, CancellationToken cancellationToken)
    {
        var byCell = issues.Where(i => i.Cell is not null).ToLookup(i => i.Cell, StringComparer.Ordinal);
        var byRow = issues.Where(i => i.Cell is null && i.Row is not null).ToLookup(i => i.Row);
        using var copy = workbook.AddSheet(sheet.Name, new SheetOptions { IsHidden = sheet.IsHidden });
        foreach (var row in sheet.Rows(cancellationToken))
        {
            copy.BeginRow(row.Number);
            // A row without cells can still have an issue: its first cell carries it.
            for (var column = 0; column < Math.Max(row.Count, 1); column++)
            {
                var address = row.AddressOf(column);
                var own = byCell[address.ToString()].Concat(column == 0 ? byRow[row.Number] : []).ToList();
                copy.Write(column, row[column], own.Count == 0 ? CellLook.Plain : Look(own.Max(i => i.Severity)));
                if (own.Count > 0) copy.AddComment(address, Comment(own));
            }
        }

        foreach (var range in sheet.MergedRanges) copy.Merge(range);
    }

    private static string Comment(List<ImportIssue> issues)
    {
        var words = issues.OrderByDescending(i => i.Severity).Take(CommentsInCell).Select(i => $"[{i.Code}] {i.Message}\n→ {i.Cure}");
        var rest = issues.Count - CommentsInCell;
        return string.Join("\n\n", words) + (rest > 0 ? $"\n\n(另有 {rest} 条,见“{ListName}” · {rest} more in the list)" : "");
    }

    private static CellLook Look(IssueSeverity severity) => severity switch
    {
        IssueSeverity.Notice => CellLook.Notice,
        IssueSeverity.Repaired => CellLook.Repaired,
        IssueSeverity.FieldError => CellLook.FieldError,
        IssueSeverity.RowRejected or IssueSeverity.SheetRefused or IssueSeverity.FileRefused => CellLook.Refused,
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "no such severity"),
    };

    private static string Severity(IssueSeverity severity) => severity switch
    {
        IssueSeverity.Notice => "提示 notice",
        IssueSeverity.Repaired => "已修正 repaired",
        IssueSeverity.FieldError => "字段未采用 field error",
        IssueSeverity.RowRejected => "整行未写入 row rejected",
        IssueSeverity.SheetRefused => "整表拒收 sheet refused",
        IssueSeverity.FileRefused => "文件拒收 file refused",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "no such severity"),
    };
}
