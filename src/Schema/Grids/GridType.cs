using PartyHub.GraphQL.Types;
using PartyHub.Model.Grids;
using PartyHub.Schema.Imports;
using PartyHub.Schema.Organisations;
using PartyHub.Schema.Paging;
using PartyHub.Schema.Regions;
using PartyHub.Schema.Relations;
using PartyHub.Schema.Rows;
using PartyHub.Schema.Steps;
using PartyHub.Schema.Venues;

namespace PartyHub.Schema.Grids;

internal static class GridType
{
    public static ObjectType Type { get; } = RowFields<Grid>.Type("Grid", "网格 · Grid-management service area; counts only, never residents", Fields);

    private static IEnumerable<FieldDefinition> Fields(RowFields<Grid> row) =>
    [
        row.Id(),
        row.Column("code", g => g.Code, "网格编码 · Code"),
        row.Column("name", g => g.Name, "网格名称 · Name"),
        row.Column("level", g => g.Level, "层级:1 区县 至 5 微网格 · Level: 1 district to 5 micro grid"),
        row.Column("kind", g => g.Kind, "网格类别 · Kind"),
        row.Column("scopeText", g => g.ScopeText, "四至 · What it covers, in words"),
        row.Column("headName", g => g.HeadName, "网格长 · Head"),
        row.Column("households", g => g.Households, "户数 · Households"),
        row.Column("population", g => g.Population, "人口数 · Population"),
        row.Column("floatingPopulation", g => g.FloatingPopulation, "流动人口数 · Floating population"),
        row.Column("staffCount", g => g.StaffCount, "网格员数 · Staff"),
        row.Column("buildingCount", g => g.BuildingCount, "楼栋数 · Buildings"),
        row.Column("unitCount", g => g.UnitCount, "单位数 · Units"),
        row.Column("reportedMemberCount", g => g.ReportedMemberCount, "表报党员数 · Members as the sheet reported them"),
        row.Column("area", g => g.Area, "面积(平方公里)· Area in km²"),
        row.Column("asOf", g => g.AsOf, "统计日期 · Day of the counts"),
        row.Json("boundary", g => g.Boundary, HubScalars.GeoJson, "边界(GeoJSON,WGS-84)· Boundary"),
        row.ToOne("parent", g => g.Parent, () => Type, "上级网格 · The grid above"),
        row.ToOne("region", g => g.Region, () => RegionType.Type, "所在区划 · Region"),
        row.ToOne("responsibleOrganisation", g => g.ResponsibleOrganisation, () => OrganisationType.Type, "网格党组织 · The organisation it answers to"),
        new("teams", !new ListType(!ServiceTeamType.Type), new StepField(request => new ListStep(request, GridLists.Teams)), "服务团队 · Service teams"),
        ConnectionField.Of("children", Type, GridLists.Children, GridFilter.Type, GridOrder.Type, "下级网格 · Grids directly below"),
        ConnectionField.Of("venues", VenueType.Type, GridLists.Venues, VenueFilter.Type, VenueOrder.Type, "同一区划的阵地 · Venues in the grid's region"),
        ProvenanceType.FieldOf<Grid>(Model.Imports.Dataset.Grids),
    ];
}
