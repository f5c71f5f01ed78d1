using System.Globalization;
using System.Text.Json;
using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL;

/// <summary>The one shape of errors that reach a client: message, where in the document, where in the response, and a stable code.</summary>
public sealed record GraphQLError(string Message, string Code)
{
    private const int MaxMessageLength = 1_500;

    /// <summary>The places in the document the error is about, in the order of the reference implementation.</summary>
    public IReadOnlyList<SourceLocation> Locations { get; init; } = [];

    /// <summary>The path in the response (names as string, list indices as int), or null when no field is concerned.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>Further entries of <c>extensions</c> beside the code; strings, numbers and booleans.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; init; }

    /// <summary>The validation rule that found the error; for tests and logs.</summary>
    internal string? Rule { get; init; }

    /// <summary>A message that quotes the document, cut where a stranger's long names would swell the answer.</summary>
    internal static string Bounded(string message)
    {
        if (message.Length <= MaxMessageLength)
            return message;
        var end = char.IsHighSurrogate(message[MaxMessageLength - 1]) ? MaxMessageLength - 1 : MaxMessageLength;
        return $"{message[..end]}...";
    }

    /// <summary>Writes the error as the JSON object of section 7.1.2 of the specification.</summary>
    public void WriteTo(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        writer.WriteString("message"u8, Message);
        if (Locations.Count > 0)
            WriteLocations(writer);
        if (Path is { } path)
            WritePath(writer, path);
        WriteExtensions(writer);
        writer.WriteEndObject();
    }

    private void WriteLocations(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("locations"u8);
        foreach (var (line, column) in Locations)
        {
            writer.WriteStartObject();
            writer.WriteNumber("line"u8, line);
            writer.WriteNumber("column"u8, column);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WritePath(Utf8JsonWriter writer, IReadOnlyList<object> path)
    {
        writer.WriteStartArray("path"u8);
        foreach (var segment in path)
        {
            if (segment is int index)
                writer.WriteNumberValue(index);
            else
                writer.WriteStringValue((string)segment);
        }
        writer.WriteEndArray();
    }

    private void WriteExtensions(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("extensions"u8);
        writer.WriteString("code"u8, Code);
        foreach (var (key, value) in Extensions ?? new Dictionary<string, object?>())
        {
            writer.WritePropertyName(key);
            WriteValue(writer, value);
        }
        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case bool truth: writer.WriteBooleanValue(truth); break;
            case int number: writer.WriteNumberValue(number); break;
            case long number: writer.WriteNumberValue(number); break;
            case double number: writer.WriteNumberValue(number); break;
            default: writer.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture)); break;
        }
    }
}
