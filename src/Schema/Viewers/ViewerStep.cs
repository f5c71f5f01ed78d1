using System.Buffers;
using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;
using PartyHub.Model.Scopes;
using PartyHub.Model.Values;
using PartyHub.Schema.Sessions;

namespace PartyHub.Schema.Viewers;

/// <summary>The viewer of the request, as one row.</summary>
internal sealed class ViewerStep : Step
{
    private readonly SelectionPlan selection;

    public ViewerStep(StepRequest request)
    {
        selection = request.Children[0];
        foreach (var field in selection.Fields)
        {
            if (field.Definition.Kind is ColumnField { Column: ViewerPart part }) field.Slot = (int)part;
        }
    }

    public override string Description => "the viewer";

    public override ValueTask<FieldResult> RunAsync(StepContext context)
    {
        var viewer = context.Request.Get<HubSession>().Viewer;
        var cells = new Cells(Enum.GetValues<ViewerPart>().Length, 1);
        JsonText.Write(viewer.Name, cells);
        cells.EndCell();
        WriteRoles(viewer, cells);
        cells.EndCell();
        return new(ChildLink.Identity(new Level(selection, 1, cells)));
    }

    private static void WriteRoles(Viewer viewer, Cells cells)
    {
        cells.Write("["u8);
        for (var index = 0; index < viewer.Roles.Count; index++)
        {
            if (index > 0) cells.Write(","u8);
            JsonText.Write(CodeName<Role>.Of(viewer.Roles[index]), cells);
        }

        cells.Write("]"u8);
    }
}
