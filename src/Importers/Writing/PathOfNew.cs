using Microsoft.EntityFrameworkCore;
using PartyHub.Model;
using PartyHub.Model.Organisations;

namespace PartyHub.Importers.Writing;

/// <summary>Paths of new organisations, superiors first, so that the tree need not be rewritten after a large import.</summary>
internal static class PathOfNew
{
    public static async Task FillAsync(HubContext db, List<Organisation> organisations, CancellationToken cancellationToken)
    {
        var parents = organisations.Select(o => o.ParentId).OfType<long>().Distinct().ToList();
        var paths = await db.Organisations.Where(o => parents.Contains(o.Id)).Select(o => new { o.Id, o.Path }).ToDictionaryAsync(o => o.Id, o => o.Path, cancellationToken);
        foreach (var organisation in organisations)
        {
            var parentPath = organisation.ParentId is { } parent ? paths[parent] : "";
            organisation.Path = OrganisationPath.Child(parentPath, organisation.Id);
            organisation.Depth = OrganisationPath.Depth(organisation.Path);
            paths[organisation.Id] = organisation.Path;
        }
    }
}
