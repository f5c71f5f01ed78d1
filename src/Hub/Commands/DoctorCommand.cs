using System.CommandLine;
using PartyHub.Hub.CommandLine;
using PartyHub.Hub.Operation;

namespace PartyHub.Hub.Commands;

/// <summary>partyhub doctor: is everything there that a hub needs, and if not, what to do.</summary>
internal static class DoctorCommand
{
    public static Command Create() =>
        new Command("doctor", "检查数据文件夹、密钥、数据库、磁盘与版本 · checks the data folder, keys, database, disk and versions").Runs(RunAsync);

    private static async Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var findings = await Doctor.ExamineAsync(context.Options, cancellationToken);
        foreach (var finding in findings)
            await context.Output.WriteLineAsync(finding.IsFine ? $"ok    {finding.What}" : $"WRONG {finding.What} -> {finding.Cure}");
        return findings.All(f => f.IsFine) ? ExitCode.Done : ExitCode.Configuration;
    }
}
