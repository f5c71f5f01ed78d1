using System.Net;
using Microsoft.EntityFrameworkCore;
using PartyHub.Model;
using PartyHub.Model.Accounts;
using PartyHub.Model.Audit;

namespace PartyHub.Hub.Identity;

/// <summary>Checks a name and password. Unknown, locked, locked out and wrong all take the same time and get the same answer (security A6-A8).</summary>
internal sealed class SignIn(DataFolder data, Passwords passwords, PasswordGate gate, AttemptLimit limit, SessionBook sessions)
{
    private const int WrongBeforeLockout = 5;
    private static readonly TimeSpan FirstLockout = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan LongestLockout = TimeSpan.FromHours(24);

    public async Task<SignInResult> TryAsync(string name, string password, IPAddress? address, string? browser, CancellationToken cancellationToken)
    {
        if (limit.IsReached(address) || !await gate.TryEnterAsync(cancellationToken)) return new SignInResult.TooMany();
        try
        {
            await using var db = data.Database.NewContext();
            var key = AccountBook.KeyOf(name);
            var account = await db.Accounts.SingleOrDefaultAsync(a => a.NameKey == key, cancellationToken);
            var matches = passwords.Matches(account, password);
            if (account is null || !data.Options.Admits(account)) return await RefuseAsync(db, "account:?", "UNKNOWN_ACCOUNT", address, cancellationToken);
            if (account.IsLocked || account.LockedOutUntil > data.Time.GetUtcNow()) return await RefuseAsync(db, Target(account), "LOCKED", address, cancellationToken);
            return matches ? await AcceptAsync(db, account, address, browser, cancellationToken) : await CountWrongAsync(db, account, address, cancellationToken);
        }
        finally
        {
            gate.Leave();
        }
    }

    private async Task<SignInResult> AcceptAsync(HubContext db, Account account, IPAddress? address, string? browser, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        (account.FailedSignIns, account.LockoutCount, account.LockedOutUntil) = (0, 0, null);
        var token = await sessions.BeginAsync(db, account, address?.ToString(), browser, cancellationToken);
        await data.RecordAsync(db, new AuditFact(Target(account), "sign-in", Address: address?.ToString()), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new SignInResult.Accepted(account, token);
    }

    private async Task<SignInResult> CountWrongAsync(HubContext db, Account account, IPAddress? address, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        // Counted in the database, so that attempts at the same time are all counted.
        await db.Accounts.Where(a => a.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.FailedSignIns, a => a.FailedSignIns + 1), cancellationToken);
        await db.Entry(account).ReloadAsync(cancellationToken);
        if (account.FailedSignIns >= WrongBeforeLockout)
        {
            var length = FirstLockout * Math.Pow(2, account.LockoutCount);
            account.LockedOutUntil = data.Time.GetUtcNow() + (length < LongestLockout ? length : LongestLockout);
            (account.FailedSignIns, account.LockoutCount) = (0, Math.Min(account.LockoutCount + 1, 10));
            await db.SaveChangesAsync(cancellationToken);
        }

        var result = await RefuseAsync(db, Target(account), "WRONG_PASSWORD", address, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return result;
    }

    /// <summary>What was typed as an unknown name is not recorded: people type passwords there.</summary>
    private async Task<SignInResult> RefuseAsync(HubContext db, string target, string reason, IPAddress? address, CancellationToken cancellationToken)
    {
        limit.CountWrong(address);
        await data.RecordAsync(db, new AuditFact("nobody", "sign-in", target, reason, Address: address?.ToString()), cancellationToken);
        return new SignInResult.Refused();
    }

    private static string Target(Account account) => "account:" + account.Name;
}

/// <summary>How an attempt to sign in ended.</summary>
internal abstract record SignInResult
{
    private SignInResult()
    {
    }

    public sealed record Accepted(Account Account, string Token) : SignInResult;

    public sealed record Refused : SignInResult;

    /// <summary>Too many at once, or too many wrong ones from that address.</summary>
    public sealed record TooMany : SignInResult;
}
