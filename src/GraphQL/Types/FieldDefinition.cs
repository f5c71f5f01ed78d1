using PartyHub.GraphQL.Execution;

namespace PartyHub.GraphQL.Types;

/// <summary>A field of an object type or interface. Fields of interfaces describe only: they have no kind.</summary>
public sealed class FieldDefinition
{
    private readonly Lazy<NamedList<ArgumentDefinition>> arguments;

    public FieldDefinition(string name, GraphQLType type, FieldKind? kind, string? description = null)
    {
        Name = name;
        Type = type;
        Kind = kind;
        Description = description;
        arguments = new(() => new(DeclaredArguments, a => a.Name));
    }

    public string Name { get; }

    public GraphQLType Type { get; }

    public FieldKind? Kind { get; }

    public string? Description { get; }

    public IReadOnlyList<ArgumentDefinition> Arguments
    {
        get => arguments.Value.Items;
        init => DeclaredArguments = value;
    }

    public string? DeprecationReason { get; init; }

    /// <summary>How many objects a list or connection can bring for one parent; null where the schema does not page.</summary>
    public PageSize? PageSize { get; init; }

    /// <summary>For root fields of the subscription type: the events, each the root value of one execution.</summary>
    public EventStream? Subscribe { get; init; }

    private IReadOnlyList<ArgumentDefinition> DeclaredArguments { get; init; } = [];

    public ArgumentDefinition? GetArgument(string name) => arguments.Value.Find(name);

    public override string ToString() => $"{Name}: {Type}";
}
