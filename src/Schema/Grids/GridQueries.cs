using PartyHub.GraphQL.Types;
using PartyHub.Model.Grids;
using PartyHub.Schema.Paging;
using PartyHub.Schema.Steps;

namespace PartyHub.Schema.Grids;

internal static class GridQueries
{
    public static IEnumerable<FieldDefinition> Fields =>
    [
        LookupField.ByIdOrCode<Grid>("grid", GridType.Type, g => g.Code, "按编号或编码查网格 · A grid by id or code"),
        ConnectionField.Of("grids", GridType.Type, GridLists.All, GridFilter.Type, GridOrder.Type, "网格,默认按编码 · Grids, by code unless said"),
    ];
}
