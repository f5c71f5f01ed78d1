using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Execution;

/// <summary>
/// From a validated operation to its plan: selections are merged per concrete type (spec 6.3.2), then steps are compiled,
/// parents before children, so that a source sees the whole selection below it and may claim parts of it.
/// </summary>
internal sealed class OperationCompiler
{
    private readonly GraphQLSchema schema;
    private readonly DocumentNode document;
    private readonly OperationDefinitionNode operation;
    private readonly int maximumFields;
    private readonly bool isIncremental;
    private readonly FieldCollector collector;
    private readonly IncludeConditions conditions = new();
    private readonly List<FieldPlan> steps = [];
    private int fieldCount;

    private OperationCompiler(GraphQLSchema schema, DocumentNode document, OperationDefinitionNode operation, int maximumFields, bool isIncremental)
    {
        this.isIncremental = isIncremental;
        this.schema = schema;
        this.document = document;
        this.operation = operation;
        this.maximumFields = maximumFields;
        collector = new(schema, document, maximumFields, isIncremental);
    }

    /// <summary>Throws <see cref="GraphQLException"/> when the plan would have more than <paramref name="maximumFields"/> fields.</summary>
    public static OperationPlan Compile(GraphQLSchema schema, DocumentNode document, OperationDefinitionNode operation, int maximumFields, bool isIncremental = false) =>
        new OperationCompiler(schema, document, operation, maximumFields, isIncremental).Compile();

    private OperationPlan Compile()
    {
        var rootType = schema.GetRootType(operation.Operation)
            ?? throw new GraphQLException($"The schema has no {operation.Operation.ToString().ToLowerInvariant()} type.", GraphQLErrorCode.OperationUnresolved);
        var root = CompileSelection(rootType, [new(operation.SelectionSet, IncludeCondition.Always, null)], null);
        CompileSteps(root);
        foreach (var field in steps)
            field.Step?.Complete();
        RequireSlots(root);
        return new(schema, document, operation) { Root = root, Steps = steps, Conditions = conditions, FieldCount = fieldCount, HasDefer = collector.HasDefer };
    }

    private SelectionPlan CompileSelection(ObjectType type, IReadOnlyList<ConditionalSelectionSet> sets, FieldPlan? parent)
    {
        var selection = new SelectionPlan(type, parent);
        var fields = new List<FieldPlan>();
        var collection = collector.Collect(type, sets);
        foreach (var (responseName, places) in collection.Fields)
        {
            if (schema.GetField(type, places[0].Node.Name.Value) is { } definition)
                fields.Add(CompileField(selection, fields, definition, responseName, places));
        }

        selection.PlannedFields = [.. fields];
        selection.Defers = collection.Defers;
        return selection;
    }

    private FieldPlan CompileField(SelectionPlan selection, List<FieldPlan> earlier, FieldDefinition definition, string responseName, IReadOnlyList<FieldPlace> places)
    {
        if (fieldCount >= maximumFields)
            throw FieldCollector.TooComplex(maximumFields);
        var plan = new FieldPlan(selection, earlier.Count, definition, responseName, document)
        {
            Ordinal = fieldCount++,
            Arguments = ArgumentPlans.Compile(definition.Arguments, places[0].Node.Arguments, document.Source),
            Condition = conditions.Intern([.. places.Select(p => p.Condition)]),
            Occurrences = [.. places.Select(p => new FieldOccurrence(p.Node, conditions.Intern([p.Condition]), p.Position, p.Defer))],
        };
        if (definition.Type.Named is CompositeType composite)
        {
            var sets = SelectionSetsOf(places);
            plan.Children = [.. schema.GetPossibleTypes(composite).Select(t => CompileSelection(t, sets, plan))];
        }

        ShareWithEarlier(plan, earlier);
        return plan;
    }

    /// <summary>Conditions that all places share have been settled by the time the children are looked at.</summary>
    private static List<ConditionalSelectionSet> SelectionSetsOf(IReadOnlyList<FieldPlace> places)
    {
        var isUniform = places.All(p => p.Condition.Equals(places[0].Condition));
        return [.. from place in places
                   let set = place.Node.SelectionSet
                   where set is not null
                   select new ConditionalSelectionSet(set, isUniform ? IncludeCondition.Always : place.Condition, place.Defer)];
    }

    /// <summary>Identical calls beside each other run once, whatever their aliases; mutations run as often as they are asked.</summary>
    private void ShareWithEarlier(FieldPlan plan, List<FieldPlan> earlier)
    {
        // What is deferred is answered at another time than its twin, so nothing is shared where @defer counts.
        if (isIncremental || plan.Definition.Kind is not (StepField or ResolverField) || (plan.Parent.Field is null && operation.Operation == OperationType.Mutation))
            return;
        foreach (var candidate in earlier)
        {
            if (!PlanEquality.IsSameCall(candidate, plan) || candidate.SameAs is not null)
                continue;
            if (PlanEquality.HasSameSelection(candidate, plan))
            {
                plan.SameAs = candidate;
                return;
            }

            if (plan.Definition.Kind is ResolverField)
                plan.SameCallAs ??= candidate.SameCallAs ?? candidate;
        }
    }

    private void CompileSteps(SelectionPlan selection)
    {
        foreach (var field in selection.PlannedFields)
        {
            if (field.SameAs is not null)
                continue;
            if (field.Definition.Kind is StepField step && !field.IsPart)
            {
                field.Step = step.Compile(new StepRequest(field));
                steps.Add(field);
            }
            else if (field.Definition.Kind is ResolverField resolver)
            {
                field.KeyIndexes = [.. resolver.Keys.Select(selection.RequireKey)];
            }

            foreach (var child in field.Children)
                CompileSteps(child);
        }
    }

    private static void RequireSlots(SelectionPlan selection)
    {
        foreach (var field in selection.PlannedFields.Where(f => f.SameAs is null))
        {
            if (field.Definition.Kind is ColumnField && field.Slot < 0)
            {
                throw new InvalidOperationException(
                    $"{field.Coordinate} is a column, but what makes {selection.Type.Name} at \"{selection.Field?.Path}\" gave it no slot. "
                    + "Columns need a step that makes rows: give the field that leads here a StepField, or this one a ResolverField.");
            }

            foreach (var child in field.Children)
                RequireSlots(child);
        }
    }
}
