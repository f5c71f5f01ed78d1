using System.Text;
using System.Text.Json;

namespace PartyHub.GraphQL;

/// <summary>One operation to execute, as it came from the transport.</summary>
/// <param name="Document">The document as UTF-8.</param>
public sealed record GraphQLRequest(ReadOnlyMemory<byte> Document)
{
    public GraphQLRequest(string document) : this(Encoding.UTF8.GetBytes(document))
    {
    }

    /// <summary>Which operation of the document to run; needed when it has several.</summary>
    public string? OperationName { get; init; }

    /// <summary>A JSON object of the variables; it must stay valid until the response has been given.</summary>
    public JsonElement? Variables { get; init; }

    /// <summary>
    /// Lets @defer put off what it marks: the response then has <see cref="GraphQLResponse.Payloads"/>. Without it, and for @stream always,
    /// everything comes at once, as the specification allows.
    /// </summary>
    public bool AcceptsIncremental { get; init; }

    /// <summary>Refuses mutations and subscriptions, for transports such as GET that must not change anything.</summary>
    public bool QueriesOnly { get; init; }
}
