using PartyHub.Model.Organisations;
using PartyHub.Schema.Ordering;
using PartyHub.Schema.Regions;

namespace PartyHub.Schema.Organisations;

internal static class OrganisationOrder
{
    public static OrderType Type { get; } = OrderType.Of<Organisation>("Organisation", "党组织排序 · Order of organisations", Fields);

    private static IEnumerable<OrderField> Fields(OrderFields<Organisation> order) =>
    [
        order.Column("code", o => o.Code, "组织代码 · Code"),
        order.Column("name", o => o.Name, "全称(按字符)· Full name, by character"),
        order.Column("kind", o => o.Kind, "类别 · Kind"),
        order.Column("depth", o => o.Depth, "层级 · Depth"),
        order.Column("sortOrder", o => o.SortOrder, "同级排序号 · Number among those of one parent"),
        order.Column("tree", o => o.Path, "树序 · Order of the tree, each organisation before those below it"),
        order.Column("foundedOn", o => o.FoundedOn, "成立日期 · Founded on"),
        order.Column("termEnd", o => o.TermEnd, "届满日期 · End of the term"),
        order.Column("fullMemberCount", o => o.FullMemberCount, "直属正式党员数 · Full members directly in it"),
        order.Column("probationaryMemberCount", o => o.ProbationaryMemberCount, "直属预备党员数 · Probationary members directly in it"),
        order.ToOne("parent", o => o.Parent, () => Type, "上级 · The organisation above"),
        order.ToOne("region", o => o.Region, () => RegionOrder.Type, "区划 · Region"),
    ];
}
