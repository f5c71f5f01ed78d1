using PartyHub.GraphQL.Types;
using PartyHub.Model.Regions;
using PartyHub.Schema.Paging;
using PartyHub.Schema.Rows;

namespace PartyHub.Schema.Regions;

internal static class RegionType
{
    public static ObjectType Type { get; } = RowFields<Region>.Type("Region", "行政区划 · Administrative division", Fields, isNode: false);

    private static IEnumerable<FieldDefinition> Fields(RowFields<Region> row) =>
    [
        row.Column("code", r => r.Code, "区划代码 · Code: 2, 4, 6, 9 or 12 digits by level"),
        row.Column("name", r => r.Name, "名称 · Name"),
        row.Column("level", r => r.Level, "层级:1 省 至 5 村(社区)· Level: 1 province to 5 village or community"),
        row.ToOne("parent", r => r.Parent, () => Type, "上级区划 · The region above"),
        ConnectionField.Of("children", Type, RegionLists.Children, RegionFilter.Type, RegionOrder.Type, "下级区划 · Regions directly below"),
    ];
}
