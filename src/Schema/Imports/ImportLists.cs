using PartyHub.Model.Imports;
using PartyHub.Schema.Ordering;
using PartyHub.Schema.Relations;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Imports;

internal static class ImportLists
{
    /// <summary>Newest first: ids are taken in the order of time.</summary>
    public static ListRelation Batches { get; } = new AllRows(typeof(ImportBatch), new SortKey(new ColumnSort(Column.Id<ImportBatch>()), Descending: true));

    public static ListRelation Issues { get; } = new ForeignKeyList(
        Column.Of<ImportIssue>(i => i.BatchId), Column.Id<ImportBatch>(), new SortKey(new ColumnSort(Column.Of<ImportIssue>(i => i.Row))));

    public static ListRelation Changes { get; } = new ForeignKeyList(
        Column.Of<RecordChange>(c => c.BatchId), Column.Id<ImportBatch>(), new SortKey(new ColumnSort(Column.Of<RecordChange>(c => c.Row))));
}
