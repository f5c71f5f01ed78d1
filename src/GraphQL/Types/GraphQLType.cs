namespace PartyHub.GraphQL.Types;

/// <summary>Any type of a schema: a named type, or a list or non-null wrapper around one. <see cref="object.ToString"/> gives SDL notation.</summary>
public abstract class GraphQLType
{
    /// <summary>The named type under all wrappers.</summary>
    public abstract NamedType Named { get; }

    /// <summary>The type without an outer non-null wrapper.</summary>
    public virtual GraphQLType Nullable => this;

    public bool IsNonNull => this is NonNullType;

    /// <summary>Claims that the type may be that of an argument, a variable or an input field (spec 3.4.2).</summary>
    public bool IsInput => Named is LeafType or InputObjectType;

    /// <summary>Claims that the type may be that of a field (spec 3.4.2).</summary>
    public bool IsOutput => Named is LeafType or CompositeType;

    /// <summary>Two types are the same when they wrap the same named type in the same way.</summary>
    public static bool AreEqual(GraphQLType left, GraphQLType right) => (left, right) switch
    {
        (NonNullType a, NonNullType b) => AreEqual(a.OfType, b.OfType),
        (ListType a, ListType b) => AreEqual(a.OfType, b.OfType),
        _ => ReferenceEquals(left, right),
    };

    public static NonNullType operator !(GraphQLType type) => new(type);
}
