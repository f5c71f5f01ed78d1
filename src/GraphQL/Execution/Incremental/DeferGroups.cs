namespace PartyHub.GraphQL.Execution;

/// <summary>Which fields wait for which @defer in one request; that depends on the variables in <c>if</c> and in @skip and @include.</summary>
internal sealed class DeferGroups(OperationExecution execution, VariableValues variables)
{
    private readonly DeferGroup?[] groupOfField = new DeferGroup?[execution.Plan.FieldCount];
    private readonly bool[] isKnown = new bool[execution.Plan.FieldCount];
    private readonly List<DeferGroup> groups = [];

    /// <summary>The group of a field; null when it belongs to the first response.</summary>
    public DeferGroup? Of(FieldPlan field)
    {
        if (!field.MayBeDeferred)
            return null;
        if (!isKnown[field.Ordinal])
        {
            groupOfField[field.Ordinal] = Find(field);
            isKnown[field.Ordinal] = true;
        }

        return groupOfField[field.Ordinal];
    }

    /// <summary>The nearest @defer, from this one outwards, that defers in this request.</summary>
    public DeferUsage? Active(DeferUsage? usage)
    {
        while (usage?.Variable is { } variable && variables.TryGet(variable, out var value) && value is false)
            usage = usage.Parent;
        return usage;
    }

    public int WaveOf(DeferUsage usage)
    {
        var wave = 1;
        for (var outer = Active(usage.Parent); outer is not null; outer = Active(outer.Parent))
            wave++;
        return wave;
    }

    private DeferGroup? Find(FieldPlan field)
    {
        var usages = new HashSet<DeferUsage>();
        foreach (var occurrence in field.Occurrences)
        {
            if (!execution.IsIncluded(occurrence))
                continue;
            if (Active(occurrence.Defer) is not { } usage)
                return null;
            usages.Add(usage);
        }

        // What an outer @defer brings need not wait for an inner one.
        var outermost = usages.Where(u => !OutwardFrom(u).Any(usages.Contains)).OrderBy(u => u.Ordinal).ToList();
        var known = groups.Find(g => g.Usages.SequenceEqual(outermost));
        if (known is null && outermost.Count > 0)
            groups.Add(known = new(outermost, outermost.Min(WaveOf)));
        return known;
    }

    private static IEnumerable<DeferUsage> OutwardFrom(DeferUsage usage)
    {
        for (var outer = usage.Parent; outer is not null; outer = outer.Parent)
            yield return outer;
    }
}
