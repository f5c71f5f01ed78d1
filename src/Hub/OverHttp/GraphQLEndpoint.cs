using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;
using PartyHub.GraphQL;
using PartyHub.GraphQL.Execution;
using PartyHub.Hub.Edge;
using PartyHub.Hub.Identity;
using PartyHub.Hub.OverWebSocket;
using PartyHub.Hub.Pages;
using PartyHub.Model;

namespace PartyHub.Hub.OverHttp;

/// <summary>GraphQL over HTTP at /graphql: who asks, what kind of request it is, one execution, one answer.</summary>
internal static class GraphQLEndpoint
{
    public static void MapGraphQL(this IEndpointRouteBuilder routes) => routes.Map("/graphql", AnswerAsync);

    private static async Task AnswerAsync(HttpContext http, CallerBook callers, PageFiles files, GraphQLHost host, SocketEndpoint sockets)
    {
        if (http.WebSockets.IsWebSocketRequest)
        {
            await sockets.AnswerAsync(http);
            return;
        }

        if (PageEndpoints.WantsIde(http.Request))
        {
            await PageEndpoints.ServeIdeAsync(http, files);
            return;
        }

        // A stranger is sent away before a byte of his document is looked at (security A1).
        if (await callers.FindAsync(http) is not { } caller)
        {
            http.Response.Headers.WWWAuthenticate = "Bearer";
            await Problem.WriteAsync(http, "UNAUTHENTICATED", "请先登录,或携带访问令牌。 · Sign in, or send a token.");
            return;
        }

        if (MediaTypes.Choose(http.Request.Headers.Accept) is not { } mediaType)
            await Problem.WriteAsync(http, "NOT_ACCEPTABLE", $"Accept 应包含 {MediaTypes.GraphQLResponse} 或 {MediaTypes.Json}。 · Accept must name {MediaTypes.GraphQLResponse} or {MediaTypes.Json}.");
        else
            await DispatchAsync(http, caller, mediaType, host);
    }

    private static async Task DispatchAsync(HttpContext http, Caller caller, string mediaType, GraphQLHost host)
    {
        try
        {
            if (HttpMethods.IsGet(http.Request.Method) && host.Options.AllowsGet)
            {
                var request = RequestParameters.Read(http.Request.Query, out var variables);
                using (variables) await ExecuteAsync(http, caller, mediaType, host, request);
            }
            else if (HttpMethods.IsPost(http.Request.Method))
            {
                await AnswerPostAsync(http, caller, mediaType, host);
            }
            else
            {
                await RefuseMethodAsync(http, host, mediaType);
            }
        }
        catch (Refusal refusal)
        {
            await Problem.WriteAsync(http, refusal.Code, refusal.Message, ContentType(mediaType));
        }
    }

    private static async Task AnswerPostAsync(HttpContext http, Caller caller, string mediaType, GraphQLHost host)
    {
        if (!MediaTypes.IsJson(http.Request))
            throw new Refusal("UNSUPPORTED_MEDIA_TYPE", $"Content-Type 应为 {MediaTypes.Json}(UTF-8,不压缩)。 · The Content-Type must be {MediaTypes.Json}, in UTF-8 and not compressed.");
        var body = await ReadBodyAsync(http, host.Options.MaxRequestBytes);
        try
        {
            var request = RequestParameters.Read(body.WrittenMemory, out var json);
            using (json) await ExecuteAsync(http, caller, mediaType, host, request);
        }
        finally
        {
            body.Dispose();
        }
    }

    private static async Task ExecuteAsync(HttpContext http, Caller caller, string mediaType, GraphQLHost host, GraphQLRequest request)
    {
        if (!host.Gate.TryEnter())
        {
            http.Response.Headers.RetryAfter = "1";
            throw new Refusal("OVERLOADED", "请求过多,请稍后再试。 · Too many requests at once; try again in a moment.");
        }

        try
        {
            await using var execution = host.Begin(caller, http.RequestAborted);
            using var response = await execution.ExecuteAsync(request);
            await WriteAsync(http, mediaType, response, execution);
        }
        finally
        {
            host.Gate.Leave();
        }
    }

    private static async Task WriteAsync(HttpContext http, string mediaType, GraphQLResponse response, GraphQLExecution execution)
    {
        if (response.Events is not null)
        {
            await EventStream.WriteAsync(http, mediaType, response, execution);
            return;
        }

        http.Response.StatusCode = StatusOf(response, mediaType);
        if (http.Response.StatusCode == StatusCodes.Status405MethodNotAllowed) http.Response.Headers.Allow = "POST";
        http.Response.ContentType = ContentType(mediaType);
        response.WriteTo(http.Response.BodyWriter);
        await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
    }

    /// <summary>
    /// A client of application/json takes every well-formed answer with 200; one of application/graphql-response+json learns from
    /// the status whether the operation ran. What is refused for other reasons than the document has its own status for both.
    /// </summary>
    private static int StatusOf(GraphQLResponse response, string mediaType)
    {
        if (response.Phase == ResponsePhase.Executed) return StatusCodes.Status200OK;
        var status = response.Errors.Count > 0 ? Problem.StatusOf(response.Errors[0].Code) : StatusCodes.Status400BadRequest;
        return status == StatusCodes.Status400BadRequest && mediaType == MediaTypes.Json ? StatusCodes.Status200OK : status;
    }

    private static Task RefuseMethodAsync(HttpContext http, GraphQLHost host, string mediaType)
    {
        http.Response.Headers.Allow = host.Options.AllowsGet ? "GET, POST" : "POST";
        return Problem.WriteAsync(http, "METHOD_NOT_ALLOWED", $"此地址接受 {http.Response.Headers.Allow}。 · This address takes {http.Response.Headers.Allow}.", ContentType(mediaType));
    }

    private static string ContentType(string mediaType) => (mediaType == MediaTypes.EventStream ? MediaTypes.GraphQLResponse : mediaType) + "; charset=utf-8";

    private static async Task<PooledBody> ReadBodyAsync(HttpContext http, int limit)
    {
        if (http.Request.ContentLength > limit) throw TooLarge(limit);
        var body = new PooledBody((int?)http.Request.ContentLength ?? 4096);
        try
        {
            while (true)
            {
                var read = await http.Request.BodyReader.ReadAsync(http.RequestAborted);
                foreach (var part in read.Buffer) body.Append(part.Span);
                http.Request.BodyReader.AdvanceTo(read.Buffer.End);
                if (body.WrittenMemory.Length > limit) throw TooLarge(limit);
                if (read.IsCompleted) return body;
            }
        }
        catch
        {
            body.Dispose();
            throw;
        }
    }

    private static Refusal TooLarge(int limit) => new(
        "PAYLOAD_TOO_LARGE", $"请求正文超过 {limit} 字节。 · The body has more than {limit} bytes.");

    /// <summary>The bytes of a body in a rented array.</summary>
    private sealed class PooledBody(int expected) : IDisposable
    {
        private byte[] bytes = ArrayPool<byte>.Shared.Rent(Math.Max(expected, 256));
        private int length;

        public ReadOnlyMemory<byte> WrittenMemory => bytes.AsMemory(0, length);

        public void Append(ReadOnlySpan<byte> part)
        {
            if (length + part.Length > bytes.Length) Grow(length + part.Length);
            part.CopyTo(bytes.AsSpan(length));
            length += part.Length;
        }

        public void Dispose()
        {
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = [];
        }

        private void Grow(int needed)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, bytes.Length * 2));
            WrittenMemory.Span.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = larger;
        }
    }
}
