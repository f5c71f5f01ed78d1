using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Execution;

/// <summary>One run of a step: the level it runs for and the request around it.</summary>
public sealed class StepContext
{
    private readonly OperationExecution execution;

    internal StepContext(OperationExecution execution, FieldPlan field, Level parents, ArgumentValues arguments)
    {
        this.execution = execution;
        Field = field;
        Parents = parents;
        Arguments = arguments;
    }

    public FieldPlan Field { get; }

    /// <summary>All parents, in the order in which the result answers.</summary>
    public Level Parents { get; }

    public ArgumentValues Arguments { get; }

    public RequestContext Request => execution.Request;

    /// <summary>Ends when the caller has gone or the time of the operation is over; hand it on to the database.</summary>
    public CancellationToken CancellationToken => execution.CancellationToken;

    /// <summary>Hands over what the response needs until it has been written. Cells of a result are handed over by giving the result.</summary>
    public void DisposeWithResponse(IDisposable resource) => execution.Own(resource);

    /// <summary>Claims that @skip and @include let the field be answered in this request; a column that is not need not be read.</summary>
    public bool IsIncluded(FieldPlan field) => execution.IsIncluded(field);

    /// <summary>The arguments of a field below this one that the step has claimed (<see cref="FieldPlan.ClaimAsPart"/>).</summary>
    public ArgumentValues ArgumentsOf(FieldPlan field) => execution.ArgumentsOf(field);
}
