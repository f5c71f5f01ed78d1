using Microsoft.EntityFrameworkCore;
using PartyHub.Importers.Reading;
using PartyHub.Importers.Writing;
using PartyHub.Model;
using PartyHub.Model.Imports;
using PartyHub.Model.Protection;

namespace PartyHub.Importers.Previewing;

/// <summary>
/// Stores what a batch would do, chunk by chunk in short transactions, so that a long check never blocks other writers. Until the
/// batch is Checked nothing of it can be applied; a batch left in Reading is an interrupted one.
/// </summary>
internal sealed class PreviewWriter(HubContext db, FieldProtector protector, ImportBatch batch)
{
    public int IssueCount { get; private set; }

    public async Task BeginAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        batch.Id = await db.ReserveIdsAsync<ImportBatch>(1, cancellationToken);
        db.ImportBatches.Add(batch);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    public async Task WriteAsync(IReadOnlyList<Draft> rows, CancellationToken cancellationToken)
    {
        foreach (var draft in rows) Count(draft.Fate);
        var issues = rows.SelectMany(draft => draft.Findings.Select(finding => Issues.Of(finding, draft, batch))).ToList();
        var changes = rows.Where(r => r.Fate is RowFate.Create or RowFate.Update).ToList();
        var staged = rows.Where(r => r.Fate is RowFate.Staged).ToList();
        if (issues.Count + changes.Count + staged.Count == 0) return;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await InsertAsync(issues, (issue, id) => issue.Id = id, cancellationToken);
        await InsertAsync(changes.ConvertAll(Change), (change, id) => change.Id = id, cancellationToken);
        await InsertAsync(staged.ConvertAll(Staged), (row, id) => row.Id = id, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        IssueCount += issues.Count;
    }

    public async Task WriteIssuesAsync(List<ImportIssue> issues, CancellationToken cancellationToken)
    {
        if (issues.Count == 0) return;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await InsertAsync(issues, (issue, id) => issue.Id = id, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        IssueCount += issues.Count;
    }

    public async Task FinishAsync(ImportState state, CancellationToken cancellationToken)
    {
        batch.State = state;
        batch.CheckedVersion = await db.DataVersions.Select(v => v.Number).SingleAsync(cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>A batch that did not come to its end keeps its row and its name, and nothing of its preview.</summary>
    public async Task AbandonAsync(ImportState state, CancellationToken cancellationToken)
    {
        await db.RecordChanges.Where(c => c.BatchId == batch.Id).ExecuteDeleteAsync(cancellationToken);
        await db.StagedRows.Where(r => r.BatchId == batch.Id).ExecuteDeleteAsync(cancellationToken);
        await db.ImportIssues.Where(i => i.BatchId == batch.Id).ExecuteDeleteAsync(cancellationToken);
        (batch.RowsRead, batch.Created, batch.Updated, batch.Unchanged, batch.Staged, batch.Rejected) = (0, 0, 0, 0, 0, 0);
        await FinishAsync(state, cancellationToken);
    }

    private void Count(RowFate fate)
    {
        batch.RowsRead++;
        switch (fate)
        {
            case RowFate.Create: batch.Created++; break;
            case RowFate.Update: batch.Updated++; break;
            case RowFate.Unchanged: batch.Unchanged++; break;
            case RowFate.Staged: batch.Staged++; break;
            case RowFate.Rejected: batch.Rejected++; break;
            default: throw new InvalidOperationException($"A row of batch {batch.Id} was not decided.");
        }
    }

    private RecordChange Change(Draft draft) => new()
    {
        BatchId = batch.Id,
        Row = draft.Row,
        Dataset = draft.Fields.Dataset,
        Kind = draft.Fate == RowFate.Create ? ChangeKind.Create : ChangeKind.Update,
        RecordId = draft.RecordId,
        Before = draft.Fate == RowFate.Update && draft.Before is { } before ? SealedValues.Seal(before, SealedValues.BeforePlace, protector) : null,
        After = SealedValues.Seal(After(draft), SealedValues.AfterPlace, protector),
    };

    private static Dictionary<string, string?> After(Draft draft)
    {
        var after = new Dictionary<string, string?>();
        foreach (var (field, value) in draft.Filled())
            if (draft.Fate == RowFate.Create || draft.Before?.ContainsKey(field.Name) == true) after.Add(field.Name, value);
        return after;
    }

    /// <summary>A staged row keeps its cells as the sheet had them, so that it can be parsed again.</summary>
    private StagedRow Staged(Draft draft)
    {
        var cells = new Dictionary<string, string?>();
        foreach (var field in draft.Fields.Fields)
            if (draft.AddressOf(field.Name) is not null && draft.CellOf(field.Name) is { IsBlank: false } cell) cells.Add(field.Name, StoredCell.Write(cell));
        return new StagedRow
        {
            BatchId = batch.Id,
            Row = draft.Row,
            State = StagedRowState.Waiting,
            Reason = draft.Reason ?? "",
            Cells = SealedValues.Seal(cells, SealedValues.CellsPlace, protector),
        };
    }

    private async Task InsertAsync<TEntity>(List<TEntity> rows, Action<TEntity, long> setId, CancellationToken cancellationToken) where TEntity : class
    {
        if (rows.Count == 0) return;
        var id = await db.ReserveIdsAsync<TEntity>(rows.Count, cancellationToken);
        foreach (var row in rows) setId(row, id++);
        await using var insert = new BulkInsert<TEntity>(db);
        await insert.InsertAsync(rows, cancellationToken);
    }
}
