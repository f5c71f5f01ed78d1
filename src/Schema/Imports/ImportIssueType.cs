using PartyHub.GraphQL.Types;
using PartyHub.Model.Imports;
using PartyHub.Schema.Rows;

namespace PartyHub.Schema.Imports;

internal static class ImportIssueType
{
    public static ObjectType Type { get; } = RowFields<ImportIssue>.Type(
        "ImportIssue", "导入问题 · What a cell, row or sheet did not satisfy", row =>
        [
            row.Column("code", i => i.Code, "问题代码 · Stable code"),
            row.Column("severity", i => i.Severity, "级别 · Severity"),
            row.Column("sheet", i => i.Sheet, "工作表 · Sheet"),
            row.Column("cell", i => i.Cell, "单元格 · Cell, like E17"),
            row.Column("row", i => i.Row, "行号 · Row number"),
            row.Column("field", i => i.Field, "字段 · Field"),
            row.Column("raw", i => i.Raw, "原值(个人信息已脱敏)· What the cell held, masked where personal"),
            row.Column("value", i => i.Value, "采用的值 · What was made of it; null where nothing was"),
            row.Column("message", i => i.Message, "说明 · What was found and what was expected"),
            row.Column("cure", i => i.Cure, "处理办法 · What to do"),
        ],
        isNode: false);
}
