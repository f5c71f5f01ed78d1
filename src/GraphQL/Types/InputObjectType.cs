namespace PartyHub.GraphQL.Types;

/// <summary>An input object (spec 3.10). Its coerced values are <see cref="Execution.InputObject"/>.</summary>
public sealed class InputObjectType(string name, string? description, Func<IEnumerable<InputFieldDefinition>> fields) : NamedType(name, description)
{
    private readonly Lazy<NamedList<InputFieldDefinition>> fields = new(() => new(fields(), f => f.Name));

    public override string? DeclaredBy { get; } = ClassOf(fields);

    public IReadOnlyList<InputFieldDefinition> Fields => fields.Value.Items;

    /// <summary>Claims <c>@oneOf</c>: exactly one field is given, and it is not null.</summary>
    public bool IsOneOf { get; init; }

    public InputFieldDefinition? GetField(string name) => fields.Value.Find(name);
}
