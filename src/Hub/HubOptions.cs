using System.Net;
using PartyHub.Model;
using PartyHub.Model.Accounts;
using PartyHub.Model.Storage;

namespace PartyHub.Hub;

/// <summary>Every setting of a hub, from the command line and the environment. Nothing else reads configuration.</summary>
internal sealed record HubOptions
{
    public const string DefaultUrl = "http://127.0.0.1:5080";

    /// <summary>Everything the hub keeps.</summary>
    public required string Folder { get; init; }

    /// <summary>Outside the data folder, so that a copied folder opens nothing.</summary>
    public required string KeyFile { get; init; }

    public IReadOnlyList<string> Urls { get; init; } = [DefaultUrl];

    /// <summary>Names by which the hub may be called beside the loopback names and those in <see cref="Urls"/>.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>The address in the browser when a proxy that ends TLS stands in front.</summary>
    public Uri? PublicUrl { get; init; }

    /// <summary>Demo accounts and data; loopback only.</summary>
    public bool Demo { get; init; }

    /// <summary>Queries by GET. Off where addresses end up in the logs of others.</summary>
    public bool AllowsGet { get; init; } = true;

    /// <summary>Largest body of a GraphQL request, in bytes (security 1.2).</summary>
    public int MaxRequestBytes { get; init; } = 256 * 1024;

    /// <summary>Largest uploaded file, in bytes (security 1.2).</summary>
    public long MaxUploadBytes { get; init; } = 50L * 1024 * 1024;

    public TimeSpan SessionIdle { get; init; } = TimeSpan.FromMinutes(30);
    public TimeSpan SessionLife { get; init; } = TimeSpan.FromHours(12);

    public static HubOptions For(string dataFolder, string? keyFile) => new()
    {
        Folder = Path.GetFullPath(dataFolder),
        KeyFile = Path.GetFullPath(keyFile ?? HubKey.DefaultFile(dataFolder)),
    };

    /// <exception cref="Refusal">OPTIONS: no http or https address.</exception>
    public static Uri ParsePublicUrl(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https")
            ? address
            : throw Wrong($"--public-url {url}", "不是 http 或 https 地址", "is no http or https address");

    /// <exception cref="Refusal">OPTIONS: what was found, what was expected.</exception>
    public HubOptions Validated()
    {
        if (File.Exists(Folder)) throw Wrong($"--data {Folder}", "是一个文件,应为文件夹", "is a file; a folder is expected");
        if (KeyFile.StartsWith(Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw Wrong($"--key {KeyFile}", "位于数据文件夹内;请放在其外", "lies inside the data folder; keep it elsewhere");
        foreach (var url in Urls) RequireUsable(url);
        return this;
    }

    /// <summary>The names that the hub answers to.</summary>
    public IReadOnlySet<string> HostNames => new HashSet<string>(
        ["localhost", "127.0.0.1", "[::1]", .. Hosts, .. Urls.Select(url => TryParse(url)?.Host ?? ""), .. PublicUrl is null ? [] : (string[])[PublicUrl.Host]],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The browser sees https: here, or at the proxy in front that <see cref="PublicUrl"/> names.</summary>
    public bool IsSecure(HttpRequest request) => request.IsHttps || PublicUrl is { Scheme: "https" };

    /// <summary>Demo accounts, whose passwords lie in the data folder, open nothing once the demo is over.</summary>
    public bool Admits(Account account) => Demo || !account.IsDemo;

    private void RequireUsable(string url)
    {
        var address = TryParse(url);
        if (address is null || address.Scheme is not ("http" or "https") || address.PathAndQuery != "/")
            throw Wrong($"--urls {url}", "不是可用的地址;例如 " + DefaultUrl, "is no address to listen at; an example is " + DefaultUrl);
        if (Demo && !IsLoopback(address.Host))
            throw Wrong($"--urls {url}", "演示账号的密码是公开打印的,--demo 只能用于本机地址", "is not a loopback address; with --demo, whose passwords are printed, it must be one");
    }

    public static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    /// <summary>http://*:80 and http://+:80 listen at every address, as ASP.NET Core has it.</summary>
    private static Uri? TryParse(string url) =>
        Uri.TryCreate(url.Replace("//*", "//0.0.0.0", StringComparison.Ordinal).Replace("//+", "//0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var address) ? address : null;

    private static Refusal Wrong(string setting, string chinese, string english) => new("OPTIONS", $"{setting} {chinese}。 · {setting} {english}.");
}
