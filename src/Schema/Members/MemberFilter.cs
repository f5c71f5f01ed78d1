using PartyHub.Model.CodeLists;
using PartyHub.Model.Members;
using PartyHub.Schema.Filtering;
using PartyHub.Schema.Organisations;

namespace PartyHub.Schema.Members;

internal static class MemberFilter
{
    public static FilterType Type { get; } = FilterFields<Member>.Type("Member", "党员条件 · Conditions on members", filter =>
    [
        filter.Id(),
        filter.Column("name", m => m.Name, "姓名 · Name"),
        filter.Column("sex", m => m.Sex, "性别 · Sex"),
        filter.Code("ethnicity", m => m.Ethnicity, CodeList.Ethnicity, "民族 · Ethnicity"),
        filter.Column("birthDate", m => m.BirthDate, "出生日期 · Date of birth"),
        filter.Code("education", m => m.Education, CodeList.Education, "学历 · Education"),
        filter.Code("degree", m => m.Degree, CodeList.Degree, "学位 · Degree"),
        filter.Column("stage", m => m.Stage, "人员类别 · Stage"),
        filter.Column("membershipState", m => m.MembershipState, "党籍状态 · State of membership"),
        filter.Column("joinedOn", m => m.JoinedOn, "入党日期 · Joined on"),
        filter.Column("fullOn", m => m.FullOn, "转正日期 · Full since"),
        filter.Column("appliedOn", m => m.AppliedOn, "申请入党日期 · Applied on"),
        filter.Column("partyPost", m => m.PartyPost, "党内职务 · Post in the Party"),
        filter.Column("workUnit", m => m.WorkUnit, "工作单位 · Place of work"),
        filter.Column("isLost", m => m.IsLost, "失去联系 · Contact lost"),
        filter.Column("isFloating", m => m.IsFloating, "流动党员 · Lives away"),
        filter.ToOne("organisation", m => m.Organisation, () => OrganisationFilter.Type, "所在党组织 · Organisation"),
    ]);
}
