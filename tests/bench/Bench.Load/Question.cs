using System.Reflection;
using System.Text;
using System.Text.Json;

namespace PartyHub.Bench.Load;

/// <summary>One operation of the workload with the variables it is asked with: the same questions for the limit and for the hub.</summary>
/// <param name="Name">q1 to q8.</param>
/// <param name="Cases">Different variables, at least 200 where the data set has so many different ones.</param>
/// <param name="MostConnections">Some questions take the limit so long that more connections would only queue.</param>
internal sealed record Question(string Name, string Operation, IReadOnlyList<QuestionCase> Cases, int MostConnections = int.MaxValue)
{
    private static readonly IReadOnlyDictionary<string, string> Operations = ReadOperations();

    public IReadOnlyList<byte[]> LimitRequests() => LimitRequests(Name);

    /// <param name="path">The endpoint; some questions have a second limit to compare with.</param>
    public IReadOnlyList<byte[]> LimitRequests(string path) =>
        [.. Cases.Select(c => Encoding.ASCII.GetBytes($"GET /{path}?{c.LimitQuery} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"))];

    public IReadOnlyList<byte[]> HubRequests(string token) => [.. Cases.Select(c => HubRequest(token, Operations[Operation], c.HubVariables))];

    public static byte[] HubRequest(string token, string query, object variables)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new { query, variables });
        var head = $"POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {token}\r\nContent-Type: application/json\r\n" +
            $"Accept: application/graphql-response+json\r\nContent-Length: {body.Length}\r\n\r\n";
        return [.. Encoding.ASCII.GetBytes(head), .. body];
    }

    /// <summary>The operations of the embedded document, by name; each stands on its own.</summary>
    private static Dictionary<string, string> ReadOperations()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("operations.graphql")
            ?? throw new InvalidOperationException("resource operations.graphql is missing");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split("\nquery ").Skip(1).ToDictionary(text => text[..text.IndexOf('(', StringComparison.Ordinal)], text => "query " + text.Trim());
    }
}

/// <summary>One set of variables, as the limit's endpoint takes them and as the operation does.</summary>
internal sealed record QuestionCase(string LimitQuery, IReadOnlyDictionary<string, object?> HubVariables);
