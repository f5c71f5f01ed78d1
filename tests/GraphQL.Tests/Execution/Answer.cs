using System.Buffers;
using System.Text;
using System.Text.Json;
using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Tests.Execution;

/// <summary>Text in, text out: a document and variables against a schema, the response as it is written.</summary>
internal static class Answer
{
    /// <summary>Options without a timeout, so that a slow machine changes nothing.</summary>
    public static EngineOptions Options { get; } = new() { Timeout = null };

    public static async Task<string> To(GraphQLSchema schema, string document, string? variables = null, RequestContext? context = null, EngineOptions? options = null)
    {
        var engine = new GraphQLEngine(schema, options ?? Options);
        return await To(engine, document, variables, context);
    }

    public static async Task<string> To(GraphQLEngine engine, string document, string? variables = null, RequestContext? context = null)
    {
        using var response = await engine.ExecuteAsync(Request(document, variables), context ?? new RequestContext { TraceId = "t" });
        return Text(response);
    }

    public static GraphQLRequest Request(string document, string? variables = null) =>
        new(document) { Variables = variables is null ? null : JsonElement.Parse(variables) };

    public static string Text(GraphQLResponse response)
    {
        var output = new ArrayBufferWriter<byte>();
        response.WriteTo(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>Bindings that answer fields from dictionaries: an object is a dictionary of its fields, <c>__typename</c> names its type.</summary>
    public static SdlBindings FromDictionaries(Func<object?>? root = null) => new()
    {
        Kind = (_, name) => new ResolverField(Resolve.Each<object>(parent => Member(parent is RequestContext ? root?.Invoke() : parent, name))),
        ResolveType = value => Member(value, "__typename") as string,
    };

    private static object? Member(object? value, string name) =>
        value is IReadOnlyDictionary<string, object?> members && members.TryGetValue(name, out var member)
            ? member is Func<object?> call ? call() : member
            : null;
}
