using PartyHub.GraphQL.Types;
using PartyHub.Model.Grids;
using PartyHub.Model.Imports;
using PartyHub.Model.Members;
using PartyHub.Model.Organisations;
using PartyHub.Model.Venues;
using PartyHub.Schema.Paging;
using PartyHub.Schema.Steps;

namespace PartyHub.Schema;

/// <summary>Objects by global id, whatever they are.</summary>
internal static class NodeQueries
{
    private static readonly Dictionary<string, Type> Entities = new(StringComparer.Ordinal)
    {
        [nameof(Organisation)] = typeof(Organisation),
        [nameof(Member)] = typeof(Member),
        [nameof(Grid)] = typeof(Grid),
        [nameof(Venue)] = typeof(Venue),
        [nameof(ImportBatch)] = typeof(ImportBatch),
    };

    public static IEnumerable<FieldDefinition> Fields =>
    [
        new("node", NodeType.Type, new StepField(request => new NodesStep(request, Entities, isList: false)), "按全局编号取对象 · An object by its global id")
        {
            Arguments = [new("id", !BuiltInScalars.Id, "全局编号 · Global id")],
        },
        new("nodes", !new ListType(NodeType.Type), new StepField(request => new NodesStep(request, Entities, isList: true)), "按全局编号取多个对象 · Objects by their global ids")
        {
            Arguments = [new("ids", !new ListType(!BuiltInScalars.Id), "全局编号 · Global ids")],
            PageSize = PageRequest.Size50 with { List = "ids" },
        },
    ];
}
