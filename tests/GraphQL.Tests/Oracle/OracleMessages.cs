using System.Text.Json.Serialization;
using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Tests.Oracle;

/// <summary>A question to the reference implementation. See oracle.mjs for the modes.</summary>
public sealed record OracleRequest(string Mode, string? Document = null, string? Sdl = null)
{
    public int Id { get; init; }

    public object? Variables { get; init; }

    public string? OperationName { get; init; }
}

/// <summary>What the reference implementation answered. <see cref="Failure"/> is a fault of the oracle itself.</summary>
public sealed record OracleAnswer(int Id)
{
    public string? Print { get; init; }

    public IReadOnlyList<OracleError> Errors { get; init; } = [];

    public string? Failure { get; init; }

    /// <summary>Members that only some modes have, such as the result of an execution.</summary>
    [JsonExtensionData]
    public Dictionary<string, System.Text.Json.JsonElement> More { get; init; } = [];
}

/// <summary>An error of the reference implementation; <see cref="Rule"/> only when validating.</summary>
public sealed record OracleError(string? Rule, string Message, IReadOnlyList<OracleLocation> Locations);

/// <summary>A place in a document.</summary>
public sealed record OracleLocation(int Line, int Column)
{
    public SourceLocation Source => new(Line, Column);
}
