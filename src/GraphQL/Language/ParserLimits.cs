namespace PartyHub.GraphQL.Language;

/// <summary>What a stranger's document may cost to read. Each bound is checked before the work it guards.</summary>
public sealed record ParserLimits
{
    /// <summary>The bounds for documents that come over the network.</summary>
    public static ParserLimits Default { get; } = new();

    /// <summary>For texts of our own, such as the schema: any size, but the stack stays guarded.</summary>
    public static ParserLimits Trusted { get; } = new() { MaxBytes = int.MaxValue, MaxTokens = int.MaxValue, MaxDepth = 1_000 };

    /// <summary>The longest document in bytes; 32 KiB unless set.</summary>
    public int MaxBytes { get; init; } = 32 * 1024;

    /// <summary>The most tokens, comments, commas and byte order marks together; 4,000 unless set.</summary>
    public int MaxTokens { get; init; } = 4_000;

    /// <summary>The deepest nesting of selection sets, list and object values and list types together; 64 unless set.</summary>
    public int MaxDepth { get; init; } = 64;
}
