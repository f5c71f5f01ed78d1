using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using PartyHub.Hub.CommandLine;
using PartyHub.Hub.Identity;
using PartyHub.Model;
using PartyHub.Model.Accounts;

namespace PartyHub.Hub.Commands;

/// <summary>partyhub token: the tokens of programs.</summary>
internal static class TokenCommand
{
    private static readonly Option<string> Name = new("--name") { Description = "令牌名称 · what the token is called", Required = true };
    private static readonly Option<string> Role = new("--role") { Description = $"角色 · the role: {Rights.RoleNames}", Required = true };
    private static readonly Option<string?> Scope = new("--scope") { Description = "党组织代码,限定其下级范围;默认全部 · an organisation's code: the token sees its subtree; everything by default", HelpName = "CODE" };
    private static readonly Option<int> Days = new("--days") { Description = $"有效天数,最多 {MachineToken.MaxDays} · days until it expires, at most {MachineToken.MaxDays}", DefaultValueFactory = _ => 30 };

    public static Command Create() => new("token", "程序访问令牌 · tokens of programs")
    {
        new Command("create", "新建令牌,只显示一次 · makes a token and prints it, once") { Name, Role, Scope, Days }.Runs(CreateAsync),
        new Command("list", "列出令牌 · lists the tokens").Runs(ListAsync),
        new Command("revoke", "吊销令牌 · revokes the tokens of a name") { Name }.Runs(RevokeAsync),
    };

    private static async Task<int> CreateAsync(CommandContext context, CancellationToken cancellationToken)
    {
        using var data = await context.OpenAsync(cancellationToken);
        var rights = await ReadRightsAsync(context, data, cancellationToken);
        var (name, days) = (context.Get(Name) ?? "", context.Get(Days));
        var token = await new TokenBook(data).CreateAsync(name, rights, days, CommandContext.Actor, cancellationToken);
        await context.Output.WriteLineAsync(token);
        await context.Talk.WriteLineAsync($"令牌 {name} 在 {days} 天后失效,不会再次显示。 · The token {name} expires in {days} days; it is not shown again.");
        return ExitCode.Done;
    }

    private static async Task<Rights> ReadRightsAsync(CommandContext context, DataFolder data, CancellationToken cancellationToken)
    {
        await using var db = data.Database.NewContext();
        return await Rights.ReadAsync(db, [context.Get(Role) ?? ""], context.Get(Scope) is { } code ? [code] : [], cancellationToken);
    }

    private static async Task<int> ListAsync(CommandContext context, CancellationToken cancellationToken)
    {
        using var data = await context.OpenExistingAsync(cancellationToken);
        await using var db = data.Database.NewContext();
        var tokens = await db.MachineTokens.AsNoTracking().Include(t => t.Organisation).OrderBy(t => t.Id).ToListAsync(cancellationToken);
        var now = data.Time.GetUtcNow();
        await Table.WriteAsync(
            context.Output,
            ["NAME", "ROLE", "SCOPE", "EXPIRES", "STATE"],
            tokens.Select(t => (IReadOnlyList<string>)[t.Name, Rights.NamesOf(t.Roles), t.Organisation?.Code ?? t.Organisation?.Name ?? "*", Table.Time(t.ExpiresAt), StateOf(t, now)]));
        return ExitCode.Done;
    }

    private static string StateOf(MachineToken token, DateTimeOffset now) => token switch
    {
        { RevokedAt: not null } => "revoked",
        _ when token.ExpiresAt <= now => "expired",
        _ => "valid",
    };

    private static async Task<int> RevokeAsync(CommandContext context, CancellationToken cancellationToken)
    {
        using var data = await context.OpenExistingAsync(cancellationToken);
        var name = context.Get(Name) ?? "";
        var revoked = await new TokenBook(data).RevokeAsync(name, CommandContext.Actor, cancellationToken);
        if (revoked == 0) throw new Refusal("USAGE", $"没有名为 {name} 的有效令牌。 · There is no valid token of the name {name}.");
        await context.Talk.WriteLineAsync($"已吊销 {revoked} 个令牌。 · Revoked: {revoked}.");
        return ExitCode.Done;
    }
}
