namespace PartyHub.GraphQL.Validation;

/// <summary>How documents are validated. The defaults are for documents of strangers.</summary>
public sealed record ValidationOptions
{
    /// <summary>The defaults.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>After how many errors validation stops; 5 unless set.</summary>
    public int MaxErrors { get; init; } = 5;

    /// <summary>Whether messages may name fields, arguments and types that look like a misspelt one. Only for callers who may see those names.</summary>
    public bool ShowsSuggestions { get; init; }

    /// <summary>Whether <c>__schema</c> and <c>__type</c> may be selected.</summary>
    public bool AllowsIntrospection { get; init; } = true;

    /// <summary>The most steps spent on comparing fields that share a response name; 100,000 unless set.</summary>
    public int MaxFieldComparisons { get; init; } = 100_000;

    /// <summary>The bounds on size and nesting, checked before any rule.</summary>
    public DocumentLimits Limits { get; init; } = DocumentLimits.Default;
}
