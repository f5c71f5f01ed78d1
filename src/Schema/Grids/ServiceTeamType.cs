using PartyHub.GraphQL.Types;
using PartyHub.Model.Grids;
using PartyHub.Schema.Rows;

namespace PartyHub.Schema.Grids;

internal static class ServiceTeamType
{
    public static ObjectType Type { get; } = RowFields<ServiceTeam>.Type(
        "ServiceTeam", "服务团队(组团式服务)· A service team of a grid; its members are counted, not named", row =>
        [
            row.Column("name", t => t.Name, "名称 · Name"),
            row.Column("kind", t => t.Kind, "类型 · Kind"),
            row.Column("memberCount", t => t.MemberCount, "人数 · How many people"),
            row.Column("foundedOn", t => t.FoundedOn, "成立日期 · Founded on"),
        ],
        isNode: false);
}
