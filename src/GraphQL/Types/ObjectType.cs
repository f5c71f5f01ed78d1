namespace PartyHub.GraphQL.Types;

/// <summary>An object type (spec 3.6). What it does not list is not in the schema.</summary>
public sealed class ObjectType(string name, string? description, Func<IEnumerable<FieldDefinition>> fields) : FieldedType(name, description, fields)
{
    /// <summary>The C# type of the objects that resolvers give for it: how an interface or union finds the concrete type of a value.</summary>
    public Type? ClrType { get; init; }
}
