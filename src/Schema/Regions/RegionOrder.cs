using PartyHub.Model.Regions;
using PartyHub.Schema.Ordering;

namespace PartyHub.Schema.Regions;

internal static class RegionOrder
{
    public static OrderType Type { get; } = OrderType.Of<Region>("Region", "区划排序 · Order of regions", order =>
    [
        order.Column("code", r => r.Code, "区划代码 · Code"),
        order.Column("name", r => r.Name, "名称(按字符)· Name, by character"),
        order.Column("level", r => r.Level, "层级 · Level"),
    ]);
}
