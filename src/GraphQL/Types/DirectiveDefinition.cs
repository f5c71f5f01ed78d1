namespace PartyHub.GraphQL.Types;

/// <summary>A directive (spec 3.13).</summary>
public sealed class DirectiveDefinition(string name, string? description, IReadOnlyList<DirectiveLocation> locations, IReadOnlyList<ArgumentDefinition>? arguments = null)
{
    private readonly NamedList<ArgumentDefinition> arguments = new(arguments ?? [], a => a.Name);

    public string Name { get; } = name;

    public string? Description { get; } = description;

    public IReadOnlyList<DirectiveLocation> Locations { get; } = locations;

    public IReadOnlyList<ArgumentDefinition> Arguments => arguments.Items;

    public bool IsRepeatable { get; init; }

    public ArgumentDefinition? GetArgument(string argument) => arguments.Find(argument);

    public override string ToString() => $"@{Name}";
}
