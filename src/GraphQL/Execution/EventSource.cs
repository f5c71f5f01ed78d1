namespace PartyHub.GraphQL.Execution;

/// <summary>CreateSourceEventStream (spec 6.2.3.1): the events of a subscription's one root field, or why there are none.</summary>
internal sealed class EventSource
{
    private readonly OperationExecution execution;
    private readonly FieldPlan? field;

    private EventSource(OperationExecution execution)
    {
        this.execution = execution;
        field = execution.FieldsOf(execution.Plan.Root).FirstOrDefault(execution.IsIncluded);
    }

    public IAsyncEnumerable<object?> Events { get; private set; } = AsyncEnumerable.Empty<object?>();

    public GraphQLError? Failure { get; private set; }

    public static EventSource Open(OperationExecution execution)
    {
        var source = new EventSource(execution);
        if (source.field?.Definition.Subscribe is not { } subscribe)
        {
            source.Failure = new GraphQLError("The field cannot be subscribed to; select one that can.", GraphQLErrorCode.OperationUnresolved);
            return source;
        }

        try
        {
            var root = new Level(execution.Plan.Root, [execution.Request], 1);
            source.Events = subscribe(new ResolverContext(execution, source.field, root, execution.ArgumentsOf(source.field)));
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            source.Failure = source.ErrorOf(problem);
        }

        return source;
    }

    /// <summary>Waits for the next event; an error when the source broke.</summary>
    public async ValueTask<(bool HasEvent, GraphQLError? Failure)> MoveNextAsync(IAsyncEnumerator<object?> events)
    {
        try
        {
            return (await events.MoveNextAsync().ConfigureAwait(false), null);
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            return (false, ErrorOf(problem));
        }
    }

    private GraphQLError? ErrorOf(Exception problem) => field is null ? null : FieldErrors.From(problem, execution, field, [field.ResponseName]);
}
