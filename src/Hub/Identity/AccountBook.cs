using System.Text;
using Microsoft.EntityFrameworkCore;
using PartyHub.Model;
using PartyHub.Model.Accounts;
using PartyHub.Model.Audit;

namespace PartyHub.Hub.Identity;

/// <summary>Every change of an account, each with its line in the audit record.</summary>
internal sealed class AccountBook(DataFolder data, Passwords passwords)
{
    /// <exception cref="Refusal">ACCOUNT_NAME, ACCOUNT_EXISTS, PASSWORD_WEAK.</exception>
    public async Task<Account> AddAsync(NewAccount wanted, string actor, CancellationToken cancellationToken)
    {
        RequireName(wanted.Name);
        PasswordRule.Require(wanted.Password, wanted.Name);
        await using var db = data.Database.NewContext();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var key = KeyOf(wanted.Name);
        if (await db.Accounts.AnyAsync(a => a.NameKey == key, cancellationToken)) throw Exists(wanted.Name);
        var account = New(wanted, key, actor);
        db.Accounts.Add(account);
        await db.SaveChangesAsync(cancellationToken);
        var detail = $"roles: {Rights.NamesOf(account.Roles)}; scope: {(account.SeesEverything ? "everything" : string.Join(",", account.Scopes.Select(s => s.OrganisationId)))}";
        await data.RecordAsync(db, new AuditFact(actor, "account.add", "account:" + account.Name, Detail: detail), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return account;
    }

    /// <summary>A new password ends every session of the account.</summary>
    public Task ResetPasswordAsync(string name, string password, string actor, CancellationToken cancellationToken)
    {
        PasswordRule.Require(password, name);
        return ChangeAsync(
            name,
            account =>
            {
                account.PasswordHash = passwords.Hash(password);
                Unlock(account);
            },
            new AuditFact(actor, "account.reset"),
            cancellationToken);
    }

    public Task LockAsync(string name, string actor, CancellationToken cancellationToken) =>
        ChangeAsync(name, account => account.IsLocked = true, new AuditFact(actor, "account.lock"), cancellationToken);

    public Task UnlockAsync(string name, string actor, CancellationToken cancellationToken) =>
        ChangeAsync(name, Unlock, new AuditFact(actor, "account.unlock"), cancellationToken);

    public static string KeyOf(string name) => name.Normalize(NormalizationForm.FormKC).ToUpperInvariant();

    private async Task ChangeAsync(string name, Action<Account> change, AuditFact fact, CancellationToken cancellationToken)
    {
        await using var db = data.Database.NewContext();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var key = KeyOf(name);
        var account = await db.Accounts.SingleOrDefaultAsync(a => a.NameKey == key, cancellationToken) ?? throw Unknown(name);
        change(account);
        account.Stamp = OpaqueToken.New();
        await db.SaveChangesAsync(cancellationToken);
        await data.RecordAsync(db, fact with { Target = "account:" + account.Name }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private static void Unlock(Account account) =>
        (account.IsLocked, account.FailedSignIns, account.LockoutCount, account.LockedOutUntil) = (false, 0, 0, null);

    private Account New(NewAccount wanted, string key, string actor)
    {
        var account = new Account
        {
            Name = wanted.Name,
            NameKey = key,
            PasswordHash = passwords.Hash(wanted.Password),
            Stamp = OpaqueToken.New(),
            Roles = wanted.Rights.Roles,
            SeesEverything = wanted.Rights.OrganisationIds is null,
            IsDemo = wanted.IsDemo,
            CreatedAt = data.Time.GetUtcNow(),
            CreatedBy = actor,
        };
        account.Scopes.AddRange((wanted.Rights.OrganisationIds ?? []).Select(id => new AccountScope { OrganisationId = id }));
        return account;
    }

    private static void RequireName(string name)
    {
        if (name.Length is > 0 and <= 100 && name.Trim() == name && !name.Any(char.IsControl)) return;
        throw new Refusal("ACCOUNT_NAME", $"账号名 {name} 不可用:应为 1 到 100 个字符,首尾无空格。 · The account name {name} cannot be used: 1 to 100 characters, no space at either end.");
    }

    private static Refusal Exists(string name) => new(
        "ACCOUNT_EXISTS", $"账号 {name} 已存在。要改密码请用 partyhub user reset。 · There is an account {name} already. To change its password use partyhub user reset.");

    private static Refusal Unknown(string name) => new(
        "UNKNOWN_ACCOUNT", $"没有账号 {name}。partyhub user list 列出全部账号。 · There is no account {name}. partyhub user list shows all.");
}

/// <summary>The account that is wanted, with its password as it will be typed.</summary>
internal sealed record NewAccount(string Name, string Password, Rights Rights, bool IsDemo = false);
