namespace PartyHub.GraphQL.Types;

/// <summary>A scalar (spec 3.5): derive from it to say how its values are read from literals and JSON and how they are written.</summary>
public abstract class ScalarType(string name, string? description, string? specifiedByUrl = null) : LeafType(name, description)
{
    public override string? DeclaredBy => GetType().FullName;

    /// <summary>The address of a text that specifies the scalar's values (<c>@specifiedBy</c>).</summary>
    public string? SpecifiedByUrl { get; } = specifiedByUrl;
}
