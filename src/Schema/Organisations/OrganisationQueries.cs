using PartyHub.GraphQL.Types;
using PartyHub.Model.Organisations;
using PartyHub.Schema.Paging;
using PartyHub.Schema.Steps;

namespace PartyHub.Schema.Organisations;

internal static class OrganisationQueries
{
    public static IEnumerable<FieldDefinition> Fields =>
    [
        LookupField.ByIdOrCode<Organisation>("organisation", OrganisationType.Type, o => o.Code, "按编号或组织代码查党组织 · An organisation by id or code"),
        ConnectionField.Of("organisations", OrganisationType.Type, OrganisationLists.All, OrganisationFilter.Type, OrganisationOrder.Type, "党组织,默认按树序 · Organisations, in the order of the tree unless said"),
    ];
}
