using Microsoft.EntityFrameworkCore;
using PartyHub.Importers.Matching;
using PartyHub.Importers.Parsing;
using PartyHub.Importers.Reading;
using PartyHub.Importers.Recognising;
using PartyHub.Importers.Reporting;
using PartyHub.Model;
using PartyHub.Model.Imports;
using PartyHub.Model.Protection;

namespace PartyHub.Importers.Previewing;

/// <summary>One call of the check over several sheets: later sheets may refer to what earlier ones will create.</summary>
internal sealed class CheckRun(HubContext db, FieldProtector protector, TimeProvider time, ImportOptions options, OrganisationIndex organisations, RegionIndex regions)
{
    private readonly SeenMembers seenMembers = new();

    public static async Task<CheckRun> BeginAsync(HubContext db, FieldProtector protector, TimeProvider time, ImportOptions options, CancellationToken cancellationToken)
    {
        var regions = await RegionIndex.LoadAsync(db, cancellationToken);
        var organisations = await OrganisationLoading.LoadAsync(db, regions, cancellationToken);
        return new CheckRun(db, protector, time, options, organisations, regions);
    }

    public async Task<ImportBatch> CheckAsync(SourceSheet source, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var batch = NewBatch(source);
        var writer = new PreviewWriter(db, protector, batch);
        await writer.BeginAsync(cancellationToken);
        try
        {
            await writer.WriteIssuesAsync([.. source.Problems.Select(p => Issues.Of(p, batch))], cancellationToken);
            if (source is { IsImportable: true, Sheet: { } sheet }) await CheckAsync(sheet, batch, writer, progress, cancellationToken);
            else await writer.FinishAsync(ImportState.Refused, cancellationToken);
        }
        catch (OperationCanceledException)
        {
            await writer.AbandonAsync(ImportState.Cancelled, CancellationToken.None);
            throw;
        }
        catch (FileRefusedException refused)
        {
            await writer.AbandonAsync(ImportState.Refused, cancellationToken);
            await writer.WriteIssuesAsync([Issues.Of(refused.Problem, batch)], cancellationToken);
        }

        progress?.Report(new ImportProgress(batch.Id, batch.State, batch.RowsRead, batch.RowsRead, writer.IssueCount));
        db.ChangeTracker.Clear();
        return batch;
    }

    /// <summary>The staged rows of a batch, parsed and decided again, as a batch of their own.</summary>
    public async Task<ImportBatch> ResumeAsync(long batchId, IReadOnlyDictionary<int, IReadOnlyDictionary<string, string>> fixes, CancellationToken cancellationToken)
    {
        var staged = await StagedRows.LoadAsync(db, protector, batchId, cancellationToken);
        var batch = staged.NewBatch(options.ImportedBy, time.GetUtcNow());
        var writer = new PreviewWriter(db, protector, batch);
        await writer.BeginAsync(cancellationToken);
        var drafts = staged.Drafts(fixes, Today);
        var context = Context(TitleFacts.None, batch, staged.SheetFields);
        await Decider(batch).DecideAsync([.. drafts.Where(d => d.IsOpen)], context, cancellationToken);
        await new Staleness(context, batch).CheckAsync(drafts, cancellationToken);
        await writer.WriteAsync(drafts, cancellationToken);
        await writer.FinishAsync(ImportState.Checked, cancellationToken);
        return batch;
    }

    private async Task CheckAsync(RecognisedSheet sheet, ImportBatch batch, PreviewWriter writer, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        if (options.UnderCode is { } code && organisations.FindCode(code) is null)
        {
            await writer.WriteIssuesAsync([Issues.Of(IssueCode.UnderNotFound, batch.SheetName, null, null, null, [code], batch)], cancellationToken);
            await writer.FinishAsync(ImportState.Refused, cancellationToken);
            return;
        }

        await NoteEarlierAsync(batch, writer, cancellationToken);
        var fields = FieldTable.Of(batch.Dataset ?? Dataset.Organisations);
        var parser = new RowParser(sheet, fields, Today, () => Again(sheet, cancellationToken));
        var context = Context(sheet.TitleFacts, batch, parser.SheetFields);
        batch.UnderOrganisationId = context.Default is { } under && !ProvisionalId.IsProvisional(under.Id) ? under.Id : null;
        var check = new SheetCheck(sheet, batch, context, parser, writer, Decider(batch), progress);
        await check.RunAsync(cancellationToken);
        batch.Columns = BatchColumn.ToJson(parser.Columns);
        await writer.FinishAsync(ImportState.Checked, cancellationToken);
    }

