using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using PartyHub.Hub.CommandLine;
using PartyHub.Hub.Identity;
using PartyHub.Model.Accounts;

namespace PartyHub.Hub.Commands;

/// <summary>partyhub user: the accounts of people. A password is typed, read from stdin, or made up and printed once.</summary>
internal static class UserCommand
{
    private static readonly Argument<string> Name = new("NAME") { Description = "账号名 · the account's name" };
    private static readonly Option<string[]> Roles = new("--role") { Description = $"角色,可多次 · a role, may be repeated: {Rights.RoleNames}", Required = true };
    private static readonly Option<string[]> Scopes = new("--scope") { Description = "党组织代码,可多次;默认全部 · an organisation's code, may be repeated; everything by default", HelpName = "CODE", DefaultValueFactory = _ => [] };
    private static readonly Option<bool> FromInput = new("--password-stdin") { Description = "从标准输入读取密码 · read the password from stdin; otherwise one is made up and printed" };

    public static Command Create() => new("user", "账号 · accounts of people")
    {
        new Command("add", "新建账号 · makes an account") { Name, Roles, Scopes, FromInput }.Runs(AddAsync),
        new Command("list", "列出账号 · lists the accounts").Runs(ListAsync),
        new Command("lock", "锁定账号,立即终止其会话 · locks an account and ends its sessions") { Name }.Runs((context, token) => ChangeAsync(context, (book, name) => book.LockAsync(name, CommandContext.Actor, token), token)),
        new Command("unlock", "解锁账号 · unlocks an account") { Name }.Runs((context, token) => ChangeAsync(context, (book, name) => book.UnlockAsync(name, CommandContext.Actor, token), token)),
        new Command("reset", "重设密码 · sets a new password") { Name, FromInput }.Runs(ResetAsync),
    };

    private static async Task<int> AddAsync(CommandContext context, CancellationToken cancellationToken)
    {
        using var data = await context.OpenAsync(cancellationToken);
        await using var db = data.Database.NewContext();
        var rights = await Rights.ReadAsync(db, context.Get(Roles) ?? [], context.Get(Scopes) ?? [], cancellationToken);
        var (password, isNew) = await ReadPasswordAsync(context, cancellationToken);
        var account = await new AccountBook(data, new Passwords()).AddAsync(new NewAccount(context.Get(Name), password, rights), CommandContext.Actor, cancellationToken);
        await context.Talk.WriteLineAsync($"已新建账号 {account.Name}。 · The account {account.Name} is made.");
        await TellAsync(context, password, isNew);
        return ExitCode.Done;
    }

    private static async Task<int> ResetAsync(CommandContext context, CancellationToken cancellationToken)
    {
        using var data = await context.OpenExistingAsync(cancellationToken);
        var (password, isNew) = await ReadPasswordAsync(context, cancellationToken);
        await new AccountBook(data, new Passwords()).ResetPasswordAsync(context.Get(Name), password, CommandContext.Actor, cancellationToken);
        await context.Talk.WriteLineAsync("密码已重设,原有会话已终止。 · The password is set; its sessions are ended.");
        await TellAsync(context, password, isNew);
        return ExitCode.Done;
    }

    private static async Task<(string Password, bool IsNew)> ReadPasswordAsync(CommandContext context, CancellationToken cancellationToken) =>
        context.Get(FromInput) ? (await Console.In.ReadLineAsync(cancellationToken) ?? "", false) : (Passwords.Generate(), true);

    private static async Task TellAsync(CommandContext context, string password, bool isNew)
    {
        if (!isNew) return;
        await context.Output.WriteLineAsync(password);
        await context.Talk.WriteLineAsync("以上密码只显示一次。 · The password above is shown once.");
    }

    private static async Task<int> ListAsync(CommandContext context, CancellationToken cancellationToken)
    {
        using var data = await context.OpenExistingAsync(cancellationToken);
        await using var db = data.Database.NewContext();
        var accounts = await db.Accounts.AsNoTracking().Include(a => a.Scopes).ThenInclude(s => s.Organisation).OrderBy(a => a.NameKey).ToListAsync(cancellationToken);
        var now = data.Time.GetUtcNow();
        await Table.WriteAsync(
            context.Output,
            ["NAME", "ROLES", "SCOPE", "STATE", "CREATED"],
            accounts.Select(a => (IReadOnlyList<string>)[a.Name, Rights.NamesOf(a.Roles), ScopeOf(a), StateOf(a, now), Table.Time(a.CreatedAt)]));
        return ExitCode.Done;
    }

    private static string ScopeOf(Account account) =>
        account.SeesEverything ? "*" : string.Join(", ", account.Scopes.Select(s => s.Organisation?.Code ?? s.Organisation?.Name ?? "-"));

    private static string StateOf(Account account, DateTimeOffset now) => account switch
    {
        { IsLocked: true } => "locked",
        _ when account.LockedOutUntil > now => "locked out until " + Table.Time(account.LockedOutUntil),
        _ => "active",
    };

    private static async Task<int> ChangeAsync(CommandContext context, Func<AccountBook, string, Task> change, CancellationToken cancellationToken)
    {
        using var data = await context.OpenExistingAsync(cancellationToken);
        await change(new AccountBook(data, new Passwords()), context.Get(Name));
        await context.Talk.WriteLineAsync("完成。 · Done.");
        return ExitCode.Done;
    }
}
