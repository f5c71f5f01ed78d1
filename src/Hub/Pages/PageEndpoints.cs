using PartyHub.Hub.Edge;

namespace PartyHub.Hub.Pages;

/// <summary>Serves the page at / and below (it has its own routes), the IDE at /graphql, and their files.</summary>
internal static class PageEndpoints
{
    private const string App = "/app/index.html";
    private const string Ide = "/ide/index.html";

    private const string NotBuilt =
        "<!doctype html><meta charset=utf-8><title>PartyHub</title><p>网页尚未构建:请运行 tools/build-web 后重新构建并启动。<p>The page has not been built: run tools/build-web, build and start again.";

    // The pattern is said: the one that MapFallback takes by itself leaves out every path with a dot, and so every file.
    public static void MapPages(this IEndpointRouteBuilder routes) => routes.MapFallback("{*path}", ServeAsync);

    /// <summary>A browser that opens /graphql gets the IDE; a program gets GraphQL.</summary>
    public static bool WantsIde(HttpRequest request) => HttpMethods.IsGet(request.Method) && AcceptsHtml(request);

    public static Task ServeIdeAsync(HttpContext http, PageFiles files) => SendHtmlAsync(http, files.Find(Ide));

    private static Task ServeAsync(HttpContext http, PageFiles files)
    {
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
            return Problem.WriteAsync(http, "NOT_FOUND", "没有这个地址。 · There is nothing at this address.");
        if (files.Find(http.Request.Path.Value ?? "") is { } file) return SendAsync(http, file);
        return AcceptsHtml(http.Request) ? SendHtmlAsync(http, files.Find(App)) : Problem.WriteAsync(http, "NOT_FOUND", "没有这个地址。 · There is nothing at this address.");
    }

    private static Task SendHtmlAsync(HttpContext http, PageFile? page)
    {
        if (page is not null) return SendAsync(http, page);
        http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        http.Response.ContentType = "text/html; charset=utf-8";
        return http.Response.WriteAsync(NotBuilt, http.RequestAborted);
    }

    private static async Task SendAsync(HttpContext http, PageFile file)
    {
        var headers = http.Response.Headers;
        headers.ETag = file.ETag;
        // Names below assets/ carry a hash of what is in them.
        headers.CacheControl = http.Request.Path.Value?.Contains("/assets/", StringComparison.Ordinal) == true ? "public, max-age=31536000, immutable" : "no-cache";
        headers.Vary = "Accept, Accept-Encoding";
        if (http.Request.Headers.IfNoneMatch == file.ETag)
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        http.Response.ContentType = file.ContentType;
        var isCompressed = file.Compressed is not null && http.Request.Headers.AcceptEncoding.ToString().Contains("br", StringComparison.Ordinal);
        if (isCompressed) headers.ContentEncoding = "br";
        var bytes = isCompressed && file.Compressed is { } compressed ? compressed : file.Bytes;
        http.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(http.Request.Method)) await http.Response.Body.WriteAsync(bytes, http.RequestAborted);
    }

    private static bool AcceptsHtml(HttpRequest request) => request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
