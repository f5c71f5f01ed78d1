using System.Net.WebSockets;
using System.Text.Json;

namespace PartyHub.Hub.OverWebSocket;

/// <summary>Reads whole messages, each a JSON object, within a bound.</summary>
internal sealed class SocketReader(WebSocket socket, int maxBytes)
{
    private readonly byte[] chunk = new byte[4096];

    /// <exception cref="SocketClosed">The other side closed, sent no JSON object, or too much of it.</exception>
    public async Task<JsonDocument> ReadAsync(CancellationToken cancellationToken)
    {
        using var message = new MemoryStream();
        while (true)
        {
            var part = await socket.ReceiveAsync(chunk.AsMemory(), cancellationToken);
            if (part.MessageType == WebSocketMessageType.Close) throw new SocketClosed(SocketClose.Normal);
            if (part.MessageType != WebSocketMessageType.Text) throw new SocketClosed(SocketClose.Invalid("Invalid message: text is expected"));
            message.Write(chunk, 0, part.Count);
            if (message.Length > maxBytes) throw new SocketClosed(SocketClose.TooLarge);
            if (part.EndOfMessage) return Parse(message.ToArray());
        }
    }

    public static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static JsonDocument Parse(byte[] message)
    {
        try
        {
            var json = JsonDocument.Parse(message);
            if (json.RootElement.ValueKind == JsonValueKind.Object) return json;
            json.Dispose();
        }
        catch (JsonException)
        {
            // Told below.
        }

        throw new SocketClosed(SocketClose.Invalid("Invalid message: a JSON object is expected"));
    }
}
