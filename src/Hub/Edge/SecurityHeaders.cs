namespace PartyHub.Hub.Edge;

/// <summary>The headers that every answer carries (security 3.5).</summary>
internal static class SecurityHeaders
{
    /// <summary>Inline styles: Ant Design and the Monaco editor write style sheets at run time. data: images: Monaco's underlines. The page frames the IDE.</summary>
    private const string ContentSecurityPolicy =
        "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'; object-src 'none'; form-action 'self'";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app, HubOptions options) => app.Use(next => http =>
    {
        var headers = http.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "SAMEORIGIN";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // Data are never kept by browsers or proxies; the files of the page set a rule of their own.
        headers.CacheControl = "no-store";
        if (options.IsSecure(http.Request)) headers.StrictTransportSecurity = "max-age=31536000";
        return next(http);
    });
}
