using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using PartyHub.Model.Accounts;
using PartyHub.Model.Scopes;

namespace PartyHub.Hub.Identity;

/// <summary>
/// Knows the caller by the token of a request. What the database said is believed for a second, so that a change of rights, a lock
/// or a sign-out anywhere holds within that second (security A11, A12).
/// </summary>
internal sealed class CallerBook(DataFolder data, SessionBook sessions)
{
    private const int MaxCached = 10_000;
    private static readonly TimeSpan Believed = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, (Caller? Caller, DateTimeOffset Until)> known = new(StringComparer.Ordinal);

    /// <returns>Null when nobody is signed in by that request.</returns>
    public async ValueTask<Caller?> FindAsync(HttpContext http)
    {
        var authorization = http.Request.Headers.Authorization.ToString();
        if (authorization.Length > 0) return await FindByAuthorizationAsync(authorization, http.RequestAborted);
        return SessionCookie.Read(http, data.Options) is { } token ? await FindAsync(token, http.RequestAborted) : null;
    }

    public ValueTask<Caller?> FindByAuthorizationAsync(string authorization, CancellationToken cancellationToken) =>
        authorization.StartsWith("Bearer " + OpaqueToken.MachinePrefix, StringComparison.OrdinalIgnoreCase) ? FindAsync(authorization[7..], cancellationToken) : default;

    /// <summary>Forgets what is believed of a token, at sign-out.</summary>
    public void Forget(string token) => known.TryRemove(token, out _);

    private async ValueTask<Caller?> FindAsync(string token, CancellationToken cancellationToken)
    {
        if (token.Length > OpaqueToken.MaxLength) return null;
        var now = data.Time.GetUtcNow();
        if (!known.TryGetValue(token, out var entry) || entry.Until <= now)
        {
            entry = (await LoadAsync(token, now, cancellationToken), now + Believed);
            // Only tokens that are somebody's are kept: a stranger cannot fill the cache.
            if (entry.Caller is null) return null;
            if (known.Count >= MaxCached) known.Clear();
            known[token] = entry;
        }

        if (entry.Caller?.SessionId is { } session) sessions.Touch(session, now);
        return entry.Caller;
    }

    private async Task<Caller?> LoadAsync(string token, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var db = data.Database.NewContext();
        var hash = OpaqueToken.Hash(token);
        if (!token.StartsWith(OpaqueToken.MachinePrefix, StringComparison.Ordinal))
            return await sessions.FindAsync(db, hash, now, cancellationToken) is { Account: { } account } session ? Of(session, account) : null;
        var machine = await db.MachineTokens.AsNoTracking().Include(t => t.Organisation)
            .SingleOrDefaultAsync(t => t.TokenHash == hash && t.RevokedAt == null && t.ExpiresAt > now, cancellationToken);
        return machine is null ? null : Of(machine);
    }

    private static Caller Of(Session session, Account account)
    {
        var scope = account.SeesEverything ? ScopeContext.Everything : ScopeContext.Of(account.Scopes.Select(s => new ScopeRoot(s.OrganisationId, s.Organisation?.Path ?? "")));
        return new Caller(ViewerOf(account.Name, account.Roles, scope))
        {
            Actor = "account:" + account.Name,
            AccountId = account.Id,
            SessionId = session.Id,
            IsDemo = account.IsDemo,
            ExpiresAt = session.ExpiresAt,
        };
    }

    private static Caller Of(MachineToken token)
    {
        var scope = token.SeesEverything ? ScopeContext.Everything
            : ScopeContext.Of(token.Organisation is { } organisation ? [new ScopeRoot(organisation.Id, organisation.Path)] : []);
        return new Caller(ViewerOf(token.Name, token.Roles, scope)) { Actor = "token:" + token.Name, ExpiresAt = token.ExpiresAt };
    }

    /// <summary>Administrators look after the hub and see none of its data (security 4.3).</summary>
    private static Viewer ViewerOf(string name, RoleSet roles, ScopeContext scope) => new(name, roles.Roles, roles.IsAdministrator ? ScopeContext.Nothing : scope);
}
