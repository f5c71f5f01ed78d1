using Microsoft.EntityFrameworkCore;
using PartyHub.Importers.Matching;
using PartyHub.Importers.Parsing;
using PartyHub.Importers.Writing;
using PartyHub.Model;
using PartyHub.Model.Grids;
using PartyHub.Model.Imports;
using PartyHub.Model.Members;
using PartyHub.Model.Organisations;
using PartyHub.Model.Protection;
using PartyHub.Model.Storage;
using PartyHub.Model.Venues;

namespace PartyHub.Importers.Exporting;

public enum ExportFormat { Xlsx, Csv }

/// <summary>What to export. Personal values are written in full only where the caller may see them: the export is what a person would type again.</summary>
public sealed record ExportRequest(Dataset Dataset, ExportFormat Format)
{
    /// <summary>The code of the organisation whose subtree is exported; null for everything.</summary>
    public string? UnderCode { get; init; }

    /// <summary>Identity numbers, phones and addresses in their masked form; such a file does not import again as unchanged.</summary>
    public bool IsMasked { get; init; }
}

/// <summary>Writes what is stored as a sheet that imports again as "unchanged".</summary>
public sealed class RecordExport(HubDatabase database, FieldProtector protector)
{
    private const int ChunkSize = 1000;

    /// <returns>The number of records written.</returns>
    /// <exception cref="Refusal">UNDER_NOT_FOUND: there is no organisation of that code.</exception>
    public async Task<int> WriteAsync(ExportRequest request, Stream output, CancellationToken cancellationToken)
    {
        await using var db = database.NewContext();
        var context = new RecordContext(protector, await RegionIndex.LoadAsync(db, cancellationToken));
        var names = new OrganisationNames(await db.Organisations.AsNoTracking().Select(o => new NamedOrganisation(o.Id, o.Code, o.Name)).ToDictionaryAsync(o => o.Id, cancellationToken));
        var path = await PathAsync(db, request.UnderCode, cancellationToken);
        using IExportSheet sheet = request.Format == ExportFormat.Csv ? new CsvSheet(output) : new XlsxSheet(output, request.Dataset);
        var rows = new ExportRows(request, context, names, sheet);
        return await (request.Dataset switch
        {
            Dataset.Organisations => rows.WriteAsync(Organisations(db, path), OrganisationRecord.Fields, o => o.Id, o => o.RegionId, cancellationToken),
            Dataset.Members => rows.WriteAsync(Members(db, path), MemberRecord.Fields, m => m.Id, _ => null, cancellationToken),
            Dataset.Grids => rows.WriteAsync(Grids(db, path), GridRecord.Fields, g => g.Id, g => g.RegionId, cancellationToken),
            Dataset.Venues => rows.WriteAsync(Venues(db, path), VenueRecord.Fields, v => v.Id, v => v.RegionId, cancellationToken),
            _ => throw new ArgumentOutOfRangeException(nameof(request), request.Dataset, "no such data set"),
        });
    }

    private static async Task<string?> PathAsync(HubContext db, string? code, CancellationToken cancellationToken)
    {
        if (code is null) return null;
        return await db.Organisations.Where(o => o.Code == code).Select(o => o.Path).SingleOrDefaultAsync(cancellationToken)
            ?? throw new Refusal(IssueCode.UnderNotFound, $"没有代码为 {code} 的党组织。请核对代码。 · There is no organisation with the code {code}. Check the code.");
    }

#pragma warning disable CA1309 // The database compares, bytewise by the column's collation; StartsWith would not use the index.
    private static Func<long, IQueryable<Organisation>> Organisations(HubContext db, string? path)
    {
        var upper = path is null ? null : OrganisationPath.UpperBound(path);
        return after => db.Organisations.AsNoTracking()
            .Where(o => o.Id > after && (path == null || (string.Compare(o.Path, path) >= 0 && string.Compare(o.Path, upper) < 0))).OrderBy(o => o.Id).Take(ChunkSize);
    }

    private static Func<long, IQueryable<Member>> Members(HubContext db, string? path)
    {
        var upper = path is null ? null : OrganisationPath.UpperBound(path);
        return after => db.Members.AsNoTracking()
            .Where(m => m.Id > after && (path == null || (m.Organisation != null && string.Compare(m.Organisation.Path, path) >= 0 && string.Compare(m.Organisation.Path, upper) < 0)))
            .OrderBy(m => m.Id).Take(ChunkSize);
    }

    private static Func<long, IQueryable<Grid>> Grids(HubContext db, string? path)
    {
        var upper = path is null ? null : OrganisationPath.UpperBound(path);
        return after => db.Grids.AsNoTracking().Include(g => g.Teams).Include(g => g.Parent)
            .Where(g => g.Id > after && (path == null || (g.ResponsibleOrganisation != null
                && string.Compare(g.ResponsibleOrganisation.Path, path) >= 0 && string.Compare(g.ResponsibleOrganisation.Path, upper) < 0))).OrderBy(g => g.Id).Take(ChunkSize);
    }

    private static Func<long, IQueryable<Venue>> Venues(HubContext db, string? path)
    {
        var upper = path is null ? null : OrganisationPath.UpperBound(path);
        return after => db.Venues.AsNoTracking()
            .Where(v => v.Id > after && (path == null || (v.Organisation != null && string.Compare(v.Organisation.Path, path) >= 0 && string.Compare(v.Organisation.Path, upper) < 0)))
            .OrderBy(v => v.Id).Take(ChunkSize);
    }
#pragma warning restore CA1309
}

internal sealed record NamedOrganisation(long Id, string? Code, string Name);

/// <summary>Names and codes of organisations by id.</summary>
internal sealed class OrganisationNames(Dictionary<long, NamedOrganisation> byId)
{
    public NamedOrganisation? Find(string? id) => FieldText.Long(id) is { } known ? byId.GetValueOrDefault(known) : null;
}
