using Microsoft.EntityFrameworkCore;
using PartyHub.Importers;
using PartyHub.Model.Imports;

namespace PartyHub.Hub.Importing;

/// <summary>Says what an import run found or wrote, sheet by sheet, for a person.</summary>
internal static class RunTalk
{
    /// <summary>The run as it stands after some of its batches have been written.</summary>
    public static ImportRun With(this ImportRun run, ImportRun written) =>
        new([.. run.Batches.Select(batch => written.Batches.FirstOrDefault(w => w.Id == batch.Id) ?? batch)]);

    public static async Task WriteAsync(TextWriter talk, DataFolder data, ImportRun run, CancellationToken cancellationToken)
    {
        var reasons = await ReasonsAsync(data, run, cancellationToken);
        foreach (var batch in run.Batches)
        {
            await talk.WriteLineAsync($"{batch.FileName}{(batch.SheetName is { } sheet ? $" [{sheet}]" : "")}: {StateOf(batch)}");
            if (batch.RowsRead > 0)
            {
                await talk.WriteLineAsync(
                    $"  读取 {batch.RowsRead} = 新增 {batch.Created} + 更新 {batch.Updated} + 不变 {batch.Unchanged} + 暂存 {batch.Staged} + 拒收 {batch.Rejected} · " +
                    $"read {batch.RowsRead} = created {batch.Created} + updated {batch.Updated} + unchanged {batch.Unchanged} + staged {batch.Staged} + rejected {batch.Rejected}");
            }

            foreach (var reason in reasons[batch.Id])
                await talk.WriteLineAsync($"  [{reason.Code}] {reason.Message}\n    → {reason.Cure}");
        }
    }

    /// <summary>Why sheets and files were refused: what one must know before anything else can be done with them.</summary>
    private static async Task<ILookup<long, ImportIssue>> ReasonsAsync(DataFolder data, ImportRun run, CancellationToken cancellationToken)
    {
        var refused = run.Batches.Where(b => b.State == ImportState.Refused).Select(b => b.Id).ToList();
        await using var db = data.Database.NewContext();
        var issues = await db.ImportIssues.AsNoTracking()
            .Where(i => refused.Contains(i.BatchId) && (i.Severity == IssueSeverity.SheetRefused || i.Severity == IssueSeverity.FileRefused))
            .OrderBy(i => i.Id).ToListAsync(cancellationToken);
        return issues.ToLookup(i => i.BatchId);
    }

    private static string StateOf(ImportBatch batch) => batch.State switch
    {
        ImportState.Checked => $"已检查,尚未写入(批次 {batch.Id})· checked, not yet written (batch {batch.Id})",
        ImportState.Applied => $"已写入(批次 {batch.Id})· written (batch {batch.Id})",
        ImportState.Refused => $"未接收(批次 {batch.Id})· refused (batch {batch.Id})",
        ImportState.RolledBack => "已撤回 · taken back",
        ImportState.Cancelled => "已取消 · cancelled",
        ImportState.Failed => "失败 · failed",
        _ => batch.State.ToString(),
    };
}
