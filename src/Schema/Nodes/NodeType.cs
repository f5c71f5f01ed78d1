using PartyHub.GraphQL.Types;

namespace PartyHub.Schema;

/// <summary>Whatever has a global id.</summary>
internal static class NodeType
{
    public static InterfaceType Type { get; } = new(
        "Node", "有全局编号的对象 · An object with a global id", () => [new FieldDefinition("id", !BuiltInScalars.Id, null, "全局编号 · Global id")]);
}
