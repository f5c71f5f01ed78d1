namespace PartyHub.GraphQL.Execution;

/// <summary>CreateSourceEventStream (spec 6.2.3.1): the events of a subscription's one root field, or why there are none.</summary>
internal sealed record EventSource(IAsyncEnumerable<object?> Events, GraphQLError? Failure)
{
    private static readonly IAsyncEnumerable<object?> Nothing = AsyncEnumerable.Empty<object?>();

    public static EventSource Open(OperationExecution execution)
    {
        var field = execution.Plan.Root.PlannedFields.FirstOrDefault(execution.IsIncluded);
        if (field?.Definition.Subscribe is not { } subscribe)
            return new(Nothing, new GraphQLError("The field cannot be subscribed to; select one that can.", GraphQLErrorCode.OperationUnresolved));
        try
        {
            var root = new Level(execution.Plan.Root, [execution.Request], 1);
            return new(subscribe(new ResolverContext(execution, field, root, execution.ArgumentsOf(field))), null);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            return new(Nothing, FieldErrors.From(problem, execution, field, [field.ResponseName]));
        }
    }
}
