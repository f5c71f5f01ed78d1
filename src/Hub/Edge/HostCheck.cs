namespace PartyHub.Hub.Edge;

/// <summary>Answers only to its own names, so that a foreign name that resolves here (DNS rebinding) reaches nothing.</summary>
internal static class HostCheck
{
    public static IApplicationBuilder UseHostCheck(this IApplicationBuilder app, HubOptions options)
    {
        var names = options.HostNames;
        return app.Use(next => http => names.Contains(http.Request.Host.Host)
            ? next(http)
            : Problem.WriteAsync(http, "UNKNOWN_HOST", "本服务不以此主机名提供访问;如确需使用,请在启动时加 --host。 · This hub does not answer to that host name; if it should, start it with --host NAME."));
    }
}
