namespace PartyHub.GraphQL.Types;

/// <summary>A union (spec 3.8).</summary>
public sealed class UnionType(string name, string? description, Func<IEnumerable<ObjectType>> types) : CompositeType(name, description)
{
    private readonly Lazy<IReadOnlyList<ObjectType>> types = new(() => [.. types()]);

    public override string? DeclaredBy { get; } = ClassOf(types);

    public IReadOnlyList<ObjectType> Types => types.Value;

    /// <summary>The name of the object type of a resolver's value; without it the types' <see cref="ObjectType.ClrType"/> decide.</summary>
    public Func<object, string?>? ResolveType { get; init; }
}
