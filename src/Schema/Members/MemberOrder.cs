using PartyHub.Model.Members;
using PartyHub.Schema.Ordering;
using PartyHub.Schema.Organisations;

namespace PartyHub.Schema.Members;

internal static class MemberOrder
{
    public static OrderType Type { get; } = OrderType.Of<Member>("Member", "党员排序 · Order of members", order =>
    [
        order.Column("name", m => m.Name, "姓名(按字符)· Name, by character"),
        order.Column("sex", m => m.Sex, "性别 · Sex"),
        order.Column("birthDate", m => m.BirthDate, "出生日期 · Date of birth"),
        order.Column("education", m => m.Education, "学历代码 · Code of education"),
        order.Column("stage", m => m.Stage, "人员类别 · Stage"),
        order.Column("joinedOn", m => m.JoinedOn, "入党日期 · Joined on"),
        order.Column("fullOn", m => m.FullOn, "转正日期 · Full since"),
        order.ToOne("organisation", m => m.Organisation, () => OrganisationOrder.Type, "所在党组织 · Organisation"),
    ]);
}
