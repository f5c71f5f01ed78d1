using PartyHub.Model.Regions;
using PartyHub.Schema.Filtering;

namespace PartyHub.Schema.Regions;

internal static class RegionFilter
{
    public static FilterType Type { get; } = FilterFields<Region>.Type("Region", "区划条件 · Conditions on regions", Fields);

    private static IEnumerable<FilterField> Fields(FilterFields<Region> filter) =>
    [
        filter.Column("code", r => r.Code, "区划代码;startsWith 即范围内全部 · Code; startsWith means everything inside"),
        filter.Column("name", r => r.Name, "名称 · Name"),
        filter.Column("level", r => r.Level, "层级 · Level"),
        filter.ToOne("parent", r => r.Parent, () => Type, "上级区划 · The region above"),
    ];
}
