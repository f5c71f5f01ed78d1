using PartyHub.GraphQL.Types;
using PartyHub.Model.CodeLists;
using PartyHub.Model.Members;
using PartyHub.Schema.Imports;
using PartyHub.Schema.Organisations;
using PartyHub.Schema.Rows;

namespace PartyHub.Schema.Members;

internal static class MemberType
{
    public static ObjectType Type { get; } = RowFields<Member>.Type("Member", "党员(含入党各阶段人员)· Member, or a person on the way to membership", row =>
    [
        row.Id(),
        row.Column("name", m => m.Name, "姓名 · Name"),
        row.Column("sex", m => m.Sex, "性别 · Sex"),
        row.Code("ethnicity", m => m.Ethnicity, CodeList.Ethnicity, "民族(GB/T 3304)· Ethnicity"),
        row.Column("birthDate", m => m.BirthDate, "出生日期 · Date of birth"),
        row.Code("education", m => m.Education, CodeList.Education, "学历(GB/T 4658-2006)· Highest education completed"),
        row.Code("degree", m => m.Degree, CodeList.Degree, "学位(GB/T 6864-2003)· Degree"),
        row.Column("stage", m => m.Stage, "人员类别 · Stage of membership"),
        row.Column("membershipState", m => m.MembershipState, "党籍状态 · State of membership"),
        row.Column("appliedOn", m => m.AppliedOn, "申请入党日期 · Applied on"),
        row.Column("activistOn", m => m.ActivistOn, "列为积极分子日期 · Activist since"),
        row.Column("targetOn", m => m.TargetOn, "列为发展对象日期 · Target since"),
        row.Column("joinedOn", m => m.JoinedOn, "入党日期 · Accepted as probationary member on"),
        row.Column("fullOn", m => m.FullOn, "转正日期 · Full member since"),
        row.Column("post", m => m.Post, "工作岗位 · Post"),
        row.Column("partyPost", m => m.PartyPost, "党内职务 · Post in the Party"),
        row.Column("workUnit", m => m.WorkUnit, "工作单位 · Place of work"),
        row.Column("isLost", m => m.IsLost, "失去联系 · Contact lost"),
        row.Column("isFloating", m => m.IsFloating, "流动党员 · Lives away"),
        row.ToOne("organisation", m => m.Organisation, () => OrganisationType.Type, "所在党组织 · The organisation of the formal relation"),
        row.Column("idNumberMasked", m => m.IdNumber!.Masked, "公民身份号码(脱敏,完整值须经 unmaskMembers)· Identity number, masked; whole only through unmaskMembers"),
        row.Column("mobileMasked", m => m.Mobile!.Masked, "手机(脱敏)· Mobile, masked"),
        row.Column("landlineMasked", m => m.Landline!.Masked, "固定电话(脱敏)· Landline, masked"),
        row.Column("addressMasked", m => m.Address!.Masked, "住址(脱敏)· Address, masked"),
        ProvenanceType.FieldOf<Member>(Model.Imports.Dataset.Members),
    ]);
}
