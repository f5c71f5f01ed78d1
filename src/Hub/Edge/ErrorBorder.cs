using PartyHub.Hub.CommandLine;
using PartyHub.Model;

namespace PartyHub.Hub.Edge;

/// <summary>The outermost layer: what nothing else caught becomes a sentence with a trace id; the details go to the log.</summary>
internal static class ErrorBorder
{
    public static IApplicationBuilder UseErrorBorder(this IApplicationBuilder app, DataFolder data) => app.Use(next => http => RunAsync(http, next, data));

    private static async Task RunAsync(HttpContext http, RequestDelegate next, DataFolder data)
    {
        try
        {
            await next(http);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to answer.
        }
        catch (Exception error)
        {
            if (http.Response.HasStarted) throw;
            var (code, message) = Explain(error, data);
            await Problem.WriteAsync(http, code, message);
        }
    }

    private static (string Code, string Message) Explain(Exception error, DataFolder data)
    {
        if (error is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge })
            return ("PAYLOAD_TOO_LARGE", "请求正文过大。 · The body of the request is too large.");
        if (error is BadHttpRequestException) return ("BAD_REQUEST", "HTTP 请求有误。 · The HTTP request is malformed.");
        if (error is Refusal refusal) return (refusal.Code, refusal.Message);
        var failure = Failure.Of(error, ErrorLog.FolderOf(data.Options.Folder), data.Time);
        return failure.ExitCode == ExitCode.TryAgain ? ("TRY_AGAIN", failure.Message) : ("INTERNAL", failure.Message);
    }
}
