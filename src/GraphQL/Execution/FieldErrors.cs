namespace PartyHub.GraphQL.Execution;

/// <summary>From what broke at a field to the error its caller sees. Only what is meant for callers is shown; the rest is logged under a trace id.</summary>
internal static class FieldErrors
{
    public static GraphQLError From(Exception problem, OperationExecution execution, FieldPlan field, IReadOnlyList<object> path) => problem switch
    {
        GraphQLException meant => meant.Error with
        {
            Path = path,
            Locations = meant.Error.Locations.Count > 0 ? meant.Error.Locations : LocationsOf(execution, field),
        },
        NullViolationException => Internal(problem, problem.Message, execution, field, path),
        _ => Internal(problem, "Internal error; report the trace id to the operator. 内部错误，请将 traceId 告知管理员。", execution, field, path),
    };

    private static GraphQLError Internal(Exception problem, string message, OperationExecution execution, FieldPlan field, IReadOnlyList<object> path)
    {
        execution.Log(new InternalError(problem, field.Coordinate, execution.TraceId));
        return new GraphQLError(message, GraphQLErrorCode.Internal)
        {
            Path = path,
            Locations = LocationsOf(execution, field),
            Extensions = new Dictionary<string, object?> { ["traceId"] = execution.TraceId },
        };
    }

    /// <summary>All places that selected the field in this request, as the reference implementation gives them.</summary>
    private static Language.SourceLocation[] LocationsOf(OperationExecution execution, FieldPlan field) =>
        [.. field.Occurrences.Where(execution.IsIncluded).Select(o => o.Node).Distinct().Select(execution.Plan.Document.LocationOf)];
}
