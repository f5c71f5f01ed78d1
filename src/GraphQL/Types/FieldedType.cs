namespace PartyHub.GraphQL.Types;

/// <summary>A composite type that has fields of its own: object or interface.</summary>
public abstract class FieldedType(string name, string? description, Func<IEnumerable<FieldDefinition>> fields) : CompositeType(name, description)
{
    private readonly Lazy<NamedList<FieldDefinition>> fields = new(() => new(fields(), f => f.Name));
    private readonly Lazy<IReadOnlyList<InterfaceType>> noInterfaces = new(() => []);

    public override string? DeclaredBy { get; } = ClassOf(fields);

    public IReadOnlyList<FieldDefinition> Fields => fields.Value.Items;

    /// <summary>The interfaces declared to be implemented, those that interfaces imply included (spec 3.7).</summary>
    public IReadOnlyList<InterfaceType> Interfaces => (ImplementedInterfaces ?? noInterfaces).Value;

    /// <summary>Says which interfaces the type implements; a thunk, so that types may refer to one another.</summary>
    public Func<IEnumerable<InterfaceType>> Implements
    {
        init => ImplementedInterfaces = new(() => [.. value()]);
    }

    private Lazy<IReadOnlyList<InterfaceType>>? ImplementedInterfaces { get; init; }

    public FieldDefinition? GetField(string name) => fields.Value.Find(name);
}
