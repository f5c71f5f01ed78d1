using System.Net.WebSockets;

namespace PartyHub.Hub.OverWebSocket;

/// <summary>Why a socket is closed, by the codes of the graphql-transport-ws protocol.</summary>
internal sealed record SocketClose(int Code, string Reason)
{
    public static SocketClose Unauthorized { get; } = new(4401, "Unauthorized");
    public static SocketClose Forbidden { get; } = new(4403, "Forbidden");
    public static SocketClose InitTimeout { get; } = new(4408, "Connection initialisation timeout");
    public static SocketClose TooManyInits { get; } = new(4429, "Too many initialisation requests");
    public static SocketClose TooManySockets { get; } = new(4429, "Too many sockets");
    public static SocketClose TooLarge { get; } = new((int)WebSocketCloseStatus.MessageTooBig, "Message too big");
    public static SocketClose Normal { get; } = new((int)WebSocketCloseStatus.NormalClosure, "");
    public static SocketClose GoingAway { get; } = new((int)WebSocketCloseStatus.EndpointUnavailable, "The hub stops");

    public static SocketClose Invalid(string what) => new(4400, what);

    /// <param name="id">Cut where it would not fit a close frame.</param>
    public static SocketClose DuplicateOf(string id) => new(4409, $"Subscriber for {(id.Length <= 60 ? id : id[..60])} already exists");
}

/// <summary>Ends the conversation on a socket.</summary>
internal sealed class SocketClosed(SocketClose close) : Exception(close.Reason)
{
    public SocketClose Close { get; } = close;
}
