using PartyHub.GraphQL.Types;
using PartyHub.Model.Members;
using PartyHub.Schema.Paging;
using PartyHub.Schema.Relations;
using PartyHub.Schema.Steps;

namespace PartyHub.Schema.Members;

internal static class MemberQueries
{
    public static IEnumerable<FieldDefinition> Fields =>
    [
        LookupField.ById<Member>("member", MemberType.Type, isRequired: true, "按编号查党员 · A member by id"),
        ConnectionField.Of("members", MemberType.Type, new AllRows(typeof(Member)), MemberFilter.Type, MemberOrder.Type, "党员 · Members"),
    ];
}
