using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PartyHub.Hub.Hosting;
using PartyHub.Hub.Identity;
using PartyHub.Model.Accounts;
using PartyHub.Model.Scopes;

namespace PartyHub.Hub.Tests;

/// <summary>A hub as it runs: the real host on a free port over a data folder of its own.</summary>
internal sealed class RunningHub : IAsyncDisposable
{
    public const string Password = "correct horse battery";

    private readonly TemporaryFolder folder;
    private readonly WebApplication app;

    private RunningHub(TemporaryFolder folder, DataFolder data, WebApplication app)
    {
        (this.folder, Data, this.app) = (folder, data, app);
        Address = new Uri(app.Urls.First());
    }

    public DataFolder Data { get; }
    public Uri Address { get; }
    public T Get<T>() where T : notnull => app.Services.GetRequiredService<T>();

    public static async Task<RunningHub> StartAsync(Func<HubOptions, HubOptions>? change = null, TimeProvider? time = null)
    {
        var folder = new TemporaryFolder();
        var options = folder.Options with { Urls = ["http://127.0.0.1:0"] };
        var data = await DataFolder.OpenAsync((change ?? (o => o))(options).Validated(), time ?? TimeProvider.System, CancellationToken.None);
        var app = HubHost.Build(data, TestSchema.Build());
        await app.StartAsync();
        return new RunningHub(folder, data, app);
    }

    /// <summary>A client with a cookie jar, as a browser on the hub's own page: every request carries the hub's header.</summary>
    public HttpClient Browser()
    {
        var client = Plain();
        client.DefaultRequestHeaders.Add("X-Hub-Request", "1");
        return client;
    }

    /// <summary>A client with a cookie jar and no header of ours.</summary>
    public HttpClient Plain() => new(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = Address };

    public async Task<HttpClient> MachineAsync(Role role = Role.Viewer)
    {
        var token = await new TokenBook(Data).CreateAsync("test", new Rights(RoleSet.Of(role), null), 1, "test", CancellationToken.None);
        var client = Plain();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return client;
    }

    public Task<Account> AddAccountAsync(string name, params Role[] roles) =>
        Get<AccountBook>().AddAsync(new NewAccount(name, Password, new Rights(RoleSet.Of(roles.Length == 0 ? [Role.Viewer] : roles), null)), "test", CancellationToken.None);

    public static Task<HttpResponseMessage> SignInAsync(HttpClient client, string name, string password = Password) =>
        client.PostAsJsonAsync("/auth/login", new { userName = name, password });

    /// <summary>Stops the host and keeps the folder, to look at what it left.</summary>
    public async Task DisposeHostAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Data.Dispose();
        folder.Dispose();
    }
}

internal static class Answers
{
    /// <summary>The code of the first error of an answer.</summary>
    public static async Task<string?> CodeAsync(this HttpResponseMessage response)
    {
        var body = await response.Content.ReadFromJsonAsync<JsonElement>();
        return body.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();
    }
}
