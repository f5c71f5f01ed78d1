using PartyHub.GraphQL.Types;
using PartyHub.Model.Imports;
using PartyHub.Schema.Paging;
using PartyHub.Schema.Steps;

namespace PartyHub.Schema.Imports;

internal static class ImportQueries
{
    public static IEnumerable<FieldDefinition> Fields =>
    [
        LookupField.ById<ImportBatch>("importBatch", ImportBatchType.Type, isRequired: true, "按编号查导入批次 · An import batch by id"),
        ConnectionField.Of("importBatches", ImportBatchType.Type, ImportLists.Batches, ImportBatchFilter.Type, null, "导入批次,最新在前 · Import batches, newest first"),
    ];
}
