using System.Collections.Frozen;

namespace PartyHub.GraphQL.Types;

/// <summary>
/// The types and directives of an API, found by name. It is as declared, right or wrong: <see cref="SchemaValidator"/> tells
/// all that is wrong with it, and the engine takes no schema that has errors.
/// </summary>
public sealed class GraphQLSchema
{
    private readonly FrozenDictionary<string, NamedType> types;
    private readonly Dictionary<string, DirectiveDefinition> directives = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<CompositeType, PossibleTypes> possibleTypes;
    private readonly FrozenDictionary<InterfaceType, List<InterfaceType>> extendingInterfaces;

    /// <param name="queryType">The root of queries.</param>
    /// <param name="mutationType">The root of mutations, if there are any.</param>
    /// <param name="subscriptionType">The root of subscriptions, if there are any.</param>
    /// <param name="additionalTypes">Types that no field mentions, such as the objects behind an interface.</param>
    /// <param name="directives">Directives beside those of the specification.</param>
    /// <param name="description">The schema's own description.</param>
    public GraphQLSchema(
        ObjectType queryType,
        ObjectType? mutationType = null,
        ObjectType? subscriptionType = null,
        IEnumerable<NamedType>? additionalTypes = null,
        IEnumerable<DirectiveDefinition>? directives = null,
        string? description = null)
    {
        QueryType = queryType;
        MutationType = mutationType;
        SubscriptionType = subscriptionType;
        Description = description;
        foreach (var directive in BuiltInDirectives.Specified.Concat(directives ?? []))
            this.directives[directive.Name] = directive;

        var collector = new TypeCollector();
        collector.AddAll([queryType, mutationType, subscriptionType, .. additionalTypes ?? [], .. this.directives.Values.SelectMany(d => d.Arguments).Select(a => a.Type.Named)]);
        collector.AddAll([Introspection.SchemaType]);
        Types = collector.Types;
        NameConflicts = collector.Conflicts;
        types = Types.ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);
        possibleTypes = Types.OfType<CompositeType>().ToFrozenDictionary(t => t, FindPossibleTypes);
        extendingInterfaces = Types.OfType<InterfaceType>().ToFrozenDictionary(
            t => t, t => Types.OfType<InterfaceType>().Where(i => i.Interfaces.Contains(t)).ToList());
    }

    public string? Description { get; }

    public ObjectType QueryType { get; }

    public ObjectType? MutationType { get; }

    public ObjectType? SubscriptionType { get; }

    /// <summary>All types that can be reached, those of introspection included, in the order in which they were met.</summary>
    public IReadOnlyList<NamedType> Types { get; }

    public IReadOnlyCollection<DirectiveDefinition> Directives => directives.Values;

    internal IReadOnlyList<string> NameConflicts { get; }

    public NamedType? GetType(string name) => types.GetValueOrDefault(name);

    public DirectiveDefinition? GetDirective(string name) => directives.GetValueOrDefault(name);

    public ObjectType? GetRootType(Language.OperationType operation) => operation switch
    {
        Language.OperationType.Query => QueryType,
        Language.OperationType.Mutation => MutationType,
        Language.OperationType.Subscription => SubscriptionType,
        _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, "There are three kinds of operations."),
    };

    /// <summary>The field of that name as a document may select it on the type, the introspection fields included (spec 4.1).</summary>
    public FieldDefinition? GetField(CompositeType parent, string name)
    {
        if (name.StartsWith("__", StringComparison.Ordinal))
        {
            if (name == Introspection.TypeNameField.Name)
                return Introspection.TypeNameField;
            if (ReferenceEquals(parent, QueryType))
                return name == Introspection.SchemaField.Name ? Introspection.SchemaField : name == Introspection.TypeField.Name ? Introspection.TypeField : null;
        }

        return (parent as FieldedType)?.GetField(name);
    }

    /// <summary>The object types a value of the type can have; the type itself for an object type.</summary>
    public IReadOnlyList<ObjectType> GetPossibleTypes(CompositeType type) => possibleTypes.TryGetValue(type, out var possible) ? possible.Ordered : [];

    /// <summary>The object types and interfaces that declare to implement the interface.</summary>
    public IEnumerable<FieldedType> GetImplementations(InterfaceType type) =>
        GetPossibleTypes(type).Concat<FieldedType>(extendingInterfaces.GetValueOrDefault(type) ?? []);

    /// <summary>Claims that every value of <paramref name="maybeSubtype"/> is one of <paramref name="type"/>: a member of the union, an implementation of the interface.</summary>
    public bool IsSubtype(CompositeType type, CompositeType maybeSubtype) => maybeSubtype switch
    {
        ObjectType objectType => !ReferenceEquals(type, objectType) && IsPossibleType(type, objectType),
        InterfaceType extending => type is InterfaceType extended && extendingInterfaces.TryGetValue(extended, out var known) && known.Contains(extending),
        _ => false,
    };

    /// <summary>Claims that a value of the type can be of the object type.</summary>
    public bool IsPossibleType(CompositeType type, ObjectType objectType) => possibleTypes.TryGetValue(type, out var possible) && possible.Set.Contains(objectType);

    private PossibleTypes FindPossibleTypes(CompositeType type)
    {
        IReadOnlyList<ObjectType> ordered = type switch
        {
            ObjectType objectType => [objectType],
            UnionType union => [.. union.Types.Distinct()],
            InterfaceType interfaceType => [.. Types.OfType<ObjectType>().Where(o => o.Interfaces.Contains(interfaceType))],
            _ => throw new InvalidOperationException($"{type.Name} is a composite type of an unknown kind."),
        };
        return new(ordered, ordered.ToFrozenSet());
    }

    private sealed record PossibleTypes(IReadOnlyList<ObjectType> Ordered, FrozenSet<ObjectType> Set);
}
