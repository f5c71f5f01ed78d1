using PartyHub.GraphQL.Types;
using PartyHub.Model.Venues;
using PartyHub.Schema.Grids;
using PartyHub.Schema.Imports;
using PartyHub.Schema.Organisations;
using PartyHub.Schema.Paging;
using PartyHub.Schema.Regions;
using PartyHub.Schema.Rows;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Venues;

internal static class VenueType
{
    public static ObjectType Type { get; } = RowFields<Venue>.Type("Venue", "阵地(党员服务中心、活动场所等)· Member service centre or activity venue", row =>
    [
        row.Id(),
        row.Column("name", v => v.Name, "名称 · Name"),
        row.Column("kind", v => v.Kind, "类别 · Kind"),
        row.Column("level", v => v.Level, "层级 · Level"),
        row.ToOne("organisation", v => v.Organisation, () => OrganisationType.Type, "所属党组织 · The organisation it belongs to"),
        row.ToOne("region", v => v.Region, () => RegionType.Type, "所在区划 · Region"),
        row.Column("address", v => v.Address, "地址 · Address"),
        row.Column("floorArea", v => v.FloorArea, "建筑面积(平方米)· Floor area in m²"),
        row.Column("capacity", v => v.Capacity, "容纳人数 · How many people it holds"),
        row.Column("openingHours", v => v.OpeningHours, "开放时间 · Opening hours"),
        row.Column("builtOn", v => v.BuiltOn, "建成日期 · Built on"),
        row.Column("functions", v => v.Functions, "功能 · Functions"),
        row.Column("equipment", v => v.Equipment, "设施 · Equipment"),
        row.Column("staffCount", v => v.StaffCount, "工作人员数 · Staff"),
        row.Column("contactName", v => v.ContactName, "联系人 · Contact"),
        row.Column("contactPhoneMasked", v => v.ContactPhone!.Masked, "联系电话(脱敏)· Contact's phone, masked"),
        row.Embedded("location", v => v.Longitude, GeoPointType.Type, "位置(WGS-84,由来源坐标换算)· Place in WGS-84, converted from what the sheet held"),
        ConnectionField.Of("grids", GridType.Type, GridLists.OfVenue, GridFilter.Type, GridOrder.Type, "同一区划的网格 · Grids in the venue's region"),
        ProvenanceType.FieldOf<Venue>(Model.Imports.Dataset.Venues),
    ]);
}
