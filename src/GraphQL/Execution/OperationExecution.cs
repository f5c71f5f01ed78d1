using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Execution;

/// <summary>The state of one execution of an operation: what steps and resolvers see through their contexts, and what they left behind.</summary>
internal sealed class OperationExecution : IDisposable
{
    private readonly bool[] conditions;
    private readonly ArgumentValues?[] arguments;
    private readonly VariableValues variables;
    private readonly Action<InternalError>? log;
    private readonly List<IDisposable> owned = [];
    private Dictionary<SelectionPlan, FieldPlan[]>? ordered;
    private string? traceId;

    public OperationExecution(
        OperationPlan plan, RequestContext request, VariableValues variables, Action<InternalError>? log, CancellationToken cancellationToken)
    {
        Plan = plan;
        Request = request;
        this.log = log;
        CancellationToken = cancellationToken;
        this.variables = variables;
        conditions = plan.Conditions.Evaluate(variables);
        if (plan.HasDefer)
            Deferred = new DeferGroups(this, variables);
        arguments = plan.FieldCount == 0 ? [] : new ArgumentValues?[plan.FieldCount];
    }

    public OperationPlan Plan { get; }

    public GraphQLSchema Schema => Plan.Schema;

    public RequestContext Request { get; }

    public CancellationToken CancellationToken { get; }

    /// <summary>Which fields wait for which @defer; null when none can.</summary>
    public DeferGroups? Deferred { get; }

    /// <summary>The levels in the order in which they were made, kept only when some of their fields may come later.</summary>
    public List<Level> Levels { get; } = [];

    /// <summary>Claims that something went wrong somewhere, so that nulls must be propagated before the response is written.</summary>
    public bool HasFaults { get; private set; }

    /// <summary>What the caller is told about internal errors, so that they can be found in the log.</summary>
    public string TraceId => traceId ??= Request.TraceId ?? Guid.NewGuid().ToString("N");

    public bool IsIncluded(FieldPlan field) => field.Condition < 0 || conditions[field.Condition];

    /// <summary>Claims that the field is included and belongs to what is answered now: the group, or the first response for null.</summary>
    public bool IsAnswered(FieldPlan field, DeferGroup? group) => IsIncluded(field) && ReferenceEquals(Deferred?.Of(field), group);

    public bool IsIncluded(FieldOccurrence occurrence) => occurrence.Condition < 0 || conditions[occurrence.Condition];

    /// <summary>The fields in the order in which this request meets them (spec 6.3.2); ask <see cref="IsIncluded(FieldPlan)"/> of each.</summary>
    public FieldPlan[] FieldsOf(SelectionPlan selection)
    {
        if (selection.HasFixedOrder)
            return selection.PlannedFields;
        ordered ??= [];
        if (!ordered.TryGetValue(selection, out var fields))
            ordered[selection] = fields = [.. selection.PlannedFields.Where(IsIncluded).OrderBy(f => f.Occurrences.First(IsIncluded).Position)];
        return fields;
    }

    /// <summary>Throws <see cref="GraphQLException"/> when a variable leaves a non-null argument without a value.</summary>
    public ArgumentValues ArgumentsOf(FieldPlan field) => arguments[field.Ordinal] ??= field.Arguments.Bind(variables);

    public void Log(InternalError error) => log?.Invoke(error);

    public void ReportFault() => HasFaults = true;

    /// <summary>Takes over what lives as long as the response.</summary>
    public void Own(IDisposable resource)
    {
        // Cells are shared by levels of one statement, which are registered one after the other.
        if (!owned.Contains(resource))
            owned.Add(resource);
    }

    public void Dispose()
    {
        foreach (var resource in owned)
            resource.Dispose();
        owned.Clear();
    }
}
