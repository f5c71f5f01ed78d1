using PartyHub.Importers.Reading;
using PartyHub.Importers.Workbooks;
using PartyHub.Model.Imports;

namespace PartyHub.Importers.Exporting;

/// <summary>An empty sheet to fill in: known headings, text columns where a number would be spoilt, drop-downs from the code lists, and an example on the sheet of instructions.</summary>
public static class Template
{
    private const int LastRow = 5000;
    private const string CodesSheet = "代码表";

    private static readonly Dictionary<string, string> Examples = new()
    {
        ["党组织名称"] = "中共某区某街道某社区支部委员会", ["党组织代码"] = "001001001", ["上级党组织名称"] = "中共某区某街道工作委员会", ["批准建立日期"] = "2012-05-30", ["本届班子当选日期"] = "2021-09-04",
        ["姓名"] = "张三", ["公民身份号码"] = "990101199003070015", ["出生日期"] = "1990-03-07", ["所在党支部"] = "中共某区某街道某社区支部委员会", ["加入党组织日期"] = "2012-05-30",
        ["转为正式党员日期"] = "2013-05-30", ["手机号码"] = "13900000000", ["网格编码"] = "410103001001001", ["网格名称"] = "某社区第1网格", ["所属村（社区）"] = "某社区居民委员会", ["户数"] = "330",
        ["场所名称"] = "某社区党员服务中心", ["所属党组织"] = "中共某区某街道某社区支部委员会", ["经度"] = "113.643913", ["纬度"] = "34.737419", ["坐标系"] = "百度坐标",
    };

    public static void Write(Dataset dataset, Stream output)
    {
        var columns = ExportColumn.Of(dataset);
        using var workbook = new WorkbookWriter(output);
        WriteHeadings(workbook, dataset, columns);
        WriteInstructions(workbook, columns);
        WriteCodes(workbook, columns);
    }

    private static void WriteHeadings(WorkbookWriter workbook, Dataset dataset, IReadOnlyList<ExportColumn> columns)
    {
        using var sheet = workbook.AddSheet(ExportColumn.SheetName(dataset), new SheetOptions
        {
            Widths = [.. columns.Select(c => c.Width)],
            TextColumns = [.. Enumerable.Range(0, columns.Count).Where(c => columns[c].IsText)],
            FrozenRows = 1,
        });
        sheet.BeginRow(1);
        for (var column = 0; column < columns.Count; column++) sheet.Write(column, columns[column].Heading, CellLook.Heading);
        var list = 0;
        for (var column = 0; column < columns.Count; column++)
        {
            if (columns[column].Choices.Count == 0) continue;
            var letters = CellAddress.ColumnLetters(list++);
            sheet.AddList(new CellRange(2, column, LastRow, column), $"{CodesSheet}!${letters}$2:${letters}${columns[column].Choices.Count + 1}");
        }
    }

    private static void WriteInstructions(WorkbookWriter workbook, IReadOnlyList<ExportColumn> columns)
    {
        using var sheet = workbook.AddSheet("填表说明", new SheetOptions { Widths = [24, 40, 60] });
        sheet.BeginRow(1);
        sheet.Write(0, "填表说明", CellLook.Title);
        sheet.BeginRow(2);
        sheet.Write(0, "列 Column", CellLook.Heading);
        sheet.Write(1, "示例 Example", CellLook.Heading);
        sheet.Write(2, "可选值 Choices", CellLook.Heading);
        for (var index = 0; index < columns.Count; index++)
        {
            sheet.BeginRow(index + 3);
            sheet.Write(0, columns[index].Heading);
            sheet.Write(1, Examples.GetValueOrDefault(columns[index].Heading, columns[index].Choices.Count > 0 ? columns[index].Choices[0] : ""), format: "@");
            sheet.Write(2, string.Join("、", columns[index].Choices.Take(8)));
        }
    }

    private static void WriteCodes(WorkbookWriter workbook, IReadOnlyList<ExportColumn> columns)
    {
        var lists = columns.Where(c => c.Choices.Count > 0).ToList();
        using var sheet = workbook.AddSheet(CodesSheet, new SheetOptions { IsHidden = true });
        sheet.BeginRow(1);
        for (var column = 0; column < lists.Count; column++) sheet.Write(column, lists[column].Heading, CellLook.Heading);
        for (var row = 0; row < lists.Select(l => l.Choices.Count).DefaultIfEmpty(0).Max(); row++)
        {
            sheet.BeginRow(row + 2);
            for (var column = 0; column < lists.Count; column++)
                if (row < lists[column].Choices.Count) sheet.Write(column, lists[column].Choices[row]);
        }
    }
}
