using PartyHub.GraphQL.Types;

namespace PartyHub.Schema.CodeLists;

internal static class CodeListType
{
    public static ObjectType Type { get; } = new("CodeList", "代码表 · A code list", () =>
    [
        new("name", !BuiltInScalars.String, new ColumnField(CodeListPart.Name), "名称 · Name, with the standard it follows"),
        new("codes", !new ListType(!CodeType.Type), new PartField(CodeListPart.Codes), "代码 · Its codes"),
    ]);

    public static IEnumerable<FieldDefinition> Queries =>
    [
        new("codeLists", !new ListType(!Type), new StepField(request => new CodeListsStep(request)), "全部代码表 · All code lists"),
    ];
}

internal enum CodeListPart { Name, Codes }
