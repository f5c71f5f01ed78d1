using PartyHub.Model.Grids;
using PartyHub.Model.Venues;
using PartyHub.Schema.Ordering;
using PartyHub.Schema.Relations;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Grids;

/// <summary>The lists of a grid, and of what has grids.</summary>
internal static class GridLists
{
    private static readonly SortKey ByCode = new(new ColumnSort(Column.Of<Grid>(g => g.Code)));

    public static ListRelation All { get; } = new AllRows(typeof(Grid), ByCode);

    public static ListRelation Children { get; } = new ForeignKeyList(Column.Of<Grid>(g => g.ParentId), Column.Id<Grid>(), ByCode);

    public static ListRelation Teams { get; } = new ForeignKeyList(
        Column.Of<ServiceTeam>(t => t.GridId), Column.Id<Grid>(), new SortKey(new ColumnSort(Column.Of<ServiceTeam>(t => t.Name))));

    /// <summary>A venue serves the grids of its region: no sheet names the pairs.</summary>
    public static ListRelation Venues { get; } = new ForeignKeyList(Column.Of<Venue>(v => v.RegionId), Column.Of<Grid>(g => g.RegionId));

    public static ListRelation OfVenue { get; } = new ForeignKeyList(Column.Of<Grid>(g => g.RegionId), Column.Of<Venue>(v => v.RegionId), ByCode);
}
