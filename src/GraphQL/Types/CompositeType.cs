namespace PartyHub.GraphQL.Types;

/// <summary>A type one selects fields of: object, interface or union.</summary>
public abstract class CompositeType(string name, string? description) : NamedType(name, description)
{
    /// <summary>Claims that values of the type are of another, concrete type: an interface or a union.</summary>
    public bool IsAbstract => this is not ObjectType;
}
