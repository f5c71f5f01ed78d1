using PartyHub.GraphQL.Types;
using PartyHub.Model.Grids;
using PartyHub.Model.Members;
using PartyHub.Model.Organisations;
using PartyHub.Model.Venues;
using PartyHub.Schema.Grids;
using PartyHub.Schema.Members;
using PartyHub.Schema.Ordering;
using PartyHub.Schema.Paging;
using PartyHub.Schema.Relations;
using PartyHub.Schema.Sql;
using PartyHub.Schema.Venues;

namespace PartyHub.Schema.Organisations;

/// <summary>The lists of an organisation: what is below it, and what hangs on it.</summary>
internal static class OrganisationLists
{
    public static ListRelation All { get; } = new AllRows(typeof(Organisation), By(o => o.Path));

    /// <summary>By number, code and name; those without a code first, as the index has them.</summary>
    public static ListRelation Children { get; } = new ForeignKeyList(
        Column.Of<Organisation>(o => o.ParentId), Column.Id<Organisation>(), By(o => o.SortOrder), By(o => o.Code) with { NullsFirst = true }, By(o => o.Name));

    public static ListRelation Descendants { get; } = new Descendants();

    public static ListRelation Members { get; } = Of(Column.Of<Member>(m => m.OrganisationId));

    public static ListRelation Grids { get; } = Of(
        Column.Of<Grid>(g => g.ResponsibleOrganisationId), new SortKey(new ColumnSort(Column.Of<Grid>(g => g.Code))));

    public static ListRelation Venues { get; } = Of(Column.Of<Venue>(v => v.OrganisationId));

    public static IEnumerable<FieldDefinition> OfOtherDataSets() =>
    [
        ConnectionField.WithSubtree(
            "members", MemberType.Type, Members, new SubtreeList(Column.Of<Member>(m => m.OrganisationId)), MemberFilter.Type, MemberOrder.Type, "党员 · Members"),
        ConnectionField.WithSubtree(
            "grids", GridType.Type, Grids, new SubtreeList(Column.Of<Grid>(g => g.ResponsibleOrganisationId)), GridFilter.Type, GridOrder.Type,
            "负责的网格 · Grids it is responsible for"),
        ConnectionField.WithSubtree(
            "venues", VenueType.Type, Venues, new SubtreeList(Column.Of<Venue>(v => v.OrganisationId)), VenueFilter.Type, VenueOrder.Type, "阵地 · Venues"),
    ];

    private static ForeignKeyList Of(Column foreignKey, params IReadOnlyList<SortKey> order) => new(foreignKey, Column.Id<Organisation>(), order);

    private static SortKey By(System.Linq.Expressions.Expression<Func<Organisation, object?>> property) => new(new ColumnSort(Column.Of(property)));
}
