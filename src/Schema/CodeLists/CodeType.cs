using PartyHub.GraphQL.Types;
using PartyHub.Schema.Rows;

namespace PartyHub.Schema.CodeLists;

/// <summary>A code of a standard or of the hub's own lists, with its names.</summary>
internal static class CodeType
{
    public static ObjectType Type { get; } = new("Code", "代码 · A code of a code list", () =>
    [
        new FieldDefinition("code", !BuiltInScalars.String, new ColumnField(CodePart.Code), "代码 · The code, with its leading zeros"),
        new FieldDefinition("name", !BuiltInScalars.String, new ColumnField(CodePart.Name), "名称 · Chinese name"),
        new FieldDefinition("nameEn", BuiltInScalars.String, new ColumnField(CodePart.NameEn), "英文名称 · English name"),
    ]);
}
