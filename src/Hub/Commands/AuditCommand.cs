using System.CommandLine;
using PartyHub.Hub.CommandLine;

namespace PartyHub.Hub.Commands;

/// <summary>partyhub audit verify: is the record of who did what whole and unchanged?</summary>
internal static class AuditCommand
{
    public static Command Create() => new("audit", "审计记录 · the record of who did what")
    {
        new Command("verify", "核验审计链 · verifies the chain of entries").Runs(VerifyAsync),
    };

    private static async Task<int> VerifyAsync(CommandContext context, CancellationToken cancellationToken)
    {
        using var data = await context.OpenExistingAsync(cancellationToken);
        await using var db = data.Database.NewContext();
        var found = await data.Audit.VerifyAsync(db, cancellationToken);
        if (found.BrokenAt is { } entry)
        {
            await context.Talk.WriteLineAsync($"审计链在第 {entry} 条断开:该条或其前一条被改动、删除或插入。 · The chain breaks at entry {entry}: it or the one before was changed, removed or inserted.");
            return ExitCode.Refused;
        }

        await context.Output.WriteLineAsync($"{found.Count} {Convert.ToHexStringLower(found.Head)}");
        await context.Talk.WriteLineAsync(
            $"{found.Count} 条记录完整。请把上面的条数与链首另存他处:整库被旧副本替换时只有它能说明。 · {found.Count} entries are whole. Keep the count and head above in another place: only they show that the whole database was replaced by an older one.");
        return ExitCode.Done;
    }
}
