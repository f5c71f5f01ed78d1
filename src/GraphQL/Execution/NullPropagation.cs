using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Execution;

/// <summary>
/// Handles errors as section 6.4.4 asks: a null where none is allowed makes the nearest nullable parent null. It walks the result
/// depth first in the order of the response and leaves an object at its first null, so errors come in the order in which an
/// executor that works field by field would meet them, one for each nulled position. Runs only when something went wrong.
/// </summary>
internal sealed class NullPropagation(OperationExecution execution, DeferGroup? group, int maximumErrors)
{
    private readonly List<object> path = [];
    private readonly List<GraphQLError> errors = [];

    public IReadOnlyList<GraphQLError> Errors => errors;

    /// <summary>False when the row is null because of a null below it.</summary>
    public bool KeepsRow(Level level, int row) => KeepsRow(level, row, level.Selection);

    /// <summary>False when the field of the root makes the root null.</summary>
    public bool KeepsField(Level root, FieldPlan field) => KeepsField(root, 0, field, field);

    /// <summary>False when a null among what a deferred group adds to an object takes away the whole addition.</summary>
    public bool KeepsPiece(Level level, int row, IEnumerable<object> pathOfRow)
    {
        path.AddRange(pathOfRow);
        return KeepsFields(level, row, level.Selection);
    }

    /// <param name="level">Where the row is.</param>
    /// <param name="row">The row.</param>
    /// <param name="shown">The selection under which it is shown here: that of the level, or one equal to it when the level serves several fields.</param>
    private bool KeepsRow(Level level, int row, SelectionPlan shown)
    {
        var state = level.StateOf(row);
        if (state == RowState.Clean)
            return true;
        if (state != RowState.Unseen && errors.Count >= maximumErrors)
            return state != RowState.Nulled;
        var before = errors.Count;
        var isKept = KeepsFields(level, row, shown);
        var found = errors.Count == before && before < maximumErrors ? RowState.Clean : RowState.HasErrors;
        level.SetState(row, isKept ? found : RowState.Nulled);
        return isKept;
    }

    private bool KeepsFields(Level level, int row, SelectionPlan shown)
    {
        foreach (var field in execution.FieldsOf(level.Selection))
        {
            if (execution.IsAnswered(field, group) && !KeepsField(level, row, field, shown.PlannedFields[field.Index]))
                return false;
        }

        return true;
    }

    private bool KeepsField(Level level, int row, FieldPlan field, FieldPlan shown)
    {
        if (field.Form == FieldForm.TypeName)
            return true;
        path.Add(field.ResponseName);
        var isKept = field.Form == FieldForm.Column ? KeepsColumn(level, row, field, shown) : KeepsResult(level, row, field, shown);
        path.RemoveAt(path.Count - 1);
        return isKept;
    }

    private bool KeepsColumn(Level level, int row, FieldPlan field, FieldPlan shown)
    {
        var isNull = level.Cells is null || level.Cells[row, field.Slot].IsEmpty;
        return !isNull || !field.IsNonNull || Refuse(shown, new NullViolationException(field));
    }

    private bool KeepsResult(Level level, int row, FieldPlan field, FieldPlan shown)
    {
        switch (level.Result(field))
        {
            case FieldFailure failure:
                Refuse(shown, failure.Problem);
                return !field.IsNonNull;
            case LeafColumn leaf:
                return KeepsLeaf(leaf, row, field, shown);
            case ChildLink link:
                return KeepsValue(link, field.Definition.Type, 0, row, shown);
            default:
                throw new InvalidOperationException($"{field.Coordinate} gave a result of an unknown kind.");
        }
    }

    private bool KeepsLeaf(LeafColumn leaf, int row, FieldPlan field, FieldPlan shown)
    {
        var faults = leaf.Faults?.GetValueOrDefault(row);
        foreach (var fault in faults ?? [])
            Refuse(shown, fault.Problem, fault.Indexes);
        if (!leaf[row].IsEmpty || !field.IsNonNull)
            return true;
        return faults is not null ? false : Refuse(shown, new NullViolationException(field));
    }

    private bool KeepsValue(ChildLink link, GraphQLType type, int depth, int number, FieldPlan shown)
    {
        var isKept = depth == link.ListDepth ? KeepsItem(link, type, depth, number, shown) : KeepsList(link, type, depth, number, shown);
        return isKept || !type.IsNonNull;
    }

    private bool KeepsItem(ChildLink link, GraphQLType type, int depth, int number, FieldPlan shown)
    {
        if (link.IsNullItem(number))
            return KeepsNull(link, type, depth, number, shown);
        var level = link.LevelOf(number);
        return KeepsRow(level, link.RowOf(number), shown.Children[link.TypeOf(number)]);
    }

    private bool KeepsList(ChildLink link, GraphQLType type, int depth, int number, FieldPlan shown)
    {
        var runs = link.Runs(depth);
        if (runs.IsNull(number))
            return KeepsNull(link, type, depth, number, shown);
        var itemType = type.Nullable is ListType list ? list.OfType : type;
        for (var i = runs.Start(number); i < runs.End(number); i++)
        {
            path.Add(i - runs.Start(number));
            var isKept = KeepsValue(link, itemType, depth + 1, i, shown);
            path.RemoveAt(path.Count - 1);
            if (isKept)
                continue;
            runs.SetNulled(number);
            return false;
        }

        return true;
    }

    private bool KeepsNull(ChildLink link, GraphQLType type, int depth, int number, FieldPlan shown)
    {
        if (link.FaultAt(depth, number) is { } problem)
            return Refuse(shown, problem);
        return !type.IsNonNull || Refuse(shown, new NullViolationException(shown));
    }

    private bool Refuse(FieldPlan field, Exception problem, int[]? indexes = null)
    {
        if (errors.Count < maximumErrors)
            errors.Add(FieldErrors.From(problem, execution, field, [.. path, .. (indexes ?? []).Cast<object>()]));
        return false;
    }
}
