using System.Diagnostics;
using System.Globalization;
using System.Threading.Channels;

namespace PartyHub.Hub.Edge;

/// <summary>One line for each request: time, method, path, status, milliseconds. Never a query string, header or body: they may hold tokens and personal data.</summary>
internal sealed class AccessLog(HubOptions options, TimeProvider time) : BackgroundService
{
    private const int MaxPathLength = 200;

    // A flood drops lines of the log rather than memory.
    private readonly Channel<string> lines = Channel.CreateBounded<string>(new BoundedChannelOptions(10_000) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    public async Task RecordAsync(HttpContext http, RequestDelegate next)
    {
        var started = Stopwatch.GetTimestamp();
        try
        {
            await next(http);
        }
        finally
        {
            var elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            lines.Writer.TryWrite(string.Create(
                CultureInfo.InvariantCulture, $"{time.GetUtcNow():O} {http.Request.Method} {PathOf(http.Request)} {http.Response.StatusCode} {elapsed:0.0}"));
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var folder = Path.Combine(options.Folder, "logs");
        PrivateFiles.CreateFolder(folder);
        try
        {
            while (await lines.Reader.WaitToReadAsync(stoppingToken)) await WriteAsync(folder);
        }
        catch (OperationCanceledException)
        {
            await WriteAsync(folder);
        }
    }

    private async Task WriteAsync(string folder)
    {
        try
        {
            await using var stream = PrivateFiles.Append(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"access-{time.GetUtcNow():yyyyMMdd}.log")));
            await using var writer = new StreamWriter(stream);
            while (lines.Reader.TryRead(out var line)) await writer.WriteLineAsync(line);
        }
        catch (IOException)
        {
            // A full disk must not stop the answers; the lines are lost.
        }
    }

    /// <summary>The path as it came, so without line breaks; cut where a stranger made it long.</summary>
    private static string PathOf(HttpRequest request)
    {
        var path = request.Path.ToUriComponent();
        return path.Length <= MaxPathLength ? path : path[..MaxPathLength];
    }
}
