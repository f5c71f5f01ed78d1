using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PartyHub.Hub.Edge;
using PartyHub.Model.Audit;
using PartyHub.Model.Scopes;

namespace PartyHub.Hub.Identity;

/// <summary>/auth: sign in and out, who am I, my sessions, my password, and the first account of a new hub.</summary>
internal static class AuthEndpoints
{
    private const int MaxBody = 4096;

    public static void MapAuth(this IEndpointRouteBuilder routes)
    {
        var auth = routes.MapGroup("/auth");
        auth.MapPost("/login", SignInAsync);
        auth.MapPost("/logout", SignOutAsync);
        auth.MapGet("/session", SessionAsync);
        auth.MapGet("/sessions", ListSessionsAsync);
        auth.MapDelete("/sessions/{id:long}", EndSessionAsync);
        auth.MapPost("/password", ChangePasswordAsync);
        auth.MapPost("/bootstrap", BootstrapAsync);
    }

    private static async Task SignInAsync(HttpContext http, SignIn signIn, CallerBook callers, DataFolder data)
    {
        if (await ReadAsync<Credentials>(http) is not { UserName: { } name, Password: { Length: <= PasswordRule.MaxLength } password }) return;
        // A session is never carried over into another: what the browser held before ends here.
        await EndPresentSessionAsync(http, callers, data);
        var result = await signIn.TryAsync(name, password, http.Connection.RemoteIpAddress, http.Request.Headers.UserAgent, http.RequestAborted);
        switch (result)
        {
            case SignInResult.Accepted(var account, var token):
                SessionCookie.Write(http, data.Options, token);
                await http.Response.WriteAsJsonAsync(new SessionAnswer(account.Name, NamesOf(account.Roles.Roles), account.IsDemo), http.RequestAborted);
                break;
            case SignInResult.TooMany:
                http.Response.Headers.RetryAfter = "60";
                await Problem.WriteAsync(http, "TOO_MANY_REQUESTS", "登录尝试过多,请一分钟后再试。 · Too many attempts to sign in; try again in a minute.");
                break;
            case SignInResult.Refused:
                await Problem.WriteAsync(http, "UNAUTHENTICATED", "用户名或密码不正确,或账号暂时锁定。 · The name or password is wrong, or the account is locked for the moment.");
                break;
        }
    }

