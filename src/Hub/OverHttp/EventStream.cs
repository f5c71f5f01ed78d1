using System.Buffers;
using PartyHub.GraphQL;
using PartyHub.Hub.Edge;

namespace PartyHub.Hub.OverHttp;

/// <summary>A subscription over server-sent events (the distinct connections mode of graphql-sse): one "next" for each event, then "complete".</summary>
internal static class EventStream
{
    /// <summary>Sent while nothing happens, so that proxies keep the connection and a gone client is noticed.</summary>
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(12);

    public static async Task WriteAsync(HttpContext http, string mediaType, GraphQLResponse response, GraphQLExecution execution)
    {
        if (mediaType != MediaTypes.EventStream || response.Events is not { } events)
        {
            await Problem.WriteAsync(http, "NOT_ACCEPTABLE", $"订阅请用 Accept: {MediaTypes.EventStream} 或 WebSocket。 · Subscribe with Accept: {MediaTypes.EventStream} or over a WebSocket.");
            return;
        }

        http.Response.ContentType = MediaTypes.EventStream;
        http.Response.Headers.CacheControl = "no-store";
        await WriteAsync(http.Response, ":\n\n"u8.ToArray(), http.RequestAborted);
        await using var source = events.GetAsyncEnumerator(http.RequestAborted);
        var next = source.MoveNextAsync().AsTask();
        while (true)
        {
            if (await Task.WhenAny(next, Task.Delay(Beat, http.RequestAborted)) != next)
            {
                await WriteAsync(http.Response, ":\n\n"u8.ToArray(), http.RequestAborted);
                continue;
            }

            if (!await next) break;
            using (var item = source.Current) await WriteAsync(http.Response, Frame(item), http.RequestAborted);
            await execution.RefreshAsync();
            next = source.MoveNextAsync().AsTask();
        }

        await WriteAsync(http.Response, "event: complete\ndata:\n\n"u8.ToArray(), http.RequestAborted);
    }

    private static ReadOnlyMemory<byte> Frame(GraphQLResponse item)
    {
        var frame = new ArrayBufferWriter<byte>();
        frame.Write("event: next\ndata: "u8);
        item.WriteTo(frame);
        frame.Write("\n\n"u8);
        return frame.WrittenMemory;
    }

    private static async Task WriteAsync(HttpResponse response, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        await response.Body.WriteAsync(bytes, cancellationToken);
        await response.Body.FlushAsync(cancellationToken);
    }
}
