using Microsoft.EntityFrameworkCore;
using PartyHub.Importers.Parsing;
using PartyHub.Importers.Writing;
using PartyHub.Model.Grids;

namespace PartyHub.Importers.Exporting;

/// <summary>Turns records into the cells of an exported sheet, a chunk at a time.</summary>
internal sealed class ExportRows(ExportRequest request, RecordContext context, OrganisationNames names, IExportSheet sheet)
{
    private readonly IReadOnlyList<ExportColumn> columns = ExportColumn.Of(request.Dataset);
    private readonly FieldTable fields = FieldTable.Of(request.Dataset);

    public async Task<int> WriteAsync<TRecord>(
        Func<long, IQueryable<TRecord>> pageAfter, IRecordFields<TRecord> record, Func<TRecord, long> idOf, Func<TRecord, long?> regionOf, CancellationToken cancellationToken)
        where TRecord : class
    {
        sheet.WriteHeadings([.. columns.Select(c => c.Heading)]);
        var written = 0;
        for (long last = 0; ;)
        {
            var page = await pageAfter(last).ToListAsync(cancellationToken);
            if (page.Count == 0) return written;
            await context.Regions.LoadIdsAsync(page.Select(regionOf).OfType<long>(), cancellationToken);
            foreach (var row in page) sheet.WriteRow([.. columns.Select(c => Text(c, row, record))]);
            written += page.Count;
            last = idOf(page[^1]);
        }
    }

    private string? Text<TRecord>(ExportColumn column, TRecord row, IRecordFields<TRecord> record)
    {
        switch (column.Field)
        {
            case OrganisationFields.ParentCode: return names.Find(record.Read(row, OrganisationFields.ParentName, context))?.Code;
            case MemberFields.OrganisationCode: return names.Find(record.Read(row, MemberFields.OrganisationName, context))?.Code;
            case GridFields.ParentName when row is Grid grid: return grid.Parent?.Code;
            case OrganisationFields.ParentName or MemberFields.OrganisationName or GridFields.OrganisationName or VenueFields.OrganisationName:
                return names.Find(record.Read(row, column.Field, context))?.Name;
        }

        var value = record.Read(row, column.Field, context);
        if (value is null) return null;
        return request.IsMasked && fields.Find(column.Field)?.Mask is { } mask ? mask(value) : column.Shown(value);
    }
}
