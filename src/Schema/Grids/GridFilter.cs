using PartyHub.Model.Grids;
using PartyHub.Schema.Filtering;
using PartyHub.Schema.Organisations;
using PartyHub.Schema.Regions;
using PartyHub.Schema.Venues;

namespace PartyHub.Schema.Grids;

internal static class GridFilter
{
    public static FilterType Type { get; } = FilterFields<Grid>.Type("Grid", "网格条件 · Conditions on grids", Fields);

    private static IEnumerable<FilterField> Fields(FilterFields<Grid> filter) =>
    [
        filter.Id(),
        filter.Column("code", g => g.Code, "网格编码 · Code"),
        filter.Column("name", g => g.Name, "网格名称 · Name"),
        filter.Column("level", g => g.Level, "层级 · Level"),
        filter.Column("kind", g => g.Kind, "类别 · Kind"),
        filter.Column("headName", g => g.HeadName, "网格长 · Head"),
        filter.Column("households", g => g.Households, "户数 · Households"),
        filter.Column("population", g => g.Population, "人口数 · Population"),
        filter.Column("staffCount", g => g.StaffCount, "网格员数 · Staff"),
        filter.Column("asOf", g => g.AsOf, "统计日期 · Day of the counts"),
        filter.Has("hasResponsibleOrganisation", g => g.ResponsibleOrganisation, "有网格党组织 · Answers to an organisation"),
        filter.Has("hasRegion", g => g.Region, "有区划 · Has a region"),
        filter.ToOne("parent", g => g.Parent, () => Type, "上级网格 · The grid above"),
        filter.ToOne("region", g => g.Region, () => RegionFilter.Type, "区划 · Region"),
        filter.ToOne("responsibleOrganisation", g => g.ResponsibleOrganisation, () => OrganisationFilter.Type, "网格党组织 · Responsible organisation"),
        filter.ToMany("children", GridLists.Children, () => Type, "下级网格 · Grids below"),
        filter.ToMany("venues", GridLists.Venues, () => VenueFilter.Type, "同一区划的阵地 · Venues in its region"),
    ];
}
