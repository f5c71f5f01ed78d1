using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using PartyHub.GraphQL;

namespace PartyHub.Hub.OverWebSocket;

/// <summary>The messages that the hub sends, as UTF-8.</summary>
internal static class SocketMessages
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static ReadOnlyMemory<byte> Acknowledge { get; } = "{\"type\":\"connection_ack\"}"u8.ToArray();

    public static ReadOnlyMemory<byte> Pong(JsonElement? payload) => Write("pong", null, payload is { } value ? value.WriteTo : null);

    public static ReadOnlyMemory<byte> Complete(string id) => Write("complete", id, null);

    public static ReadOnlyMemory<byte> Error(string id, IReadOnlyList<GraphQLError> errors) => Write("error", id, writer =>
    {
        writer.WriteStartArray();
        foreach (var error in errors) error.WriteTo(writer);
        writer.WriteEndArray();
    });

    public static ReadOnlyMemory<byte> Next(string id, GraphQLResponse response)
    {
        var body = new ArrayBufferWriter<byte>();
        response.WriteTo(body);
        return Write("next", id, writer => writer.WriteRawValue(body.WrittenSpan, skipInputValidation: true));
    }

    private static ReadOnlyMemory<byte> Write(string type, string? id, Action<Utf8JsonWriter>? payload)
    {
        var message = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(message, Relaxed);
        writer.WriteStartObject();
        if (id is not null) writer.WriteString("id"u8, id);
        writer.WriteString("type"u8, type);
        if (payload is not null)
        {
            writer.WritePropertyName("payload"u8);
            payload(writer);
        }

        writer.WriteEndObject();
        writer.Flush();
        return message.WrittenMemory;
    }
}
