using System.CommandLine;
using PartyHub.Hub.CommandLine;
using PartyHub.Hub.Operation;
using PartyHub.Model;
using PartyHub.Model.Audit;
using PartyHub.Model.Storage;

namespace PartyHub.Hub.Commands;

/// <summary>partyhub restore FILE: puts a backup in the database's place; the database so far is kept beside.</summary>
internal static class RestoreCommand
{
    private static readonly Argument<FileInfo> File = new("FILE") { Description = "备份文件 · the backup" };
    private static readonly Option<bool> Replace = new("--replace") { Description = "替换现有数据库(原库改名保留)· replace the present database, which is kept under another name" };

    public static Command Create() =>
        new Command("restore", "恢复备份;请先停止 hub · restores a backup; stop the hub first") { File, Replace }.Runs(RunAsync);

    private static async Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var (file, options) = (context.Get(File), context.Options.Validated());
        if (!file.Exists) throw new FileNotFoundException(null, file.FullName);
        if (System.IO.File.Exists(DataFolder.DatabaseFile(options.Folder)) && !context.Get(Replace))
            throw new Refusal("USAGE", $"{options.Folder} 中已有数据库。要替换它请加 --replace(原库会改名保留)。 · There is a database in {options.Folder}. Add --replace to replace it; it is kept under another name.");
        var key = HubKey.ReadOrCreate(options.KeyFile, dataExists: true);
        var kept = await Backup.RestoreAsync(options, key, file.FullName, CommandContext.Time, cancellationToken);
        using var data = await DataFolder.OpenAsync(options, CommandContext.Time, cancellationToken);
        await data.RecordAsync(new AuditFact(CommandContext.Actor, "restore", "file:" + file.Name), cancellationToken);
        await context.Talk.WriteLineAsync($"已恢复。 · Restored.{(kept is null ? "" : $" {kept}")}");
        return ExitCode.Done;
    }
}
