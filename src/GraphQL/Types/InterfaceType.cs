namespace PartyHub.GraphQL.Types;

/// <summary>An interface (spec 3.7).</summary>
public sealed class InterfaceType(string name, string? description, Func<IEnumerable<FieldDefinition>> fields) : FieldedType(name, description, fields)
{
    /// <summary>The name of the object type of a resolver's value; without it the types' <see cref="ObjectType.ClrType"/> decide.</summary>
    public Func<object, string?>? ResolveType { get; init; }
}
