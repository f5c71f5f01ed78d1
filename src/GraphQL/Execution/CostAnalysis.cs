using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Execution;

/// <summary>
/// Counts the objects an operation would bring if all pages were full, from the actual variables, and refuses it before anything
/// runs. A page counts where it is asked for; what comes inside it (edges, nodes) is the same objects and does not count again.
/// </summary>
internal sealed class CostAnalysis(OperationExecution execution, CostLimits limits)
{
    private double costliest;
    private FieldPlan? costliestField;

    /// <summary>Throws <see cref="GraphQLException"/> for a page size out of bounds or too many objects.</summary>
    public static void Check(OperationExecution execution, CostLimits limits)
    {
        var analysis = new CostAnalysis(execution, limits);
        var nodes = analysis.Count(execution.Plan.Root, new(1, null));
        if (nodes <= limits.MaximumNodes)
            return;
        throw new GraphQLException(new GraphQLError(
            $"The operation could bring {nodes:0} objects, the limit is {limits.MaximumNodes}; most of them at \"{analysis.costliestField?.Path}\". Ask for smaller pages, or in several operations.",
            GraphQLErrorCode.CostLimit)
        {
            Extensions = new Dictionary<string, object?>
            {
                ["cost"] = nodes, ["limit"] = limits.MaximumNodes, ["costliestPath"] = analysis.costliestField?.Path,
            },
        });
    }

    /// <param name="selection">What is selected.</param>
    /// <param name="scope">How many objects it is selected of.</param>
    private double Count(SelectionPlan selection, Scope scope)
    {
        var nodes = 0d;
        foreach (var field in selection.PlannedFields)
        {
            if (execution.IsIncluded(field) && field.SameAs is null && !Introspection.IsSchemaQuestion(field.Definition))
                nodes += Count(field, scope);
        }

        return nodes;
    }

    private double Count(FieldPlan field, Scope scope)
    {
        var page = PageSizes.Of(field, execution);
        var isList = field.Definition.Type.Nullable is ListType;
        if (field.Form != FieldForm.Composite)
            return 0;
        var (own, inner) = (page, isList, scope.Page) switch
        {
            ({ } size, true, _) => (scope.Objects * size, new Scope(scope.Objects * size, null)),
            ({ } size, false, _) => (scope.Objects * size, new Scope(scope.Objects, size)),
            (null, true, { } size) => (0, new Scope(scope.Objects * size, null)),
            (null, true, null) => (scope.Objects * limits.AssumedListSize, new Scope(scope.Objects * limits.AssumedListSize, null)),
            (null, false, _) => (field.IsPart || field.Definition.Kind is PartField ? 0 : scope.Objects, new Scope(scope.Objects, null)),
        };
        if (own > costliest)
            (costliest, costliestField) = (own, field);
        // Only one of the concrete types comes true for an object, so the dearest stands for all.
        return own + (field.Children.Count == 0 ? 0 : field.Children.Max(child => Count(child, inner)));
    }

    /// <summary>How many objects there are, and the page that each of them (a connection) holds.</summary>
    private readonly record struct Scope(double Objects, int? Page);
}
