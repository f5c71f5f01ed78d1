using PartyHub.GraphQL.Types;
using PartyHub.Model.Organisations;
using PartyHub.Schema.Hierarchy;
using PartyHub.Schema.Imports;
using PartyHub.Schema.Paging;
using PartyHub.Schema.Regions;
using PartyHub.Schema.Rows;
using PartyHub.Schema.Statistics;

namespace PartyHub.Schema.Organisations;

internal static class OrganisationType
{
    public static ObjectType Type { get; } = RowFields<Organisation>.Type("Organisation", "党组织 · Party organisation", Fields);

    private static IEnumerable<FieldDefinition> Fields(RowFields<Organisation> row) =>
    [
        row.Id(),
        row.Column("code", o => o.Code, "组织代码 · The code the offices use"),
        row.Column("name", o => o.Name, "全称 · Full name"),
        row.Column("shortName", o => o.ShortName, "简称 · Short name"),
        row.Column("kind", o => o.Kind, "组织类别 · Kind"),
        row.Column("field", o => o.Field, "领域 · Sphere it works in"),
        row.Column("depth", o => o.Depth, "层级,根为 0 · Depth in the tree; a root has 0"),
        row.Column("foundedOn", o => o.FoundedOn, "成立日期 · Founded on"),
        row.Column("foundedDocNo", o => o.FoundedDocNo, "批准文号 · Number of the founding document"),
        row.Column("termStart", o => o.TermStart, "本届开始 · Start of the present term"),
        row.Column("termYears", o => o.TermYears, "任期(年)· Length of the term in years"),
        row.Column("termEnd", o => o.TermEnd, "届满日期 · End of the present term"),
        row.Column("secretaryName", o => o.SecretaryName, "书记 · Secretary"),
        row.Column("contactName", o => o.ContactName, "联系人 · Contact"),
        row.Column("contactPhoneMasked", o => o.ContactPhone!.Masked, "联系电话(脱敏)· Contact's phone, masked"),
        row.Column("address", o => o.Address, "地址 · Address"),
        row.Column("isFlowBranch", o => o.IsFlowBranch, "流动党员党支部 · A branch of members who live away"),
        row.ToOne("parent", o => o.Parent, () => Type, "上级党组织 · The organisation above; null for a root and where it is out of sight"),
        row.ToOne("region", o => o.Region, () => RegionType.Type, "所在区划 · Region"),
        new("ancestors", !new ListType(!Type), new StepField(request => new AncestorsStep(request)), "各级上级,从根到直接上级 · From the root down to the parent"),
        ConnectionField.Of("children", Type, OrganisationLists.Children, OrganisationFilter.Type, OrganisationOrder.Type, "直接下级 · Organisations directly below"),
        ConnectionField.Of("descendants", Type, OrganisationLists.Descendants, OrganisationFilter.Type, OrganisationOrder.Type, "全部下属 · All organisations below"),
        .. OrganisationLists.OfOtherDataSets(),
        new("subtree", !SubtreeSummaryType.Type, new StepField(request => new SubtreeStep(request)), "本组织及全部下属的合计 · Counts over this organisation and all below it"),
        MemberStatistics.Field,
        ProvenanceType.FieldOf<Organisation>(Model.Imports.Dataset.Organisations),
    ];
}
