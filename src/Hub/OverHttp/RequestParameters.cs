using System.Text.Json;
using PartyHub.GraphQL;
using PartyHub.Model;

namespace PartyHub.Hub.OverHttp;

/// <summary>Makes a request of the parameters query, operationName, variables and extensions (GraphQL over HTTP, Request Parameters).</summary>
internal static class RequestParameters
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64 };

    /// <param name="json">Owns the variables; dispose it when the request has been answered.</param>
    /// <exception cref="Refusal">BAD_REQUEST or BATCHING_DISABLED.</exception>
    public static GraphQLRequest Read(ReadOnlyMemory<byte> body, out JsonDocument json)
    {
        json = Parse(body, "请求正文", "The body");
        try
        {
            return Read(json.RootElement);
        }
        catch
        {
            json.Dispose();
            throw;
        }
    }

    /// <exception cref="Refusal">BAD_REQUEST.</exception>
    public static GraphQLRequest Read(JsonElement body)
    {
        if (body.ValueKind == JsonValueKind.Array)
            throw new Refusal("BATCHING_DISABLED", "不支持批量请求,请逐个发送操作。 · Batches of requests are not accepted; send one operation at a time.");
        if (body.ValueKind != JsonValueKind.Object) throw Bad("请求正文应为 JSON 对象", "The body must be a JSON object");
        if (Text(body, "query") is not { Length: > 0 } query) throw Bad("缺少参数 query(字符串)", "The parameter query (a string) is missing");
        Map(body, "extensions");
        return new GraphQLRequest(query) { OperationName = Text(body, "operationName"), Variables = Map(body, "variables") };
    }

    /// <exception cref="Refusal">BAD_REQUEST.</exception>
    public static GraphQLRequest Read(IQueryCollection parameters, out JsonDocument? variables)
    {
        if (parameters["query"] is not [{ Length: > 0 } query]) throw Bad("缺少参数 query", "The parameter query is missing");
        variables = ReadMap(parameters, "variables");
        using var extensions = ReadMap(parameters, "extensions");
        return new GraphQLRequest(query)
        {
            OperationName = parameters["operationName"] is [{ Length: > 0 } name] ? name : null,
            Variables = variables?.RootElement,
            QueriesOnly = true,
        };
    }

    private static JsonDocument? ReadMap(IQueryCollection parameters, string name)
    {
        if (parameters[name] is not [{ Length: > 0 } text]) return null;
        var json = Parse(System.Text.Encoding.UTF8.GetBytes(text), $"参数 {name}", $"The parameter {name}");
        if (json.RootElement.ValueKind == JsonValueKind.Object) return json;
        var isNull = json.RootElement.ValueKind == JsonValueKind.Null;
        json.Dispose();
        return isNull ? null : throw NoMap(name);
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> utf8, string what, string english)
    {
        try
        {
            return JsonDocument.Parse(utf8, Strict);
        }
        catch (JsonException error)
        {
            throw Bad($"{what}不是合法的 JSON(第 {error.LineNumber + 1} 行,第 {error.BytePositionInLine + 1} 字节)", $"{english} is no JSON (line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1})");
        }
    }

    private static string? Text(JsonElement body, string name)
    {
        if (!body.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        if (value.ValueKind != JsonValueKind.String) throw Bad($"参数 {name} 应为字符串", $"The parameter {name} must be a string");
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            throw Bad($"参数 {name} 含有不成对的 UTF-16 代理项", $"The parameter {name} has half of a surrogate pair");
        }
    }

    private static JsonElement? Map(JsonElement body, string name)
    {
        if (!body.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null) return null;
        return value.ValueKind == JsonValueKind.Object ? value : throw NoMap(name);
    }

    private static Refusal NoMap(string name) => Bad($"参数 {name} 应为 JSON 对象", $"The parameter {name} must be a JSON object");

    private static Refusal Bad(string chinese, string english) => new("BAD_REQUEST", $"{chinese}。 · {english}.");
}
