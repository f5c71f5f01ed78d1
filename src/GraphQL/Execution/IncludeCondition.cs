using System.Collections.Immutable;

namespace PartyHub.GraphQL.Execution;

/// <summary>One variable of a @skip or @include and the value it must have.</summary>
internal readonly record struct IncludeTerm(string Variable, bool Expected) : IComparable<IncludeTerm>
{
    public int CompareTo(IncludeTerm other)
    {
        var byName = string.CompareOrdinal(Variable, other.Variable);
        return byName != 0 ? byName : Expected.CompareTo(other.Expected);
    }
}

/// <summary>What must hold for one place of a document to count: all of its terms. Sorted, without repetition, so that equal ones compare equal.</summary>
internal sealed class IncludeCondition : IEquatable<IncludeCondition>
{
    private readonly ImmutableArray<IncludeTerm> terms;

    private IncludeCondition(ImmutableArray<IncludeTerm> terms) => this.terms = terms;

    public static IncludeCondition Always { get; } = new([]);

    public bool IsAlways => terms.IsEmpty;

    public ImmutableArray<IncludeTerm> Terms => terms;

    /// <summary>This and one term more; null when they contradict each other.</summary>
    public IncludeCondition? And(IncludeTerm term)
    {
        if (terms.Contains(term))
            return this;
        return terms.Contains(term with { Expected = !term.Expected }) ? null : new(terms.Add(term).Sort());
    }

    /// <summary>This and all terms of another; null when they contradict each other.</summary>
    public IncludeCondition? And(IncludeCondition other)
    {
        IncludeCondition? result = this;
        foreach (var term in other.terms)
            result = result?.And(term);
        return result;
    }

    /// <summary>Claims that whenever the other holds, this holds.</summary>
    public bool IsImpliedBy(IncludeCondition other) => terms.All(other.terms.Contains);

    public bool Equals(IncludeCondition? other) => other is not null && terms.SequenceEqual(other.terms);

    public override bool Equals(object? obj) => Equals(obj as IncludeCondition);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var term in terms)
            hash.Add(term);
        return hash.ToHashCode();
    }
}
