namespace PartyHub.GraphQL;

/// <summary>How far a request came. A host turns it, with the errors' codes, into a status.</summary>
public enum ResponsePhase
{
    /// <summary>The document is not GraphQL, or is larger than allowed.</summary>
    ParseError,

    /// <summary>The document does not fit the schema, or breaks a limit.</summary>
    ValidationError,

    /// <summary>The operation could not be chosen, its variables do not fit, it costs too much, or it took too long.</summary>
    RequestError,

    /// <summary>The operation ran; there is data (perhaps null), and there may be errors.</summary>
    Executed,
}
