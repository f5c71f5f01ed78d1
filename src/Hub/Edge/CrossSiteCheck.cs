using Microsoft.Extensions.Primitives;

namespace PartyHub.Hub.Edge;

/// <summary>
/// Requests that another site made a browser send. Whatever may change something and does not carry a machine's token must come from
/// the hub's own page and carry X-Hub-Request, which no form can send (security W1-W4).
/// </summary>
internal static class CrossSiteCheck
{
    public const string Header = "X-Hub-Request";

    public static IApplicationBuilder UseCrossSiteCheck(this IApplicationBuilder app) => app.Use(next => http =>
        Complaint(http.Request) is { } complaint ? Problem.WriteAsync(http, "CROSS_SITE", complaint) : next(http));

    private static string? Complaint(HttpRequest request)
    {
        if (IsForeign(request)) return "此请求来自其他网站,已拒绝。 · The request comes from another site and is refused.";
        if (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method) || HttpMethods.IsOptions(request.Method)) return null;
        if (request.Headers.ContainsKey("Authorization") || request.Headers.ContainsKey(Header)) return null;
        return $"缺少请求头 {Header}: 1。 · The header {Header}: 1 is missing; every request that may change something carries it.";
    }

    /// <summary>True for a request that a page of another origin caused, navigations to a page aside.</summary>
    public static bool IsForeign(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"];
        var isNavigation = HttpMethods.IsGet(request.Method) && request.Headers["Sec-Fetch-Mode"] == "navigate";
        if (!StringValues.IsNullOrEmpty(site) && site != "same-origin" && site != "none" && !isNavigation) return true;
        var origin = request.Headers.Origin;
        return !StringValues.IsNullOrEmpty(origin) && !IsOwn(origin.ToString(), request);
    }

    /// <summary>The scheme is not compared: in front of the hub TLS may end at a proxy.</summary>
    private static bool IsOwn(string origin, HttpRequest request) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var from) && from.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase);
}
