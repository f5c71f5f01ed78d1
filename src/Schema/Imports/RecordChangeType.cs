using PartyHub.GraphQL.Types;
using PartyHub.Model.Imports;
using PartyHub.Schema.Rows;

namespace PartyHub.Schema.Imports;

internal static class RecordChangeType
{
    private static readonly ObjectType FieldChange = new("FieldChange", "一个字段的变更 · The change of one field", () =>
    [
        new("field", !BuiltInScalars.String, new ColumnField(FieldChangePart.Field), "字段 · Field"),
        new("old", BuiltInScalars.String, new ColumnField(FieldChangePart.Old), "原值(个人信息已脱敏)· Value before, masked where personal"),
        new("new", BuiltInScalars.String, new ColumnField(FieldChangePart.New), "新值(个人信息已脱敏)· Value after, masked where personal"),
    ]);

    public static ObjectType Type { get; } = RowFields<RecordChange>.Type(
        "RecordChange", "一条记录的变更 · What a batch does to one record", row =>
        [
            row.Column("row", c => c.Row, "行号 · Row number in the sheet"),
            row.Column("kind", c => c.Kind, "新增或修改 · Created or updated"),
            row.Column("dataset", c => c.Dataset, "数据集 · Data set"),
            new("label", !BuiltInScalars.String, new StepField(request => new ChangeTextStep(request, (change, name) => change.Label ?? name ?? "")), "记录名称 · Name of the record"),
            new("key", BuiltInScalars.String, new StepField(request => new ChangeTextStep(request, (change, _) => change.Key)), "记录代码 · Code of the record, where the row gives one"),
            new("fields", !new ListType(!FieldChange), new StepField(request => new ChangeFieldsStep(request)), "变更的字段 · The fields that change"),
        ],
        isNode: false);
}
