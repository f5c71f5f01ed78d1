using System.Collections.Concurrent;
using PartyHub.GraphQL.Types;

namespace PartyHub.Schema.Paging;

/// <summary>The connection and edge types around an object type.</summary>
internal static class ConnectionType
{
    private static readonly ConcurrentDictionary<ObjectType, ObjectType> Known = new();

    public static ObjectType Of(ObjectType node) => Known.GetOrAdd(node, Make);

    private static ObjectType Make(ObjectType node)
    {
        var edge = new ObjectType($"{node.Name}Edge", $"{node.Name} 及其游标 · An object of a {node.Name} list with its cursor", () =>
        [
            new("cursor", !BuiltInScalars.String, new ColumnField(ConnectionPart.Cursor), "游标 · Its place in the list"),
            new("node", !node, new PartField(ConnectionPart.Node), "对象 · The object"),
        ]);
        return new ObjectType($"{node.Name}Connection", $"{node.Name} 的分页列表 · A page of a {node.Name} list", () =>
        [
            new("nodes", !new ListType(!node), new PartField(ConnectionPart.Nodes), "对象 · The objects"),
            new("edges", !new ListType(!edge), new PartField(ConnectionPart.Edges), "对象及游标 · The objects with their cursors"),
            new("pageInfo", !PageInfoType.Type, new PartField(ConnectionPart.PageInfo), "分页信息 · Where the page stands in the list"),
            new("totalCount", !BuiltInScalars.Int, new ColumnField(ConnectionPart.TotalCount), "总数(选取时才计算) · How many there are in all; counted only when selected"),
        ]);
    }
}

/// <summary>What the fields of a connection and its edges are to the step that makes them.</summary>
internal enum ConnectionPart { Nodes, Edges, PageInfo, TotalCount, Cursor, Node }
