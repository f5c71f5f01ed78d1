using Microsoft.EntityFrameworkCore;
using PartyHub.Importers.Parsing;
using PartyHub.Importers.Reading;
using PartyHub.Importers.Reporting;
using PartyHub.Importers.Writing;
using PartyHub.Model;
using PartyHub.Model.Imports;
using PartyHub.Model.Protection;

namespace PartyHub.Importers.Previewing;

/// <summary>The rows that a batch kept back, to be tried again.</summary>
internal sealed class StagedRows
{
    private readonly ImportBatch source;
    private readonly List<StagedRow> rows;
    private readonly FieldProtector protector;

    private StagedRows(ImportBatch source, List<StagedRow> rows, FieldProtector protector) => (this.source, this.rows, this.protector) = (source, rows, protector);

    public HashSet<string> SheetFields => [.. BatchColumn.Parse(source.Columns).Where(c => c.Field is not null).Select(c => c.Field ?? "")];

    /// <exception cref="Refusal">BATCH_NOT_FOUND; NOTHING_STAGED.</exception>
    public static async Task<StagedRows> LoadAsync(HubContext db, FieldProtector protector, long batchId, CancellationToken cancellationToken)
    {
        var source = await db.ImportBatches.AsNoTracking().SingleOrDefaultAsync(b => b.Id == batchId, cancellationToken)
            ?? throw new Refusal("BATCH_NOT_FOUND", $"没有批次 {batchId}。用 batches 命令列出批次。 · There is no batch {batchId}. The command 'batches' lists them.");
        var rows = await db.StagedRows.AsNoTracking().Where(r => r.BatchId == batchId && r.State == StagedRowState.Waiting).OrderBy(r => r.Row).ToListAsync(cancellationToken);
        return rows.Count > 0 ? new StagedRows(source, rows, protector) : throw new Refusal("NOTHING_STAGED",
            $"批次 {batchId} 没有等待处理的行。 · No row of batch {batchId} is waiting.");
    }

    public ImportBatch NewBatch(string importedBy, DateTimeOffset now) => new()
    {
        FileName = source.FileName,
        SheetName = source.SheetName,
        FileHash = source.FileHash,
        Dataset = source.Dataset,
        State = ImportState.Reading,
        AsOf = source.AsOf,
        StartedAt = now,
        ImportedBy = importedBy,
        UnderOrganisationId = source.UnderOrganisationId,
        HeaderRow = source.HeaderRow,
        Columns = source.Columns,
        ResumedFromId = source.Id,
    };

    public List<Draft> Drafts(IReadOnlyDictionary<int, IReadOnlyDictionary<string, string>> fixes, DateOnly today)
    {
        var fields = FieldTable.Of(source.Dataset ?? Dataset.Organisations);
        var columns = BatchColumn.Parse(source.Columns).Where(c => c.Field is not null).ToLookup(c => c.Field ?? "");
        return rows.ConvertAll(row =>
        {
            var cells = SealedValues.Open(row.Cells, SealedValues.CellsPlace, protector).ToDictionary(c => c.Key, c => StoredCell.Read(c.Value ?? "T:"));
            foreach (var (field, text) in fixes.GetValueOrDefault(row.Row) ?? new Dictionary<string, string>()) cells[field] = Cell.OfText(text);
            var draft = new Draft(fields, row.Row);
            foreach (var (name, cell) in cells)
                if (fields.Find(name) is { } target) Parse(draft, target, cell, columns[name].FirstOrDefault(), today);
            return draft;
        });
    }

    private static void Parse(Draft draft, Field target, in Cell cell, BatchColumn? column, DateOnly today)
    {
        var heading = System.Text.Encoding.ASCII.GetBytes(column?.Cell ?? "A1");
        var place = CellAddress.TryParse(heading, out var address) ? address.ColumnIndex : 0;
        draft.Place(target, cell, new CellAddress(draft.Row, place));
        var result = target.Parser(cell, new ColumnContext { Today = today, Heading = column?.Heading ?? "" });
        draft[target.Name] = result.Value;
        foreach (var note in result.Notes) draft.Findings.Add(new Finding(note.Code, target.Name, note.Arguments, result.Value));
    }
}
