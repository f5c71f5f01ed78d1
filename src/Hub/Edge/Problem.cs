using System.Text.Json;

namespace PartyHub.Hub.Edge;

/// <summary>A refusal of the host itself, in the shape of a GraphQL error. The one table from code to status.</summary>
internal static class Problem
{
    private static readonly Dictionary<string, int> Statuses = new(StringComparer.Ordinal)
    {
        ["UNAUTHENTICATED"] = StatusCodes.Status401Unauthorized,
        ["FORBIDDEN"] = StatusCodes.Status403Forbidden,
        ["CROSS_SITE"] = StatusCodes.Status403Forbidden,
        ["UNKNOWN_HOST"] = StatusCodes.Status400BadRequest,
        ["NOT_FOUND"] = StatusCodes.Status404NotFound,
        ["METHOD_NOT_ALLOWED"] = StatusCodes.Status405MethodNotAllowed,
        ["OPERATION_NOT_ALLOWED"] = StatusCodes.Status405MethodNotAllowed,
        ["NOT_ACCEPTABLE"] = StatusCodes.Status406NotAcceptable,
        ["PAYLOAD_TOO_LARGE"] = StatusCodes.Status413PayloadTooLarge,
        ["UNSUPPORTED_MEDIA_TYPE"] = StatusCodes.Status415UnsupportedMediaType,
        ["TOO_MANY_REQUESTS"] = StatusCodes.Status429TooManyRequests,
        ["INTERNAL"] = StatusCodes.Status500InternalServerError,
        ["OVERLOADED"] = StatusCodes.Status503ServiceUnavailable,
        ["TIMEOUT"] = StatusCodes.Status504GatewayTimeout,
        ["INTROSPECTION_DISABLED"] = StatusCodes.Status403Forbidden,
        ["TRY_AGAIN"] = StatusCodes.Status503ServiceUnavailable,
    };

    /// <summary>400 for what is wrong with the request itself.</summary>
    public static int StatusOf(string code) => Statuses.GetValueOrDefault(code, StatusCodes.Status400BadRequest);

    public static Task WriteAsync(HttpContext http, string code, string message, string contentType = "application/json; charset=utf-8")
    {
        http.Response.StatusCode = StatusOf(code);
        http.Response.ContentType = contentType;
        return http.Response.Body.WriteAsync(Body(code, message), http.RequestAborted).AsTask();
    }

    private static byte[] Body(string code, string message)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("errors");
            writer.WriteStartObject();
            writer.WriteString("message", message);
            writer.WriteStartObject("extensions");
            writer.WriteString("code", code);
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return buffer.ToArray();
    }
}
