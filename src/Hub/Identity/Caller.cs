using PartyHub.Model.Scopes;

namespace PartyHub.Hub.Identity;

/// <summary>Who sent a request: an account by its session, or a program by its token.</summary>
internal sealed record Caller(Viewer Viewer)
{
    /// <summary>The name in the audit record: account:anna, token:reports.</summary>
    public required string Actor { get; init; }
    public long? AccountId { get; init; }
    public long? SessionId { get; init; }
    public bool IsDemo { get; init; }

    /// <summary>When the session or token ends whatever happens.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }
}
