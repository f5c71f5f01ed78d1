using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Execution;

/// <summary>The state of one execution of an operation: what steps and resolvers see through their contexts.</summary>
internal sealed class OperationExecution
{
    private readonly bool[] conditions;
    private readonly ArgumentValues?[] arguments;
    private readonly VariableValues variables;

    public OperationExecution(GraphQLSchema schema, RequestContext request, VariableValues variables, bool[] conditions, int fieldCount, CancellationToken cancellationToken)
    {
        Schema = schema;
        Request = request;
        this.variables = variables;
        this.conditions = conditions;
        arguments = new ArgumentValues?[fieldCount];
        CancellationToken = cancellationToken;
    }

    public GraphQLSchema Schema { get; }

    public RequestContext Request { get; }

    public CancellationToken CancellationToken { get; }

    public bool IsIncluded(FieldPlan field) => field.Condition < 0 || conditions[field.Condition];

    public ArgumentValues ArgumentsOf(FieldPlan field) => arguments[field.Ordinal] ??= field.Arguments.Bind(variables);
}
