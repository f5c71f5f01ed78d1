using PartyHub.GraphQL.Types;
using PartyHub.Model.Venues;
using PartyHub.Schema.Paging;
using PartyHub.Schema.Relations;
using PartyHub.Schema.Steps;

namespace PartyHub.Schema.Venues;

internal static class VenueQueries
{
    public static IEnumerable<FieldDefinition> Fields =>
    [
        LookupField.ById<Venue>("venue", VenueType.Type, isRequired: false, "按编号查阵地 · A venue by id"),
        ConnectionField.Of("venues", VenueType.Type, new AllRows(typeof(Venue)), VenueFilter.Type, VenueOrder.Type, "阵地 · Venues"),
    ];
}
