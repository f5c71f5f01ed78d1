using PartyHub.GraphQL.Types;
using PartyHub.Schema.CodeLists;
using PartyHub.Schema.Grids;
using PartyHub.Schema.Imports;
using PartyHub.Schema.Members;
using PartyHub.Schema.Organisations;
using PartyHub.Schema.Regions;
using PartyHub.Schema.Search;
using PartyHub.Schema.Venues;
using PartyHub.Schema.Viewers;

namespace PartyHub.Schema;

/// <summary>
/// The public schema: every slice, in one list. A request is executed with a <see cref="Sessions.HubSession"/> in its context;
/// mutations and subscriptions also need an <see cref="IImportActions"/> and an audit chain there.
/// </summary>
public static class HubSchema
{
    public static GraphQLSchema Build() => new(
        new ObjectType("Query", "查询 · What can be asked", QueryFields),
        new ObjectType("Mutation", "变更 · What can be changed", () => [.. ImportMutations.Fields, UnmaskMembers.Field]),
        new ObjectType("Subscription", "订阅 · What can be watched", () => ImportSubscriptions.Fields),
        additionalTypes: [OrganisationType.Type, MemberType.Type, GridType.Type, VenueType.Type, ImportBatchType.Type],
        description: "党建数据枢纽:党组织、党员、网格、阵地,由组织层级相连。 · PartyHub: Party organisations, members, grids and venues, tied together by the hierarchy.");

    private static IEnumerable<FieldDefinition> QueryFields() =>
    [
        .. NodeQueries.Fields,
        new("me", ViewerType.Type, new StepField(request => new ViewerStep(request)), "当前查看者 · Who asks"),
        .. OrganisationQueries.Fields,
        .. MemberQueries.Fields,
        .. GridQueries.Fields,
        .. VenueQueries.Fields,
        .. RegionQueries.Fields,
        .. CodeListType.Queries,
        .. ImportQueries.Fields,
        .. SearchQueries.Fields,
    ];
}
