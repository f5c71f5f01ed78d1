using System.CommandLine;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyHub.Hub.CommandLine;
using PartyHub.Hub.Importing;
using PartyHub.Importers;
using PartyHub.Importers.Reading;
using PartyHub.Importers.Reporting;
using PartyHub.Importers.Workbooks;
using PartyHub.Model;
using PartyHub.Model.Audit;
using PartyHub.Model.Imports;

namespace PartyHub.Hub.Commands;

/// <summary>partyhub import: checks files, shows what would change, asks, and writes.</summary>
internal static class ImportCommand
{
    private static readonly Argument<FileInfo[]> Files = new("FILE") { Description = "表格文件,次序不限 · spreadsheets, in any order", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string?> DatasetName = new("--dataset") { Description = "数据集;默认自动识别 · the data set; found out by default: organisations|members|grids|venues" };
    private static readonly Option<string?> Under = new("--under") { Description = "在此党组织之下查找名称 · the organisation under which names are looked for", HelpName = "CODE" };
    private static readonly Option<string?> AsOf = new("--as-of") { Description = "表格描述的日期 · the day the sheets describe", HelpName = "YYYY-MM-DD" };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = "只检查,不写入 · checks and writes nothing" };
    private static readonly Option<FileInfo?> Report = new("--report") { Description = "报告文件(JSON)· the report to write, JSON", HelpName = "FILE.json" };
    private static readonly Option<DirectoryInfo?> Annotated = new("--annotated") { Description = "将标注了问题的工作簿写入此文件夹 · a folder for copies of the workbooks with the issues in place", HelpName = "DIR" };
    private static readonly Option<bool> Yes = new("--yes", "-y") { Description = "不询问即写入 · writes without asking" };

    public static Command Create() =>
        new Command("import", "导入表格 · imports spreadsheets") { Files, DatasetName, Under, AsOf, DryRun, Report, Annotated, Yes }.Runs(RunAsync);

    private static async Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var options = OptionsOf(context);
        foreach (var file in context.Get(Files))
            if (!file.Exists) throw new FileNotFoundException(null, file.FullName);
        if (!context.Get(DryRun) && !context.Get(Yes) && !context.IsInteractive)
            throw new Refusal("USAGE", "非交互运行时请加 --yes 以写入,或 --dry-run 只检查。 · Not on a terminal: add --yes to write, or --dry-run to check only.");
        using var data = await context.OpenAsync(cancellationToken);
        var pipeline = new ImportPipeline(data.Database, data.Protector, data.Time);
        var run = await CheckAsync(context, pipeline, options, cancellationToken);
        await RunTalk.WriteAsync(context.Talk, data, run, cancellationToken);
        if (run.Applicable.Count > 0 && await IsWantedAsync(context, cancellationToken))
        {
            run = await ApplyAsync(data, pipeline, run, cancellationToken);
            await RunTalk.WriteAsync(context.Talk, data, run, cancellationToken);
        }

        await WriteReportAsync(context, data, run, cancellationToken);
        await AnnotateAsync(context, data, run, cancellationToken);
        return run.ExitCode;
    }

    private static async Task<ImportRun> CheckAsync(CommandContext context, ImportPipeline pipeline, ImportOptions options, CancellationToken cancellationToken)
    {
        var progress = new ProgressTalk(context.Talk, context.IsTerminal, CommandContext.Time);
        try
        {
            return await pipeline.CheckAsync([.. context.Get(Files).Select(f => new ImportFile(f.FullName))], options, progress, cancellationToken);
        }
        finally
        {
            progress.End();
        }
    }

    private static async Task<ImportRun> ApplyAsync(DataFolder data, ImportPipeline pipeline, ImportRun run, CancellationToken cancellationToken)
    {
        var written = await pipeline.ApplyAsync(run.Applicable, cancellationToken);
        foreach (var batch in written.Batches)
            await data.RecordAsync(new AuditFact(CommandContext.Actor, "import.apply", $"batch:{batch.Id}"), cancellationToken);
        return run.With(written);
    }

    private static async Task<bool> IsWantedAsync(CommandContext context, CancellationToken cancellationToken)
    {
        if (context.Get(DryRun)) return false;
        if (context.Get(Yes)) return true;
        await context.Talk.WriteAsync("写入以上内容?[y/N] · Write this? [y/N] ");
        await context.Talk.FlushAsync(cancellationToken);
        var answer = await Console.In.ReadLineAsync(cancellationToken);
        return answer is "y" or "Y" or "yes" or "是";
    }

    private static async Task WriteReportAsync(CommandContext context, DataFolder data, ImportRun run, CancellationToken cancellationToken)
    {
        if (context.Get(Report) is not { } file) return;
        await using var db = data.Database.NewContext();
        var report = await ImportReport.OfAsync(db, run.BatchIds, cancellationToken);
        await File.WriteAllTextAsync(file.FullName, report.ToJson(), cancellationToken);
    }

    private static async Task AnnotateAsync(CommandContext context, DataFolder data, ImportRun run, CancellationToken cancellationToken)
    {
        if (context.Get(Annotated) is not { } folder) return;
        folder.Create();
        await using var db = data.Database.NewContext();
        foreach (var source in context.Get(Files))
        {
            var ids = run.Batches.Where(b => b.FileName == source.Name && b.State != ImportState.Refused).Select(b => b.Id).ToList();
            if (ids.Count == 0) continue;
            var issues = await db.ImportIssues.AsNoTracking().Where(i => ids.Contains(i.BatchId)).ToListAsync(cancellationToken);
            using var original = SheetReader.Open(source.FullName);
            await using var target = File.Create(Path.Combine(folder.FullName, Path.GetFileNameWithoutExtension(source.Name) + "-问题.xlsx"));
            AnnotatedWorkbook.Write(original, issues, target, cancellationToken);
        }
    }

    private static ImportOptions OptionsOf(CommandContext context) => new()
    {
        Dataset = context.Get(DatasetName) is { } name ? DatasetText.Parse(name) : null,
        UnderCode = context.Get(Under),
        AsOf = context.Get(AsOf) is { } day ? DayOf(day) : null,
        ImportedBy = CommandContext.Actor,
    };

    private static DateOnly DayOf(string day) => DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        ? date
        : throw new Refusal("USAGE", $"--as-of {day} 不是 YYYY-MM-DD 格式的日期。 · --as-of {day} is no date of the form YYYY-MM-DD.");
}
