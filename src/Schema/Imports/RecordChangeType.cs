using PartyHub.GraphQL.Types;
using PartyHub.Model.Imports;
using PartyHub.Schema.Rows;

namespace PartyHub.Schema.Imports;

internal static class RecordChangeType
{
    public static ObjectType Type { get; } = RowFields<RecordChange>.Type(
        "RecordChange", "一条记录的变更 · What a batch does to one record", row =>
        [
            row.Column("row", c => c.Row, "行号 · Row number in the sheet"),
            row.Column("kind", c => c.Kind, "新增或修改 · Created or updated"),
            row.Column("dataset", c => c.Dataset, "数据集 · Data set"),
        ],
        isNode: false);
}
