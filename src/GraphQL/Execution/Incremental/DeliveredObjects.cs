namespace PartyHub.GraphQL.Execution;

/// <summary>
/// Walks the objects of the response that have been delivered so far, and finds what deferred groups add to them and which
/// @defers stand in them. A piece is known by its group and the path of its object.
/// </summary>
internal sealed class DeliveredObjects(OperationExecution execution, DeferGroups groups)
{
    private readonly Dictionary<(DeferGroup Group, string Path), DeferredPiece> pieces = [];
    private readonly List<object> path = [];

    private Action<Level, int, DeferGroup?> visit = (_, _, _) => { };

    /// <summary>Visits the object and all delivered objects below it.</summary>
    /// <param name="level">Where the object is.</param>
    /// <param name="row">Its row.</param>
    /// <param name="pathOfObject">Its path in the response.</param>
    /// <param name="within">The group that brought the object, null for the first response.</param>
    /// <param name="onObject">Is given each object's level, row and group; <see cref="CurrentPath"/> is its path.</param>
    public void Walk(Level level, int row, IEnumerable<object> pathOfObject, DeferGroup? within, Action<Level, int, DeferGroup?> onObject)
    {
        visit = onObject;
        path.Clear();
        path.AddRange(pathOfObject);
        Visit(level, row, within);
    }

    public object[] CurrentPath() => [.. path];

    /// <summary>The piece that a group adds to the object being visited, made when first asked for.</summary>
    public DeferredPiece PieceOf(DeferGroup group, Level level, int row)
    {
        var key = (group, KeyOf(path));
        if (!pieces.TryGetValue(key, out var piece))
            pieces[key] = piece = new(group, level, row, CurrentPath());
        return piece;
    }

    private void Visit(Level level, int row, DeferGroup? within)
    {
        if (level.IsNulled(row))
            return;
        visit(level, row, within);
        foreach (var field in execution.FieldsOf(level.Selection))
        {
            if (field.Form != FieldForm.Composite || !execution.IsIncluded(field) || level.FindResult(field) is not ChildLink link)
                continue;
            var group = groups.Of(field);
            if (group is not null && !ReferenceEquals(group, within) && !(pieces.TryGetValue((group, KeyOf(path)), out var piece) && piece.IsKept && level.HasRun(field)))
                continue;
            path.Add(field.ResponseName);
            VisitValue(link, 0, row, group);
            path.RemoveAt(path.Count - 1);
        }
    }

    private void VisitValue(ChildLink link, int depth, int number, DeferGroup? within)
    {
        if (depth == link.ListDepth)
        {
            if (!link.IsNullItem(number))
                Visit(link.LevelOf(number), link.RowOf(number), within);
            return;
        }

        var runs = link.Runs(depth);
        if (runs.IsShownAsNull(number))
            return;
        for (var i = runs.Start(number); i < runs.End(number); i++)
        {
            path.Add(i - runs.Start(number));
            VisitValue(link, depth + 1, i, within);
            path.RemoveAt(path.Count - 1);
        }
    }

    // Names hold no slash, and an index is told from a name by its first character.
    private static string KeyOf(List<object> path) => string.Join('/', path);
}
