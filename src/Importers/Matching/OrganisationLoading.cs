using Microsoft.EntityFrameworkCore;
using PartyHub.Importers.Parsing;
using PartyHub.Model;
using PartyHub.Model.Organisations;

namespace PartyHub.Importers.Matching;

/// <summary>Loads the hub's organisations into an index, once a run.</summary>
internal static class OrganisationLoading
{
    public static async Task<OrganisationIndex> LoadAsync(HubContext db, RegionIndex regions, CancellationToken cancellationToken)
    {
        var index = new OrganisationIndex(new AdministrativePrefixes([.. regions.HigherNames]));
        var stored = await db.Organisations.AsNoTracking()
            .Select(o => new Stored(o.Id, o.Code, o.Name, o.NameKey, o.Kind, o.ParentId, o.RegionId)).ToListAsync(cancellationToken);
        await regions.LoadIdsAsync(stored.Select(o => o.RegionId).OfType<long>(), cancellationToken);
        foreach (var row in stored)
            index.Add(new OrganisationEntry(row.Id, row.Code, row.Name, row.NameKey.Contains('|', StringComparison.Ordinal) ? row.NameKey : OrganisationName.Key(row.Name), row.Kind)
            {
                ParentId = row.ParentId,
                Region = regions.CodeOf(row.RegionId),
            });
        return index;
    }

    private sealed record Stored(long Id, string? Code, string Name, string NameKey, OrganisationKind Kind, long? ParentId, long? RegionId);
}
