using PartyHub.Model.Venues;
using PartyHub.Schema.Ordering;
using PartyHub.Schema.Organisations;
using PartyHub.Schema.Regions;

namespace PartyHub.Schema.Venues;

internal static class VenueOrder
{
    public static OrderType Type { get; } = OrderType.Of<Venue>("Venue", "阵地排序 · Order of venues", order =>
    [
        order.Column("name", v => v.Name, "名称(按字符)· Name, by character"),
        order.Column("kind", v => v.Kind, "类别 · Kind"),
        order.Column("floorArea", v => v.FloorArea, "建筑面积 · Floor area"),
        order.Column("capacity", v => v.Capacity, "容纳人数 · Capacity"),
        order.Column("builtOn", v => v.BuiltOn, "建成日期 · Built on"),
        order.ToOne("organisation", v => v.Organisation, () => OrganisationOrder.Type, "所属党组织 · Organisation"),
        order.ToOne("region", v => v.Region, () => RegionOrder.Type, "区划 · Region"),
    ]);
}
