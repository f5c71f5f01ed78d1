using System.Security.Cryptography;
using System.Text;
using PartyHub.GraphQL.Types;
using PartyHub.Hub.Edge;
using PartyHub.Hub.Identity;

namespace PartyHub.Hub.OverHttp;

/// <summary>GET /graphql/schema.graphql: the printed schema, for front ends and tools.</summary>
internal static class SchemaTextEndpoint
{
    public static void MapSchemaText(this IEndpointRouteBuilder routes) => routes.MapGet("/graphql/schema.graphql", AnswerAsync);

    private static async Task AnswerAsync(HttpContext http, CallerBook callers, GraphQLHost host)
    {
        if (await callers.FindAsync(http) is null)
        {
            await Problem.WriteAsync(http, "UNAUTHENTICATED", "请先登录,或携带访问令牌。 · Sign in, or send a token.");
            return;
        }

        var (text, etag) = host.SchemaText;
        http.Response.Headers.ETag = etag;
        http.Response.Headers.CacheControl = "private, no-cache";
        if (http.Request.Headers.IfNoneMatch == etag)
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        http.Response.ContentType = "application/graphql; charset=utf-8";
        await http.Response.Body.WriteAsync(text, http.RequestAborted);
    }
}

/// <summary>The schema as SDL in UTF-8, with a tag that changes when it does.</summary>
internal sealed record SchemaText(byte[] Utf8, string ETag)
{
    public static SchemaText Of(GraphQLSchema schema)
    {
        var utf8 = Encoding.UTF8.GetBytes(SchemaPrinter.Print(schema));
        return new SchemaText(utf8, $"\"{Convert.ToHexStringLower(SHA256.HashData(utf8).AsSpan(0, 12))}\"");
    }
}
