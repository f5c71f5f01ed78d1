namespace PartyHub.Hub.Identity;

/// <summary>The cookie that holds a session's token. Under https its name itself makes browsers refuse it from elsewhere.</summary>
internal static class SessionCookie
{
    public static string? Read(HttpContext http, HubOptions options) => http.Request.Cookies[NameFor(http, options)];

    public static void Write(HttpContext http, HubOptions options, string token) => http.Response.Cookies.Append(NameFor(http, options), token, Attributes(http, options));

    public static void Remove(HttpContext http, HubOptions options) => http.Response.Cookies.Delete(NameFor(http, options), Attributes(http, options));

    private static string NameFor(HttpContext http, HubOptions options) => options.IsSecure(http.Request) ? "__Host-hub" : "hub";

    private static CookieOptions Attributes(HttpContext http, HubOptions options) =>
        new() { HttpOnly = true, Secure = options.IsSecure(http.Request), SameSite = SameSiteMode.Strict, Path = "/" };
}
