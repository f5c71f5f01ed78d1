using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using PartyHub.Model;
using PartyHub.Model.Accounts;

namespace PartyHub.Hub.Identity;

/// <summary>
/// Begins, finds and ends sessions. Use is remembered here and written every half minute, so that reading never waits for a
/// writer of the database; after a crash a session may seem half a minute more idle than it was.
/// </summary>
internal sealed class SessionBook(DataFolder data) : BackgroundService
{
    public const int MaxPerAccount = 5;
    private static readonly TimeSpan WriteEvery = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<long, DateTimeOffset> seen = new();

    public void Touch(long session, DateTimeOffset now) => seen[session] = now;

    /// <returns>The token for the cookie.</returns>
    public async Task<string> BeginAsync(HubContext db, Account account, string? address, string? browser, CancellationToken cancellationToken)
    {
        var now = data.Time.GetUtcNow();
        var token = OpaqueToken.New();
        await RemoveOldAsync(db, account.Id, now, cancellationToken);
        db.Sessions.Add(new Session
        {
            TokenHash = OpaqueToken.Hash(token),
            AccountId = account.Id,
            Stamp = account.Stamp,
            CreatedAt = now,
            LastSeenAt = now,
            ExpiresAt = now + data.Options.SessionLife,
            Address = address,
            Browser = browser is { Length: > 200 } ? browser[..200] : browser,
        });
        await db.SaveChangesAsync(cancellationToken);
        return token;
    }

    /// <summary>A session that is neither idle, expired nor of an account locked or changed since.</summary>
    public async Task<Session?> FindAsync(HubContext db, byte[] tokenHash, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var session = await db.Sessions.AsNoTracking().Include(s => s.Account).ThenInclude(a => a!.Scopes).ThenInclude(s => s.Organisation)
            .SingleOrDefaultAsync(s => s.TokenHash == tokenHash, cancellationToken);
        if (session?.Account is null || session.ExpiresAt <= now || LastSeen(session) + data.Options.SessionIdle <= now) return null;
        return session.Account.IsLocked || session.Account.Stamp != session.Stamp || !data.Options.Admits(session.Account) ? null : session;
    }

    public DateTimeOffset LastSeen(Session session) => seen.TryGetValue(session.Id, out var later) && later > session.LastSeenAt ? later : session.LastSeenAt;

    public static Task EndAsync(HubContext db, long accountId, long session, CancellationToken cancellationToken) =>
        db.Sessions.Where(s => s.AccountId == accountId && s.Id == session).ExecuteDeleteAsync(cancellationToken);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(WriteEvery, data.Time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await WriteSeenAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            await WriteSeenAsync(CancellationToken.None);
        }
    }

    private async Task WriteSeenAsync(CancellationToken cancellationToken)
    {
        if (seen.IsEmpty) return;
        try
        {
            await using var db = data.Database.NewContext();
            foreach (var (session, at) in seen.ToArray())
            {
                await db.Sessions.Where(s => s.Id == session && s.LastSeenAt < at)
                    .ExecuteUpdateAsync(set => set.SetProperty(s => s.LastSeenAt, at), cancellationToken);
                seen.TryRemove(KeyValuePair.Create(session, at));
            }
        }
        catch (System.Data.Common.DbException)
        {
            // A long import holds the database: what was seen stays here until the next round.
        }
    }

    private static async Task RemoveOldAsync(HubContext db, long accountId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await db.Sessions.Where(s => s.AccountId == accountId && s.ExpiresAt <= now).ExecuteDeleteAsync(cancellationToken);
        var surplus = await db.Sessions.Where(s => s.AccountId == accountId).OrderByDescending(s => s.LastSeenAt).Skip(MaxPerAccount - 1).Select(s => s.Id).ToListAsync(cancellationToken);
        if (surplus.Count > 0) await db.Sessions.Where(s => surplus.Contains(s.Id)).ExecuteDeleteAsync(cancellationToken);
    }
}
