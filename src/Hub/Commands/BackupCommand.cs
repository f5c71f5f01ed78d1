using System.CommandLine;
using PartyHub.Hub.CommandLine;
using PartyHub.Hub.Operation;
using PartyHub.Model;
using PartyHub.Model.Audit;

namespace PartyHub.Hub.Commands;

/// <summary>partyhub backup FILE: the whole database, sealed, while the hub runs.</summary>
internal static class BackupCommand
{
    private static readonly Argument<FileInfo> File = new("FILE") { Description = "备份文件,不得已存在 · the file to write; it must not exist" };

    public static Command Create() =>
        new Command("backup", "备份数据库,以密钥加密 · backs the database up, sealed with the key") { File }.Runs(RunAsync);

    private static async Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var file = context.Get(File).FullName;
        if (System.IO.File.Exists(file)) throw new Refusal("USAGE", $"{file} 已存在;请另取文件名。 · {file} exists; choose another name.");
        using var data = await context.OpenExistingAsync(cancellationToken);
        await Backup.WriteAsync(data, file, cancellationToken);
        await data.RecordAsync(new AuditFact(CommandContext.Actor, "backup", "file:" + Path.GetFileName(file)), cancellationToken);
        await context.Talk.WriteLineAsync(
            $"已备份到 {file}。恢复时需要密钥文件 {data.Options.KeyFile},请另行保管。 · Backed up to {file}. Restoring needs the key file {data.Options.KeyFile}: keep it elsewhere.");
        return ExitCode.Done;
    }
}
