using Microsoft.Net.Http.Headers;

namespace PartyHub.Hub.OverHttp;

/// <summary>The media types of GraphQL over HTTP, and which of them an Accept header asks for.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string GraphQLResponse = "application/graphql-response+json";
    public const string EventStream = "text/event-stream";

    private static readonly string[] Offered = [GraphQLResponse, Json, EventStream];

    /// <returns>The type to answer with; null when the header takes none of ours. Without a header, or with a wildcard, it is JSON.</returns>
    public static string? Choose(IList<string?> accept)
    {
        if (accept.All(string.IsNullOrWhiteSpace)) return Json;
        if (!MediaTypeHeaderValue.TryParseList([.. accept.OfType<string>()], out var ranges)) return null;
        foreach (var range in ranges.Where(r => r.Quality is not 0 && AcceptsUtf8(r)).OrderByDescending(r => r.Quality ?? 1).ThenByDescending(Precision))
        {
            if (range.MatchesAllTypes || (range.MatchesAllSubTypes && range.Type == "application")) return Json;
            if (Offered.FirstOrDefault(o => range.MediaType.Equals(o, StringComparison.OrdinalIgnoreCase)) is { } type) return type;
        }

        return null;
    }

    /// <summary>JSON in UTF-8 and not otherwise encoded.</summary>
    public static bool IsJson(HttpRequest request) =>
        MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
        && AcceptsUtf8(type)
        && string.IsNullOrEmpty(request.Headers.ContentEncoding);

    private static bool AcceptsUtf8(MediaTypeHeaderValue type) => !type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);

    private static int Precision(MediaTypeHeaderValue range) => range switch { { MatchesAllTypes: true } => 0, { MatchesAllSubTypes: true } => 1, _ => 2 };
}
