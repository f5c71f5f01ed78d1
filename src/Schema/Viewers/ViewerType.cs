using PartyHub.GraphQL.Types;
using PartyHub.Model.Organisations;
using PartyHub.Schema.Organisations;
using PartyHub.Schema.Sql;
using PartyHub.Schema.Steps;

namespace PartyHub.Schema.Viewers;

/// <summary>Who asks.</summary>
internal static class ViewerType
{
    public static ObjectType Type { get; } = new("Viewer", "查看者 · Who asks", () =>
    [
        new("name", !BuiltInScalars.String, new ColumnField(ViewerPart.Name), "名称 · Name"),
        new("roles", !new ListType(!BuiltInScalars.String), new ColumnField(ViewerPart.Roles), "角色 · Roles"),
        new("scopes", !new ListType(!OrganisationType.Type), new StepField(request => new ScopesStep(request)),
            "查看范围的顶端组织;可看全部时为各根组织 · The organisations at the top of what may be seen; the roots for who sees everything"),
    ]);
}

/// <summary>The cells of a viewer, in the order of their slots.</summary>
internal enum ViewerPart { Name, Roles }
