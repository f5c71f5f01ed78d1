namespace PartyHub.GraphQL.Execution;

/// <summary>Something that broke inside a resolver, step or the engine: for the log, never for the caller, who gets the trace id.</summary>
/// <param name="Problem">What was thrown.</param>
/// <param name="Coordinate">The field, as <c>Type.field</c>; null when the operation as a whole broke.</param>
/// <param name="TraceId">What the caller was told.</param>
public sealed record InternalError(Exception Problem, string? Coordinate, string TraceId);
