using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Validation;

namespace PartyHub.GraphQL;

/// <summary>The bounds and habits of an engine. The defaults are those meant for strangers' requests.</summary>
public sealed record EngineOptions
{
    /// <summary>Bounds of the text of a document.</summary>
    public ParserLimits Parser { get; init; } = ParserLimits.Default;

    /// <summary>Bounds of a document's shape, and what the rules may tell.</summary>
    public ValidationOptions Validation { get; init; } = ValidationOptions.Default;

    /// <summary>Bounds of what one operation may bring.</summary>
    public CostLimits Cost { get; init; } = new();

    /// <summary>How long one operation may run; null for no bound. The steps' cancellation token ends with it.</summary>
    public TimeSpan? Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>The clock of <see cref="Timeout"/>.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How many parsed documents are kept, each with its plans; the longest unused goes first.</summary>
    public int CachedDocuments { get; init; } = 1_000;

    /// <summary>The most fields an operation may expand to, counted over its fragments and possible types.</summary>
    public int MaximumPlanFields { get; init; } = 20_000;

    /// <summary>The most errors one response lists; further ones still make their positions null.</summary>
    public int MaximumErrors { get; init; } = 1_000;

    /// <summary>Is told everything that callers are not: what broke, where, and under which trace id.</summary>
    public Action<InternalError>? OnInternalError { get; init; }
}