    private static async Task SignOutAsync(HttpContext http, CallerBook callers, DataFolder data)
    {
        await EndPresentSessionAsync(http, callers, data);
        SessionCookie.Remove(http, data.Options);
        http.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private static async Task SessionAsync(HttpContext http, CallerBook callers, DataFolder data)
    {
        if (await callers.FindAsync(http) is { } caller)
        {
            await http.Response.WriteAsJsonAsync(new SessionAnswer(caller.Viewer.Name, NamesOf(caller.Viewer.Roles), data.Options.Demo), http.RequestAborted);
            return;
        }

        http.Response.StatusCode = StatusCodes.Status401Unauthorized;
        await http.Response.WriteAsJsonAsync(new { demo = data.Options.Demo }, http.RequestAborted);
    }

    private static async Task ListSessionsAsync(HttpContext http, CallerBook callers, SessionBook sessions, DataFolder data)
    {
        if (await RequireAccountAsync(http, callers) is not { AccountId: { } account } caller) return;
        await using var db = data.Database.NewContext();
        var own = await db.Sessions.AsNoTracking().Where(s => s.AccountId == account).OrderByDescending(s => s.LastSeenAt).ToListAsync(http.RequestAborted);
        var answer = own.Select(s => new { s.Id, s.CreatedAt, LastSeenAt = sessions.LastSeen(s), s.ExpiresAt, s.Address, s.Browser, Current = s.Id == caller.SessionId });
        await http.Response.WriteAsJsonAsync(answer, http.RequestAborted);
    }

    private static async Task EndSessionAsync(HttpContext http, long id, CallerBook callers, DataFolder data)
    {
        if (await RequireAccountAsync(http, callers) is not { AccountId: { } account } caller) return;
        await using var db = data.Database.NewContext();
        await SessionBook.EndAsync(db, account, id, http.RequestAborted);
        await data.RecordAsync(db, new AuditFact(caller.Actor, "session.end", $"session:{id}"), http.RequestAborted);
        http.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private static async Task ChangePasswordAsync(HttpContext http, CallerBook callers, SignIn signIn, AccountBook accounts, DataFolder data)
    {
        if (await RequireAccountAsync(http, callers) is not { } caller) return;
        if (await ReadAsync<PasswordChange>(http) is not { Password: { Length: <= PasswordRule.MaxLength } present, NewPassword: { } wanted }) return;
        // The present password is asked again: an unattended browser must not be enough.
        if (await signIn.TryAsync(caller.Viewer.Name, present, http.Connection.RemoteIpAddress, null, http.RequestAborted) is not SignInResult.Accepted)
        {
            await Problem.WriteAsync(http, "UNAUTHENTICATED", "当前密码不正确。 · The present password is wrong.");
            return;
        }

        await accounts.ResetPasswordAsync(caller.Viewer.Name, wanted, caller.Actor, http.RequestAborted);
        SessionCookie.Remove(http, data.Options);
        http.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private static async Task BootstrapAsync(HttpContext http, Bootstrap bootstrap)
    {
        if (await ReadAsync<FirstAccount>(http) is not { Secret: { } secret, UserName: { } name, Password: { } password }) return;
        if (!await bootstrap.TryAsync(secret, name, password, http.RequestAborted))
        {
            await Problem.WriteAsync(http, "UNAUTHENTICATED", "初始口令不正确、已过期或已使用。 · The bootstrap secret is wrong, expired or used.");
            return;
        }

        http.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private static async Task<Caller?> RequireAccountAsync(HttpContext http, CallerBook callers)
    {
        if (await callers.FindAsync(http) is { AccountId: not null } caller) return caller;
        await Problem.WriteAsync(http, "UNAUTHENTICATED", "请先登录。 · Sign in first.");
        return null;
    }

    private static async Task EndPresentSessionAsync(HttpContext http, CallerBook callers, DataFolder data)
    {
        if (SessionCookie.Read(http, data.Options) is not { } token || await callers.FindAsync(http) is not { AccountId: { } account, SessionId: { } session } caller) return;
        callers.Forget(token);
        await using var db = data.Database.NewContext();
        await SessionBook.EndAsync(db, account, session, http.RequestAborted);
        await data.RecordAsync(db, new AuditFact(caller.Actor, "sign-out"), http.RequestAborted);
    }

    /// <summary>The JSON body; null when it is none, and then the answer is already written.</summary>
    private static async Task<T?> ReadAsync<T>(HttpContext http) where T : class
    {
        if (http.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = MaxBody;
        try
        {
            if (http.Request.HasJsonContentType() && await http.Request.ReadFromJsonAsync<T>(http.RequestAborted) is { } body && IsComplete(body)) return body;
        }
        catch (JsonException)
        {
            // Told below, like every other body that is not what is expected.
        }

        await Problem.WriteAsync(http, "BAD_REQUEST", $"请求正文应为 JSON 对象:{Expected<T>()}。 · The body must be a JSON object: {Expected<T>()}.");
        return null;
    }

    private static bool IsComplete<T>(T body) where T : class =>
        typeof(T).GetProperties().All(p => p.GetValue(body) is string { Length: > 0 and <= PasswordRule.MaxLength });

    private static string Expected<T>() => "{" + string.Join(", ", typeof(T).GetProperties().Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name))) + "}";

    private static string[] NamesOf(IReadOnlyList<Role> roles) => [.. roles.Select(role => Model.Values.CodeName<Role>.Of(role))];

    private sealed record Credentials(string? UserName, string? Password);

    private sealed record PasswordChange(string? Password, string? NewPassword);

    private sealed record FirstAccount(string? Secret, string? UserName, string? Password);

    private sealed record SessionAnswer(string Name, string[] Roles, bool Demo);
}
