using PartyHub.GraphQL.Types;
using PartyHub.Model.Imports;
using PartyHub.Schema.Organisations;
using PartyHub.Schema.Paging;
using PartyHub.Schema.Rows;

namespace PartyHub.Schema.Imports;

internal static class ImportBatchType
{
    public static ObjectType Type { get; } = RowFields<ImportBatch>.Type("ImportBatch", "导入批次(一个工作表)· One sheet of one file, from reading to writing or taking back", row =>
    [
        row.Id(),
        row.Column("fileName", b => b.FileName, "文件名 · File name"),
        row.Column("sheetName", b => b.SheetName, "工作表 · Sheet"),
        row.ColumnOrUnknown("dataset", b => b.Dataset, "数据集;未能识别而被拒收的表为 UNKNOWN · Data set; UNKNOWN of a refused sheet that was not recognised"),
        row.Column("state", b => b.State, "状态 · State"),
        row.Column("asOf", b => b.AsOf, "数据日期 · The day the data are of"),
        row.Column("startedAt", b => b.StartedAt, "开始时间 · Started at"),
        row.Column("finishedAt", b => b.FinishedAt, "结束时间 · Finished at"),
        row.Column("importedBy", b => b.ImportedBy, "导入人 · Who imported it"),
        row.Column("headerRow", b => b.HeaderRow, "表头行号 · Number of the header row"),
        row.Column("rowsRead", b => b.RowsRead, "读取行数 · Rows read: the sum of the five counts below"),
        row.Column("created", b => b.Created, "新增 · Created"),
        row.Column("updated", b => b.Updated, "修改 · Updated"),
        row.Column("unchanged", b => b.Unchanged, "无变化 · Unchanged"),
        row.Column("staged", b => b.Staged, "暂存 · Staged, waiting to be fixed"),
        row.Column("rejected", b => b.Rejected, "退行 · Rejected"),
        row.ToOne("underOrganisation", b => b.UnderOrganisation, () => OrganisationType.Type, "填报单位 · The organisation under which names were resolved"),
        ConnectionField.Of("issues", ImportIssueType.Type, ImportLists.Issues, ImportIssueFilter.Type, null, "问题,按行 · Issues, by row"),
        ConnectionField.Of("changes", RecordChangeType.Type, ImportLists.Changes, null, null, "写入将产生的变更,每条记录一项 · What applying would change, one entry a record"),
    ]);
}
