using PartyHub.Model.Imports;
using PartyHub.Schema.Filtering;
using PartyHub.Schema.Organisations;

namespace PartyHub.Schema.Imports;

internal static class ImportBatchFilter
{
    public static FilterType Type { get; } = FilterFields<ImportBatch>.Type("ImportBatch", "导入批次条件 · Conditions on import batches", filter =>
    [
        filter.Id(),
        filter.Column("fileName", b => b.FileName, "文件名 · File name"),
        filter.Column("dataset", b => b.Dataset, "数据集 · Data set"),
        filter.Column("state", b => b.State, "状态 · State"),
        filter.Column("asOf", b => b.AsOf, "数据日期 · The day the data are of"),
        filter.Column("startedAt", b => b.StartedAt, "开始时间 · Started at"),
        filter.Column("importedBy", b => b.ImportedBy, "导入人 · Who imported it"),
        filter.ToOne("underOrganisation", b => b.UnderOrganisation, () => OrganisationFilter.Type, "填报单位 · The organisation under which names were resolved"),
        filter.ToMany("issues", ImportLists.Issues, () => ImportIssueFilter.Type, "问题 · Issues"),
    ]);
}
