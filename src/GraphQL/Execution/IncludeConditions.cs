namespace PartyHub.GraphQL.Execution;

/// <summary>The include conditions of a plan, each once. A field is included when any of its alternatives holds.</summary>
internal sealed class IncludeConditions
{
    private readonly List<IncludeCondition[]> conditions = [];

    public int Count => conditions.Count;

    /// <summary>The index of "any of these"; -1 when that is always true.</summary>
    public int Intern(IReadOnlyCollection<IncludeCondition> alternatives)
    {
        if (alternatives.Any(a => a.IsAlways))
            return -1;
        var distinct = alternatives.Distinct().ToArray();
        var known = conditions.FindIndex(c => c.Length == distinct.Length && distinct.All(c.Contains));
        if (known >= 0)
            return known;
        conditions.Add(distinct);
        return conditions.Count - 1;
    }

    /// <summary>Evaluates all conditions for a request. Throws <see cref="GraphQLException"/> when a variable is null or missing.</summary>
    public bool[] Evaluate(VariableValues variables)
    {
        if (conditions.Count == 0)
            return [];
        var results = new bool[conditions.Count];
        for (var i = 0; i < results.Length; i++)
            results[i] = Array.Exists(conditions[i], c => Holds(c, variables));
        return results;
    }

    private static bool Holds(IncludeCondition condition, VariableValues variables)
    {
        foreach (var term in condition.Terms)
        {
            if (!variables.TryGet(term.Variable, out var value) || value is not bool truth)
            {
                throw new GraphQLException(
                    $"Variable \"${term.Variable}\" decides over @skip or @include, but has no value; give true or false.", GraphQLErrorCode.BadUserInput);
            }

            if (truth != term.Expected)
                return false;
        }

        return true;
    }
}
