using PartyHub.Model.Imports;
using PartyHub.Schema.Filtering;

namespace PartyHub.Schema.Imports;

internal static class ImportIssueFilter
{
    public static FilterType Type { get; } = FilterFields<ImportIssue>.Type("ImportIssue", "导入问题条件 · Conditions on issues", filter =>
    [
        filter.Column("code", i => i.Code, "问题代码 · Code"),
        filter.Column("severity", i => i.Severity, "级别 · Severity"),
        filter.Column("sheet", i => i.Sheet, "工作表 · Sheet"),
        filter.Column("cell", i => i.Cell, "单元格 · Cell"),
        filter.Column("row", i => i.Row, "行号 · Row"),
        filter.Column("field", i => i.Field, "字段 · Field"),
    ]);
}
