namespace PartyHub.GraphQL.Execution;

/// <summary>A field that has no values at all, because its step, resolver or arguments failed: the same error at each parent.</summary>
internal sealed class FieldFailure(Exception problem) : FieldResult
{
    public Exception Problem { get; } = problem;
}
