using PartyHub.Model.Organisations;
using PartyHub.Schema.Filtering;
using PartyHub.Schema.Grids;
using PartyHub.Schema.Members;
using PartyHub.Schema.Regions;
using PartyHub.Schema.Venues;

namespace PartyHub.Schema.Organisations;

internal static class OrganisationFilter
{
    public static FilterType Type { get; } = FilterFields<Organisation>.Type("Organisation", "党组织条件 · Conditions on organisations", Fields);

    private static IEnumerable<FilterField> Fields(FilterFields<Organisation> filter) =>
    [
        filter.Id(),
        filter.Column("code", o => o.Code, "组织代码 · Code"),
        filter.Column("name", o => o.Name, "全称 · Full name"),
        filter.Column("shortName", o => o.ShortName, "简称 · Short name"),
        filter.Column("kind", o => o.Kind, "组织类别 · Kind"),
        filter.Column("field", o => o.Field, "领域 · Sphere"),
        filter.Column("depth", o => o.Depth, "层级 · Depth"),
        filter.Column("foundedOn", o => o.FoundedOn, "成立日期 · Founded on"),
        filter.Column("termStart", o => o.TermStart, "本届开始 · Start of the term"),
        filter.Column("termYears", o => o.TermYears, "任期(年)· Years of the term"),
        filter.Column("termEnd", o => o.TermEnd, "届满日期 · End of the term"),
        filter.Column("secretaryName", o => o.SecretaryName, "书记 · Secretary"),
        filter.Column("isFlowBranch", o => o.IsFlowBranch, "流动党员党支部 · Branch of members who live away"),
        filter.Has("hasParent", o => o.Parent, "有上级 · Has an organisation above"),
        filter.ToOne("parent", o => o.Parent, () => Type, "上级 · The organisation above"),
        filter.ToOne("region", o => o.Region, () => RegionFilter.Type, "区划 · Region"),
        filter.ToMany("children", OrganisationLists.Children, () => Type, "直接下级 · Organisations directly below"),
        filter.ToMany("members", OrganisationLists.Members, () => MemberFilter.Type, "党员 · Members"),
        filter.ToMany("grids", OrganisationLists.Grids, () => GridFilter.Type, "网格 · Grids"),
        filter.ToMany("venues", OrganisationLists.Venues, () => VenueFilter.Type, "阵地 · Venues"),
    ];
}
