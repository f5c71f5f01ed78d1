using System.Collections.Concurrent;
using PartyHub.Hub.Edge;
using PartyHub.Hub.Identity;
using PartyHub.Hub.OverHttp;

namespace PartyHub.Hub.OverWebSocket;

/// <summary>Opens sockets at /graphql for the protocol graphql-transport-ws, so many for each caller and no more (security 1.2).</summary>
internal sealed class SocketEndpoint(CallerBook callers, GraphQLHost host, IHostApplicationLifetime lifetime, TimeProvider time)
{
    public const string Protocol = "graphql-transport-ws";
    private const int MaxPerCaller = 10;

    private readonly ConcurrentDictionary<string, int> open = new(StringComparer.Ordinal);

    public async Task AnswerAsync(HttpContext http)
    {
        if (!http.WebSockets.WebSocketRequestedProtocols.Contains(Protocol))
        {
            await Problem.WriteAsync(http, "BAD_REQUEST", $"WebSocket 子协议应为 {Protocol}。 · The WebSocket sub-protocol must be {Protocol}.");
            return;
        }

        using var socket = await http.WebSockets.AcceptWebSocketAsync(Protocol);
        await using var conversation = new TransportSocket(socket, this, host, time);
        await conversation.RunAsync(() => callers.FindAsync(http), authorization => callers.FindByAuthorizationAsync(authorization, http.RequestAborted), lifetime.ApplicationStopping);
    }

    /// <returns>False when the caller has as many sockets as one may have.</returns>
    public bool TryEnter(Caller caller)
    {
        if (open.AddOrUpdate(caller.Actor, 1, (_, count) => count + 1) <= MaxPerCaller) return true;
        Leave(caller);
        return false;
    }

    public void Leave(Caller caller) => open.AddOrUpdate(caller.Actor, 0, (_, count) => count - 1);
}
