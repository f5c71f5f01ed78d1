using PartyHub.Model.Venues;
using PartyHub.Schema.Filtering;
using PartyHub.Schema.Grids;
using PartyHub.Schema.Organisations;
using PartyHub.Schema.Regions;

namespace PartyHub.Schema.Venues;

internal static class VenueFilter
{
    public static FilterType Type { get; } = FilterFields<Venue>.Type("Venue", "阵地条件 · Conditions on venues", filter =>
    [
        filter.Id(),
        filter.Column("name", v => v.Name, "名称 · Name"),
        filter.Column("kind", v => v.Kind, "类别 · Kind"),
        filter.Column("level", v => v.Level, "层级 · Level"),
        filter.Column("address", v => v.Address, "地址 · Address"),
        filter.Column("floorArea", v => v.FloorArea, "建筑面积 · Floor area"),
        filter.Column("capacity", v => v.Capacity, "容纳人数 · Capacity"),
        filter.Column("builtOn", v => v.BuiltOn, "建成日期 · Built on"),
        filter.Column("longitude", v => v.Longitude, "经度 · Longitude"),
        filter.Column("latitude", v => v.Latitude, "纬度 · Latitude"),
        new NearFilter("near", "某点附近 · Within a distance of a point"),
        filter.Has("hasOrganisation", v => v.Organisation, "有所属党组织 · Belongs to an organisation"),
        filter.Has("hasRegion", v => v.Region, "有区划 · Has a region"),
        filter.ToOne("organisation", v => v.Organisation, () => OrganisationFilter.Type, "所属党组织 · Organisation"),
        filter.ToOne("region", v => v.Region, () => RegionFilter.Type, "区划 · Region"),
        filter.ToMany("grids", GridLists.OfVenue, () => GridFilter.Type, "同一区划的网格 · Grids in its region"),
    ]);
}
