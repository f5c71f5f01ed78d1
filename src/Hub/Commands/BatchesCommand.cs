using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyHub.Hub.CommandLine;
using PartyHub.Hub.Importing;
using PartyHub.Importers;
using PartyHub.Model;
using PartyHub.Model.Audit;
using PartyHub.Model.Imports;

namespace PartyHub.Hub.Commands;

/// <summary>partyhub batches: what was imported, sheet by sheet.</summary>
internal static class BatchesCommand
{
    private static readonly Argument<long> Id = new("ID") { Description = "批次编号 · the batch's number" };

    private static readonly Option<string[]> Fixes = new("--fix") { Description = "改正的单元格,可多次,如 --fix 17:orgName=某某支部 · a cell put right, may be repeated", HelpName = "ROW:FIELD=TEXT", DefaultValueFactory = _ => [] };

    public static Command Create()
    {
        var batches = new Command("batches", "导入批次 · the batches of imports")
        {
            new Command("list", "列出批次 · lists the batches").Runs(ListAsync),
            new Command("show", "显示一个批次及其问题 · shows a batch and its issues") { Id }.Runs(ShowAsync),
            new Command("rollback", "撤回一个已写入的批次 · takes a written batch back") { Id }.Runs(RollBackAsync),
            new Command("resume", "补齐后重新检查暂存的行并写入 · checks staged rows again and writes what is right now") { Id, Fixes }.Runs(ResumeAsync),
        };
        return batches.Runs(ListAsync);
    }

    private static async Task<int> ListAsync(CommandContext context, CancellationToken cancellationToken)
    {
        using var data = await context.OpenExistingAsync(cancellationToken);
        await using var db = data.Database.NewContext();
        var batches = await db.ImportBatches.AsNoTracking().OrderBy(b => b.Id).ToListAsync(cancellationToken);
        await Table.WriteAsync(
            context.Output,
            ["ID", "STARTED", "STATE", "DATASET", "READ", "CREATED", "UPDATED", "UNCHANGED", "STAGED", "REJECTED", "FILE", "SHEET"],
            batches.Select(Row));
        return ExitCode.Done;
    }

    private static IReadOnlyList<string> Row(ImportBatch b) =>
    [
        Number(b.Id), Table.Time(b.StartedAt), b.State.ToString(), b.Dataset?.ToString() ?? "-", Number(b.RowsRead), Number(b.Created), Number(b.Updated),
        Number(b.Unchanged), Number(b.Staged), Number(b.Rejected), b.FileName, b.SheetName ?? "-",
    ];

    private static async Task<int> ShowAsync(CommandContext context, CancellationToken cancellationToken)
    {
        using var data = await context.OpenExistingAsync(cancellationToken);
        await using var db = data.Database.NewContext();
        var id = context.Get(Id);
        var batch = await db.ImportBatches.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, cancellationToken) ?? throw Unknown(id);
        await context.Output.WriteLineAsync($"{batch.Id}  {batch.FileName}  {batch.SheetName}  {batch.Dataset}  {batch.State}  {batch.ImportedBy}");
        await context.Output.WriteLineAsync(
            $"read {batch.RowsRead} = created {batch.Created} + updated {batch.Updated} + unchanged {batch.Unchanged} + staged {batch.Staged} + rejected {batch.Rejected}");
        var issues = await db.ImportIssues.AsNoTracking().Where(i => i.BatchId == id).OrderBy(i => i.Row).ThenBy(i => i.Id).ToListAsync(cancellationToken);
        await Table.WriteAsync(
            context.Output,
            ["CELL", "CODE", "SEVERITY", "FOUND", "MESSAGE"],
            issues.Select(i => (IReadOnlyList<string>)[i.Cell ?? (i.Row is { } row ? Number(row) : "-"), i.Code, i.Severity.ToString(), i.Raw ?? "", $"{i.Message} {i.Cure}"]));
        return ExitCode.Done;
    }

    private static async Task<int> RollBackAsync(CommandContext context, CancellationToken cancellationToken)
    {
        using var data = await context.OpenExistingAsync(cancellationToken);
        var id = context.Get(Id);
        var result = await new ImportPipeline(data.Database, data.Protector, data.Time).RollBackAsync(id, cancellationToken);
        await data.RecordAsync(new AuditFact(CommandContext.Actor, "import.rollback", $"batch:{id}"), cancellationToken);
        await context.Talk.WriteLineAsync($"已撤回 {result.Removed + result.Restored} 条,保留后来改动过的 {result.Kept.Count} 条。 · Taken back: {result.Removed + result.Restored}; kept because edited since: {result.Kept.Count}.");
        return result.Kept.Count > 0 ? ExitCode.Partly : ExitCode.Done;
    }

    private static async Task<int> ResumeAsync(CommandContext context, CancellationToken cancellationToken)
    {
        using var data = await context.OpenExistingAsync(cancellationToken);
        var pipeline = new ImportPipeline(data.Database, data.Protector, data.Time);
        var run = await pipeline.ResumeAsync(context.Get(Id), FixesOf(context), CommandContext.Actor, cancellationToken);
        run = run.With(await pipeline.ApplyAsync(run.Applicable, cancellationToken));
        foreach (var batch in run.Batches) await data.RecordAsync(new AuditFact(CommandContext.Actor, "import.resume", $"batch:{batch.Id}"), cancellationToken);
        await RunTalk.WriteAsync(context.Talk, data, run, cancellationToken);
        return run.ExitCode;
    }

    private static Dictionary<int, IReadOnlyDictionary<string, string>> FixesOf(CommandContext context)
    {
        var fixes = new Dictionary<int, Dictionary<string, string>>();
        foreach (var fix in context.Get(Fixes) ?? [])
        {
            var (colon, equals) = (fix.IndexOf(':', StringComparison.Ordinal), fix.IndexOf('=', StringComparison.Ordinal));
            if (colon <= 0 || equals < colon || !int.TryParse(fix.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var row))
                throw new Refusal("USAGE", $"--fix {fix} 应为 行号:字段=内容。 · --fix {fix} must have the form ROW:FIELD=TEXT.");
            if (!fixes.TryGetValue(row, out var cells)) fixes[row] = cells = new(StringComparer.Ordinal);
            cells[fix[(colon + 1)..equals]] = fix[(equals + 1)..];
        }

        return fixes.ToDictionary(f => f.Key, f => (IReadOnlyDictionary<string, string>)f.Value);
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static Refusal Unknown(long id) => new(
        "UNKNOWN_BATCH", $"没有批次 {id}。partyhub batches 列出全部批次。 · There is no batch {id}. partyhub batches lists all.");
}
