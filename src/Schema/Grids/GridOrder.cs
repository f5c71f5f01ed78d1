using PartyHub.Model.Grids;
using PartyHub.Schema.Ordering;
using PartyHub.Schema.Organisations;
using PartyHub.Schema.Regions;

namespace PartyHub.Schema.Grids;

internal static class GridOrder
{
    public static OrderType Type { get; } = OrderType.Of<Grid>("Grid", "网格排序 · Order of grids", order =>
    [
        order.Column("code", g => g.Code, "网格编码 · Code"),
        order.Column("name", g => g.Name, "名称(按字符)· Name, by character"),
        order.Column("level", g => g.Level, "层级 · Level"),
        order.Column("households", g => g.Households, "户数 · Households"),
        order.Column("population", g => g.Population, "人口数 · Population"),
        order.ToOne("region", g => g.Region, () => RegionOrder.Type, "区划 · Region"),
        order.ToOne("responsibleOrganisation", g => g.ResponsibleOrganisation, () => OrganisationOrder.Type, "网格党组织 · Responsible organisation"),
    ]);
}
