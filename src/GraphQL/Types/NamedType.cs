namespace PartyHub.GraphQL.Types;

/// <summary>A type that a schema declares by name (spec 3.4).</summary>
public abstract class NamedType(string name, string? description) : GraphQLType
{
    public string Name { get; } = name;

    public string? Description { get; } = description;

    /// <summary>Where the type is declared in C#, named in schema errors; null when it comes from SDL.</summary>
    public virtual string? DeclaredBy => null;

    public override NamedType Named => this;

    /// <summary>Claims that the type belongs to introspection (spec 4.2); user types must not start with two underscores.</summary>
    public bool IsIntrospection => Name.StartsWith("__", StringComparison.Ordinal);

    public override string ToString() => Name;

    /// <summary>The class whose code a delegate is, through the classes that the compiler makes around lambdas.</summary>
    private protected static string? ClassOf(Delegate code)
    {
        var type = code.Method.DeclaringType;
        while (type is { DeclaringType: { } outer } && type.Name.Contains('<', StringComparison.Ordinal))
            type = outer;
        return type?.FullName;
    }
}
