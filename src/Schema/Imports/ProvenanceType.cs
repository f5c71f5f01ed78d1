using PartyHub.GraphQL.Types;
using PartyHub.Model.Imports;
using PartyHub.Schema.Rows;
using PartyHub.Schema.Sql;
using PartyHub.Schema.Steps;

namespace PartyHub.Schema.Imports;

/// <summary>Where each present value of a record came from. Made by <see cref="ProvenanceStep"/>, which unfolds one stored row into its fields.</summary>
internal static class ProvenanceType
{
    public static Column BatchKey { get; } = Column.Of<Provenance>(p => p.BatchId);

    public static ObjectType Type { get; } = new("Provenance", "来源:一个字段现值的出处 · Where the present value of a field came from", () =>
    [
        new("field", !BuiltInScalars.String, new ColumnField(ProvenancePart.Field), "字段 · Field"),
        new("batch", ImportBatchType.Type, new StepField(request => new ToOneStep(request, typeof(ImportBatch), BatchKey)), "导入批次 · Import batch"),
        new("sheet", BuiltInScalars.String, new ColumnField(ProvenancePart.Sheet), "工作表 · Sheet"),
        new("cell", BuiltInScalars.String, new ColumnField(ProvenancePart.Cell), "单元格 · Cell"),
        new("recordedAt", !HubScalars.DateTime, new ColumnField(ProvenancePart.RecordedAt), "记录时间 · Recorded at"),
    ]);

    public static FieldDefinition FieldOf<TEntity>(Dataset dataset) => new(
        "provenance", !new ListType(!Type), new StepField(request => new ProvenanceStep(request, dataset, Column.Id<TEntity>())),
        "各字段现值的来源 · Where the present value of each field came from");
}

/// <summary>The cells of a provenance, in the order of their slots.</summary>
internal enum ProvenancePart { Field, Sheet, Cell, RecordedAt }
