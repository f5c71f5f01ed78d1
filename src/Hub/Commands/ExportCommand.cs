using System.CommandLine;
using PartyHub.Hub.CommandLine;
using PartyHub.Importers.Exporting;
using PartyHub.Model;
using PartyHub.Model.Audit;

namespace PartyHub.Hub.Commands;

/// <summary>partyhub export: what is stored, as a sheet that imports again; or an empty sheet to fill in.</summary>
internal static class ExportCommand
{
    private static readonly Argument<string> DatasetName = new("DATASET") { Description = "数据集 · the data set: organisations|members|grids|venues" };
    private static readonly Option<FileInfo> Output = new("-o", "--output") { Description = "写入的文件,.xlsx 或 .csv · the file to write, .xlsx or .csv", Required = true };
    private static readonly Option<string?> Under = new("--under") { Description = "只导出此党组织及其下级 · only this organisation and what is below it", HelpName = "CODE" };
    private static readonly Option<bool> Masked = new("--masked") { Description = "个人信息脱敏(再次导入时不会视为不变)· personal values masked; such a file does not import again as unchanged" };
    private static readonly Option<bool> IsTemplate = new("--template") { Description = "空白填报模板(.xlsx)· an empty sheet to fill in, .xlsx" };

    public static Command Create() =>
        new Command("export", "导出数据或填报模板 · exports records, or a sheet to fill in") { DatasetName, Output, Under, Masked, IsTemplate }.Runs(RunAsync);

    private static async Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var dataset = DatasetText.Parse(context.Get(DatasetName));
        var file = context.Get(Output)?.FullName ?? "";
        var format = FormatOf(file);
        if (context.Get(IsTemplate))
        {
            if (format != ExportFormat.Xlsx) throw new Refusal("USAGE", "模板应为 .xlsx 文件。 · A template must be an .xlsx file.");
            await WriteAsync(file, stream => { Template.Write(dataset, stream); return Task.CompletedTask; });
            return ExitCode.Done;
        }

        using var data = await context.OpenExistingAsync(cancellationToken);
        var request = new ExportRequest(dataset, format) { UnderCode = context.Get(Under), IsMasked = context.Get(Masked) };
        var count = 0;
        await WriteAsync(file, async stream => count = await new RecordExport(data.Database, data.Protector).WriteAsync(request, stream, cancellationToken));
        var detail = $"records: {count}; masked: {(request.IsMasked ? "yes" : "no")}; under: {request.UnderCode ?? "everything"}";
        await data.RecordAsync(new AuditFact(CommandContext.Actor, "export", "dataset:" + dataset, Detail: detail), cancellationToken);
        await context.Talk.WriteLineAsync($"已导出 {count} 条到 {file}。 · Exported {count} to {file}.");
        return ExitCode.Done;
    }

    /// <summary>Only the owner may read it, and a file that was there is replaced by a whole one or not at all.</summary>
    private static async Task WriteAsync(string file, Func<Stream, Task> write)
    {
        var partial = $"{file}.{Guid.NewGuid():N}";
        try
        {
            await using (var stream = PrivateFiles.Create(partial)) await write(stream);
            File.Move(partial, file, overwrite: true);
        }
        finally
        {
            File.Delete(partial);
        }
    }

    private static ExportFormat FormatOf(string file) => Path.GetExtension(file).ToLowerInvariant() switch
    {
        ".xlsx" => ExportFormat.Xlsx,
        ".csv" => ExportFormat.Csv,
        var other => throw new Refusal("USAGE", $"不支持 {other} 文件,应为 .xlsx 或 .csv。 · Files of the kind {other} cannot be written; name an .xlsx or .csv."),
    };
}
