using PartyHub.GraphQL.Types;
using PartyHub.Model.Regions;
using PartyHub.Schema.Steps;

namespace PartyHub.Schema.Regions;

internal static class RegionQueries
{
    public static IEnumerable<FieldDefinition> Fields =>
    [
        LookupField.ByCode<Region>("region", RegionType.Type, r => r.Code, "按代码查区划 · A region by code"),
    ];
}
