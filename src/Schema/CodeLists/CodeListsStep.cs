using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;
using PartyHub.Model.CodeLists;
using PartyHub.Schema.Rows;

namespace PartyHub.Schema.CodeLists;

/// <summary>The code lists of the build, from memory.</summary>
internal sealed class CodeListsStep : Step
{
    private readonly SelectionPlan selection;

    public CodeListsStep(StepRequest request)
    {
        selection = request.Children[0];
        foreach (var field in selection.Fields)
        {
            if (field.Definition.Kind is ColumnField { Column: CodeListPart.Name }) field.Slot = 0;
            foreach (var code in field.Children.SelectMany(c => c.Fields))
            {
                if (code.Definition.Kind is ColumnField { Column: CodePart part }) code.Slot = (int)part;
            }
        }
    }

    public override string Description => "code lists from memory";

    public override ValueTask<FieldResult> RunAsync(StepContext context)
    {
        var names = new Cells(1, CodeList.All.Count);
        var codes = new Cells(Enum.GetValues<CodePart>().Length, 256);
        var starts = new int[CodeList.All.Count + 1];
        for (var index = 0; index < CodeList.All.Count; index++)
        {
            Write(CodeList.All[index].Name, names);
            foreach (var code in CodeList.All[index].Codes) WriteCode(code, codes);
            starts[index + 1] = codes.RowCount;
        }

        var lists = new Level(selection, CodeList.All.Count, names);
        foreach (var field in selection.Fields.Where(f => f.Definition.Kind is PartField))
            lists.SetPart(field, ChildLink.List(new Level(field.Children[0], codes.RowCount, codes), starts, CodeList.All.Count));
        return new(ChildLink.List(lists, [0, CodeList.All.Count], context.Parents.Count));
    }

    private static void WriteCode(CodeEntry code, Cells cells)
    {
        Write(code.Code, cells);
        Write(code.Name, cells);
        Write(code.NameEn, cells);
    }

    private static void Write(string? text, Cells cells)
    {
        if (text is not null) JsonText.Write(text, cells);
        cells.EndCell();
    }
}
