using PartyHub.Model.Regions;
using PartyHub.Schema.Ordering;
using PartyHub.Schema.Relations;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Regions;

internal static class RegionLists
{
    public static ListRelation Children { get; } = new ForeignKeyList(
        Column.Of<Region>(r => r.ParentId), Column.Id<Region>(), new SortKey(new ColumnSort(Column.Of<Region>(r => r.Code))));
}
