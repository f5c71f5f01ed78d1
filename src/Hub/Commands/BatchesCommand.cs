using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyHub.Hub.CommandLine;
using PartyHub.Model;
using PartyHub.Model.Imports;

namespace PartyHub.Hub.Commands;

/// <summary>partyhub batches: what was imported, sheet by sheet.</summary>
internal static class BatchesCommand
{
    private static readonly Argument<long> Id = new("ID") { Description = "批次编号 · the batch's number" };

    public static Command Create()
    {
        var batches = new Command("batches", "导入批次 · the batches of imports")
        {
            new Command("list", "列出批次 · lists the batches").Runs(ListAsync),
            new Command("show", "显示一个批次及其问题 · shows a batch and its issues") { Id }.Runs(ShowAsync),
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

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static Refusal Unknown(long id) => new(
        "UNKNOWN_BATCH", $"没有批次 {id}。partyhub batches 列出全部批次。 · There is no batch {id}. partyhub batches lists all.");
}
