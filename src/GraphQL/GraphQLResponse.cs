using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using PartyHub.GraphQL.Execution;

namespace PartyHub.GraphQL;

/// <summary>
/// The answer to a request (spec 7). Write it, then dispose it: its data lies in pooled buffers until then.
/// </summary>
public sealed class GraphQLResponse : IDisposable
{
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly IResponseBody? body;

    internal GraphQLResponse(ResponsePhase phase, IReadOnlyList<GraphQLError> errors, IResponseBody? body)
    {
        Phase = phase;
        Errors = errors;
        this.body = body;
    }

    public ResponsePhase Phase { get; }

    public IReadOnlyList<GraphQLError> Errors { get; }

    /// <summary>
    /// For a subscription: one response for each event; this response itself has nothing to write. Null for everything else.
    /// Dispose each response before asking for the next; stop by cancelling or by disposing the enumerator.
    /// </summary>
    public IAsyncEnumerable<GraphQLResponse>? Events { get; internal init; }

    /// <summary>
    /// For an operation with @defer, when the request accepts it: what follows this response, to be written in the same way.
    /// Null when nothing follows. Dispose this response only after them; the payloads themselves hold nothing.
    /// </summary>
    public IAsyncEnumerable<GraphQLResponse>? Payloads { get; internal init; }

    public void Dispose() => body?.Dispose();

    /// <summary>Writes the response as one JSON object: errors first, as the specification advises, then data and extensions.</summary>
    public void WriteTo(IBufferWriter<byte> output)
    {
        output.Write("{"u8);
        if (Errors.Count > 0)
        {
            output.Write("\"errors\":"u8);
            WriteErrors(Errors, output);
        }

        if (body is not null)
        {
            if (Errors.Count > 0)
                output.Write(","u8);
            body.WriteTo(output);
        }

        output.Write("}"u8);
    }

    internal static GraphQLResponse Refused(ResponsePhase phase, params IReadOnlyList<GraphQLError> errors) => new(phase, errors, null);

    internal static void WriteErrors(IReadOnlyList<GraphQLError> errors, IBufferWriter<byte> output)
    {
        using var writer = new Utf8JsonWriter(output, WriterOptions);
        writer.WriteStartArray();
        foreach (var error in errors)
            error.WriteTo(writer);
        writer.WriteEndArray();
    }
}
