using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Execution;

/// <summary>
/// Runs the steps and resolvers of a level, field by field in the order of the document, each field's children before the next
/// field. One after the other, because a request has one database session and a mutation must be over before the next begins.
/// </summary>
internal sealed class LevelRunner(OperationExecution execution)
{
    /// <param name="level">The objects.</param>
    /// <param name="group">The deferred fields to run; null for those of the first response.</param>
    public async ValueTask RunAsync(Level level, DeferGroup? group)
    {
        if (execution.Deferred is not null)
            execution.Levels.Add(level);
        foreach (var field in execution.FieldsOf(level.Selection))
        {
            if (field.SameAs is not null || !execution.IsAnswered(field, group) || field.Form is FieldForm.TypeName or FieldForm.Column)
                continue;
            execution.CancellationToken.ThrowIfCancellationRequested();
            await RunFieldAsync(level, field, group).ConfigureAwait(false);
            if (level.Selection.Field is null && execution.Plan.Operation == OperationType.Mutation && StopsMutation(level, field))
                return;
        }
    }

    /// <summary>Runs the deferred fields of a wave, of all levels there are and come to be.</summary>
    public async ValueTask RunWaveAsync(int wave)
    {
        // By index, for running a field adds levels.
        for (var i = 0; i < execution.Levels.Count; i++)
        {
            var level = execution.Levels[i];
            foreach (var field in execution.FieldsOf(level.Selection))
            {
                var isDue = execution.IsIncluded(field) && execution.Deferred?.Of(field)?.Wave == wave && !level.HasRun(field);
                if (isDue && field.Form is not (FieldForm.TypeName or FieldForm.Column))
                    await RunFieldAsync(level, field, execution.Deferred?.Of(field)).ConfigureAwait(false);
            }
        }
    }

    private async ValueTask RunFieldAsync(Level level, FieldPlan field, DeferGroup? group)
    {
        level.MarkRun(field);
        var isDelivered = field.IsPart || field.Definition.Kind is PartField;
        var result = isDelivered ? level.Result(field) : await FetchAsync(level, field).ConfigureAwait(false);
        level.SetResult(field, result);
        Inspect(field, result);
        if (result is not ChildLink link)
            return;
        foreach (var child in link.Levels)
        {
            if (child.Count > 0)
                await RunAsync(child, group).ConfigureAwait(false);
        }
    }

    private async ValueTask<FieldResult> FetchAsync(Level level, FieldPlan field)
    {
        try
        {
            var arguments = execution.ArgumentsOf(field);
            if (field.Step is { } step)
                return await step.RunAsync(new StepContext(execution, field, level, arguments)).ConfigureAwait(false);
            return Completion.Complete(execution, field, level, await ResolveAsync(level, field, arguments).ConfigureAwait(false));
        }
        catch (OperationCanceledException) when (execution.CancellationToken.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception problem)
        {
            // The border between the engine and other people's code: whatever broke there is an error of this field alone.
            return new FieldFailure(problem);
        }
    }

    private async ValueTask<object?[]> ResolveAsync(Level level, FieldPlan field, ArgumentValues arguments)
    {
        if (field.SameCallAs is { } first && level.ValuesOf(first) is { } known)
            return known;
        var resolver = field.Definition.Kind as ResolverField ?? throw new InvalidOperationException(
            $"{field.Coordinate} has no kind of its own and no step claimed it; give its FieldDefinition a FieldKind.");
        var values = await resolver.Resolve(new ResolverContext(execution, field, level, arguments)).ConfigureAwait(false);
        if (values.Length < level.Count)
            throw new InvalidOperationException($"The resolver of {field.Coordinate} gave {values.Length} values for {level.Count} parents; give one for each.");
        level.KeepValues(field, values);
        return values;
    }

    private void Inspect(FieldPlan field, FieldResult result)
    {
        switch (result)
        {
            case FieldFailure:
                execution.ReportFault();
                break;
            case LeafColumn leaf:
                execution.Own(leaf.Cells);
                if (leaf.Cells.HasNullViolation || leaf.Faults is not null)
                    execution.ReportFault();
                break;
            case ChildLink link:
                foreach (var cells in link.Levels.Select(l => l.Cells).OfType<Cells>())
                {
                    execution.Own(cells);
                    if (cells.HasNullViolation)
                        execution.ReportFault();
                }

                if (link.Faults is not null || link.HasNullAgainst(field.Definition.Type))
                    execution.ReportFault();
                break;
            default:
                throw new InvalidOperationException($"{field.Coordinate} gave a result of an unknown kind.");
        }
    }

    /// <summary>A mutation whose field fails where no null is allowed ends there (spec 6.4.4): what has not begun does not run.</summary>
    private bool StopsMutation(Level level, FieldPlan field) =>
        field.IsNonNull && execution.HasFaults && !new NullPropagation(execution, null, 0).KeepsField(level, field);
}