    /// <summary>The rows of a sheet once more, for what only the whole of a column can prove.</summary>
    private static IEnumerable<RecognisedRow> Again(RecognisedSheet sheet, CancellationToken cancellationToken) =>
        SheetRecogniser.Recognise(sheet.Sheet, sheet.Dataset, cancellationToken).Rows(cancellationToken);

    private CheckContext Context(TitleFacts title, ImportBatch batch, IReadOnlySet<string> sheetFields) => new()
    {
        Db = db,
        Organisations = organisations,
        Regions = regions,
        Protector = protector,
        BatchId = batch.Id,
        Today = Today,
        AsOf = batch.AsOf,
        SheetFields = sheetFields,
        Under = options.UnderCode is { } code ? organisations.FindCode(code) : batch is { ResumedFromId: not null, UnderOrganisationId: { } under } ? organisations.Find(under) : null,
        Reporting = title.ReportingUnit is { Length: > 0 } unit ? organisations.Resolve(unit, null).Entry : null,
    };

    private IRowDecider Decider(ImportBatch batch) => batch.Dataset switch
    {
        Dataset.Organisations => new OrganisationDecider(),
        Dataset.Members => new MemberDecider(seenMembers, batch.FileName),
        Dataset.Grids => new GridDecider(),
        Dataset.Venues => new VenueDecider(),
        _ => throw new InvalidOperationException($"Batch {batch.Id} has no data set."),
    };

    private async Task NoteEarlierAsync(ImportBatch batch, PreviewWriter writer, CancellationToken cancellationToken)
    {
        var earlier = await db.ImportBatches.AsNoTracking()
            .Where(b => b.FileHash == batch.FileHash && b.SheetName == batch.SheetName && b.State == ImportState.Applied)
            .OrderByDescending(b => b.Id).Select(b => (long?)b.Id).FirstOrDefaultAsync(cancellationToken);
        if (earlier is { } id) await writer.WriteIssuesAsync([Issues.Of(IssueCode.AlreadyImported, batch.SheetName, null, null, null, [Writing.FieldText.Of((long?)id) ?? ""], batch)], cancellationToken);
    }

    private ImportBatch NewBatch(SourceSheet source) => new()
    {
        FileName = ShownName(source.FileName),
        SheetName = source.SheetName ?? source.Problems.FirstOrDefault(p => p.Sheet is not null)?.Sheet,
        FileHash = source.FileHash,
        Dataset = source.IsImportable ? source.Sheet?.Dataset : null,
        State = ImportState.Reading,
        AsOf = options.AsOf ?? TitleDay(source.Sheet?.TitleFacts.AsOf),
        StartedAt = time.GetUtcNow(),
        ImportedBy = options.ImportedBy,
        HeaderRow = source.Sheet?.HeaderRowNumber,
    };

    /// <summary>The name without control characters and directions, which could dress up a list or a log.</summary>
    private static string ShownName(string name)
    {
        var shown = string.Concat(name.Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format));
        return shown.Length <= 255 ? shown : shown[..255];
    }

    private DateOnly? TitleDay(string? text)
    {
        if (text is null) return null;
        var result = DateParser.Parse(Cell.OfText(text), new ColumnContext { Today = Today }, new DateField(FutureDates.Expected, WantsDay: false));
        return Writing.FieldText.Date(result.Value)?.Latest;
    }

    private DateOnly Today => DateOnly.FromDateTime(time.GetLocalNow().DateTime);
}
