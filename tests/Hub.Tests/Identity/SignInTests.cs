using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using PartyHub.Hub.Identity;

namespace PartyHub.Hub.Tests.Identity;

/// <summary>Security 3.1: accounts, sessions and tokens.</summary>
public sealed class SignInTests
{
    [Fact]
    public async Task A_session_begins_with_the_password_and_ends_with_the_sign_out()
    {
        await using var hub = await RunningHub.StartAsync();
        await hub.AddAccountAsync("anna", Model.Scopes.Role.Steward);
        var browser = hub.Browser();
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync("/auth/session")).StatusCode);
        using var signedIn = await RunningHub.SignInAsync(browser, "Anna");
        var cookie = signedIn.Headers.GetValues("Set-Cookie").Single();
        Assert.Matches("^hub=[A-Za-z0-9_-]{43}; path=/; samesite=strict; httponly$", cookie);
        var session = await browser.GetFromJsonAsync<JsonElement>("/auth/session");
        Assert.Equal("""{"name":"anna","roles":["STEWARD"],"demo":false}""", session.GetRawText());
        Assert.Equal(HttpStatusCode.NoContent, (await browser.PostAsync("/auth/logout", null)).StatusCode);

        var thief = hub.Plain();
        thief.DefaultRequestHeaders.Add("Cookie", cookie.Split(';')[0]);
        Assert.Equal(HttpStatusCode.Unauthorized, (await thief.GetAsync("/auth/session")).StatusCode);
    }

    [Fact]
    public async Task Over_https_the_cookie_is_secure_and_bound_to_the_host()
    {
        await using var hub = await RunningHub.StartAsync(o => o with { PublicUrl = new Uri("https://hub.example") });
        await hub.AddAccountAsync("anna");
        using var signedIn = await RunningHub.SignInAsync(hub.Browser(), "anna");
        Assert.Matches("^__Host-hub=[A-Za-z0-9_-]{43}; path=/; secure; samesite=strict; httponly$", signedIn.Headers.GetValues("Set-Cookie").Single());
    }

    [Fact]
    public async Task Unknown_wrong_and_locked_out_get_the_same_answer()
    {
        await using var hub = await RunningHub.StartAsync();
        await hub.AddAccountAsync("anna");
        var browser = hub.Browser();
        var bodies = new List<string> { await BodyAsync(await RunningHub.SignInAsync(browser, "nobody")) };
        for (var attempt = 1; attempt <= 5; attempt++) bodies.Add(await BodyAsync(await RunningHub.SignInAsync(browser, "anna", "wrong")));
        bodies.Add(await BodyAsync(await RunningHub.SignInAsync(browser, "anna")));
        Assert.Single(bodies.Distinct());
    }

    [Fact]
    public async Task A_lockout_ends_after_a_quarter_of_an_hour_and_the_next_lasts_twice_as_long()
    {
        var time = new SetTime();
        await using var hub = await RunningHub.StartAsync(time: time);
        await hub.AddAccountAsync("anna");
        var browser = hub.Browser();
        await LockOutAsync(browser);
        time.Advance(TimeSpan.FromMinutes(14.9));
        Assert.Equal(HttpStatusCode.Unauthorized, (await RunningHub.SignInAsync(browser, "anna")).StatusCode);
        time.Advance(TimeSpan.FromMinutes(0.2));
        await LockOutAsync(browser);
        time.Advance(TimeSpan.FromMinutes(29.9));
        Assert.Equal(HttpStatusCode.Unauthorized, (await RunningHub.SignInAsync(browser, "anna")).StatusCode);
        time.Advance(TimeSpan.FromMinutes(0.2));
        Assert.Equal(HttpStatusCode.OK, (await RunningHub.SignInAsync(browser, "anna")).StatusCode);
    }

    [Theory]
    [InlineData("lock")]
    [InlineData("reset")]
    public async Task A_session_is_over_within_a_second_of_a_lock_or_a_new_password(string change)
    {
        var time = new SetTime();
        await using var hub = await RunningHub.StartAsync(time: time);
        await hub.AddAccountAsync("anna");
        var browser = hub.Browser();
        await RunningHub.SignInAsync(browser, "anna");
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync("/auth/session")).StatusCode);
        var accounts = hub.Get<AccountBook>();
        await (change == "lock" ? accounts.LockAsync("anna", "test", CancellationToken.None) : accounts.ResetPasswordAsync("anna", "another horse battery", "test", CancellationToken.None));
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync("/auth/session")).StatusCode);
    }

    [Fact]
    public async Task A_session_ends_after_half_an_hour_idle_and_after_twelve_hours_in_any_case()
    {
        var time = new SetTime();
        await using var hub = await RunningHub.StartAsync(time: time);
        await hub.AddAccountAsync("anna");
        var (idle, busy) = (hub.Browser(), hub.Browser());
        await RunningHub.SignInAsync(idle, "anna");
        await RunningHub.SignInAsync(busy, "anna");
        for (var minutes = 0; minutes < 12 * 60; minutes += 20)
        {
            Assert.Equal(HttpStatusCode.OK, (await busy.GetAsync("/auth/session")).StatusCode);
            time.Advance(TimeSpan.FromMinutes(20));
            if (minutes == 20) Assert.Equal(HttpStatusCode.Unauthorized, (await idle.GetAsync("/auth/session")).StatusCode);
        }

        Assert.Equal(HttpStatusCode.Unauthorized, (await busy.GetAsync("/auth/session")).StatusCode);
    }

    [Fact]
    public async Task Signing_in_again_never_takes_over_the_session_before()
    {
        await using var hub = await RunningHub.StartAsync();
        await hub.AddAccountAsync("anna");
        var browser = hub.Browser();
        var first = (await RunningHub.SignInAsync(browser, "anna")).Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        var second = (await RunningHub.SignInAsync(browser, "anna")).Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        Assert.NotEqual(first, second);
        var thief = hub.Plain();
        thief.DefaultRequestHeaders.Add("Cookie", first);
        Assert.Equal(HttpStatusCode.Unauthorized, (await thief.GetAsync("/auth/session")).StatusCode);
    }

    [Fact]
    public async Task A_revoked_token_is_over()
    {
        var time = new SetTime();
        await using var hub = await RunningHub.StartAsync(time: time);
        var machine = await hub.MachineAsync();
        Assert.Equal(HttpStatusCode.OK, (await machine.GetAsync("/auth/session")).StatusCode);
        await new TokenBook(hub.Data).RevokeAsync("test", "test", CancellationToken.None);
        time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.Unauthorized, (await machine.GetAsync("/auth/session")).StatusCode);
    }

    [Fact]
    public async Task The_first_account_needs_the_secret_of_the_data_folder_once()
    {
        await using var hub = await RunningHub.StartAsync();
        var bootstrap = hub.Get<Bootstrap>();
        Assert.True(await bootstrap.OfferAsync(CancellationToken.None));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(bootstrap.File));
        var secret = (await File.ReadAllTextAsync(bootstrap.File)).Trim();
        var browser = hub.Browser();
        Assert.Equal(HttpStatusCode.Unauthorized, (await OfferAsync(browser, "guess")).StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, (await OfferAsync(browser, secret)).StatusCode);
        Assert.Equal(HttpStatusCode.Unauthorized, (await OfferAsync(browser, secret)).StatusCode);
        Assert.False(File.Exists(bootstrap.File));
        Assert.Equal(HttpStatusCode.OK, (await RunningHub.SignInAsync(browser, "first")).StatusCode);
    }

    [Fact]
    public async Task Twenty_wrong_attempts_a_minute_from_an_address_are_enough()
    {
        await using var hub = await RunningHub.StartAsync();
        var limit = hub.Get<AttemptLimit>();
        for (var attempt = 0; attempt < 20; attempt++) limit.CountWrong(IPAddress.Loopback);
        using var response = await RunningHub.SignInAsync(hub.Browser(), "nobody");
        Assert.Equal((HttpStatusCode.TooManyRequests, true), (response.StatusCode, response.Headers.Contains("Retry-After")));
    }

    private static Task<HttpResponseMessage> OfferAsync(HttpClient client, string secret) =>
        client.PostAsJsonAsync("/auth/bootstrap", new { secret, userName = "first", password = RunningHub.Password });

    private static async Task LockOutAsync(HttpClient client)
    {
        for (var attempt = 1; attempt <= 5; attempt++) await RunningHub.SignInAsync(client, "anna", "wrong");
    }

    private static async Task<string> BodyAsync(HttpResponseMessage response) => $"{response.StatusCode} {await response.Content.ReadAsStringAsync()}";
}
