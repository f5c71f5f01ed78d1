using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyHub.Importers.Checks;
using PartyHub.Importers.Parsing;
using PartyHub.Importers.Previewing;
using PartyHub.Importers.Writing;
using PartyHub.Model.Venues;

namespace PartyHub.Importers.Matching;

/// <summary>Venues: by name and owner. A venue whose sheet names no region is in its owner's.</summary>
internal sealed class VenueDecider : IRowDecider
{
    private readonly Dictionary<(string Name, string? Owner), int> rowOf = [];

    public bool NeedsWholeSheet => false;

    public async Task DecideAsync(IReadOnlyList<Draft> rows, CheckContext context, CancellationToken cancellationToken)
    {
        foreach (var draft in rows)
        {
            VenueChecks.Check(draft);
            if (!draft.IsOpen) continue;
            TakeOwner(draft, context);
            if (!draft.IsOpen) continue;
            var owner = Owner(draft, context);
            await References.RegionAsync(draft, VenueFields.RegionCode, owner?.Region ?? "", context, cancellationToken);
            VenuePlace.CheckRegion(draft, draft[VenueFields.RegionCode] ?? owner?.Region);
            TakeRegion(draft, owner);
            CheckDouble(draft);
        }

        foreach (var chunk in rows.Where(r => r.IsOpen).Chunk(500)) await CompareAsync(chunk, context, cancellationToken);
    }

    private static void TakeOwner(Draft draft, CheckContext context)
    {
        var owner = References.Organisation(draft, VenueFields.OrganisationName, null, context);
        if (!draft.IsOpen) return;
        owner ??= context.Default;
        if (owner is null)
        {
            draft.Stage(IssueCode.OrganisationMissing, VenueFields.OrganisationName);
            return;
        }

        if (draft[VenueFields.OrganisationName] is null) draft.Derived.Add(VenueFields.OrganisationName);
        draft[VenueFields.OrganisationName] = References.Id(owner.Id);
    }

    private static OrganisationEntry? Owner(Draft draft, CheckContext context) =>
        FieldText.Long(draft[VenueFields.OrganisationName]) is { } id ? context.Organisations.Find(id) : null;

    private static void TakeRegion(Draft draft, OrganisationEntry? owner)
    {
        if (draft[VenueFields.RegionCode] is not null || !draft.CellOf(VenueFields.RegionCode).IsBlank || owner?.Region is null) return;
        draft[VenueFields.RegionCode] = owner.Region;
        draft.Derived.Add(VenueFields.RegionCode);
    }

    private void CheckDouble(Draft draft)
    {
        var key = (VenueRecord.NameKey(draft[VenueFields.Name] ?? ""), draft[VenueFields.OrganisationName]);
        if (!rowOf.TryAdd(key, draft.Row)) draft.Stage(IssueCode.VenueDuplicate, VenueFields.Name, rowOf[key].ToString(CultureInfo.InvariantCulture));
    }

    private static async Task CompareAsync(Draft[] chunk, CheckContext context, CancellationToken cancellationToken)
    {
        var keys = chunk.Select(d => VenueRecord.NameKey(d[VenueFields.Name] ?? "")).ToList();
        var stored = await context.Db.Venues.AsNoTracking().Where(v => keys.Contains(v.NameKey)).ToListAsync(cancellationToken);
        await context.Regions.LoadIdsAsync(stored.Where(v => v.RegionId is not null).Select(v => v.RegionId ?? 0), cancellationToken);
        var byKey = stored.ToLookup(v => (v.NameKey, FieldText.Of(v.OrganisationId)));
        foreach (var draft in chunk)
        {
            if (byKey[(VenueRecord.NameKey(draft[VenueFields.Name] ?? ""), draft[VenueFields.OrganisationName])].FirstOrDefault() is not { } venue)
            {
                draft.Decide(RowFate.Create);
                continue;
            }

            draft.RecordId = venue.Id;
            Difference.Decide(draft, venue, VenueRecord.Fields, new RecordContext(context.Protector, context.Regions));
        }
    }
}
