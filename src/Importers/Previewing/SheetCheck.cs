using PartyHub.Importers.Checks;
using PartyHub.Importers.Matching;
using PartyHub.Importers.Parsing;
using PartyHub.Importers.Reading;
using PartyHub.Importers.Recognising;
using PartyHub.Model.Imports;

namespace PartyHub.Importers.Previewing;

/// <summary>Takes one recognised sheet from its rows to a stored preview.</summary>
internal sealed class SheetCheck(RecognisedSheet sheet, ImportBatch batch, CheckContext context, RowParser parser, PreviewWriter writer, IRowDecider decider, IProgress<ImportProgress>? progress)
{
    private const int ChunkSize = 500;
    private readonly ControlTotals totals = new();
    private readonly Staleness staleness = new(context, batch);

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var chunk in Chunks(cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await DecideAsync(chunk, cancellationToken);
            foreach (var draft in chunk) totals.Add(draft);
            await WriteAsync(chunk, cancellationToken);
        }

        await writer.WriteIssuesAsync([.. SheetIssues()], cancellationToken);
    }

    private IEnumerable<List<Draft>> Chunks(CancellationToken cancellationToken)
    {
        var drafts = sheet.Rows(cancellationToken).Select(Parsed);
        return decider.NeedsWholeSheet ? [drafts.ToList()] : drafts.Chunk(ChunkSize).Select(c => c.ToList());
    }

    /// <summary>A row that breaks the parser is rejected by itself; the sheet goes on.</summary>
    private Draft Parsed(RecognisedRow row)
    {
        try
        {
            return parser.Parse(row);
        }
        catch (Exception error) when (error is not FileRefusedException and not OperationCanceledException)
        {
            var broken = new Draft(FieldTable.Of(batch.Dataset ?? Dataset.Organisations), row.Number);
            broken.Reject(IssueCode.RowUnreadable, null, error.GetType().Name);
            return broken;
        }
    }

    private async Task DecideAsync(List<Draft> chunk, CancellationToken cancellationToken)
    {
        await decider.DecideAsync([.. chunk.Where(d => d.IsOpen)], context, cancellationToken);
        await staleness.CheckAsync(chunk, cancellationToken);
    }

    private async Task WriteAsync(List<Draft> chunk, CancellationToken cancellationToken)
    {
        foreach (var part in chunk.Chunk(ChunkSize))
        {
            await writer.WriteAsync(part, cancellationToken);
            progress?.Report(new ImportProgress(batch.Id, ImportState.Reading, batch.RowsRead, null, writer.IssueCount));
        }
    }

    private IEnumerable<ImportIssue> SheetIssues()
    {
        foreach (var problem in sheet.Problems) yield return Issues.Of(problem, batch);
        foreach (var column in sheet.Columns.Where(c => c.DroppedReason is not null))
            if (!sheet.Problems.Any(p => p.Cell == column.HeadingCell))
                yield return Issues.Of(column.DroppedReason ?? "", batch.SheetName, column.HeadingCell.ToString(), column.HeadingCell.RowNumber, null, [column.Heading], batch);
        foreach (var column in parser.NotStored)
            yield return Issues.Of(IssueCode.FieldNotStored, batch.SheetName, column.HeadingCell.ToString(), column.HeadingCell.RowNumber, column.Target?.Name, [column.Heading], batch);
        foreach (var (cell, row, arguments) in totals.Mismatches(sheet.ControlTotals, parser.FieldOfColumn))
            yield return Issues.Of(IssueCode.ControlTotalMismatch, batch.SheetName, cell, row, null, arguments, batch);
    }
}
