namespace PartyHub.GraphQL.Types;

/// <summary><c>OfType!</c>. A non-null type never wraps another non-null type.</summary>
public sealed class NonNullType : GraphQLType
{
    public NonNullType(GraphQLType ofType)
    {
        if (ofType is NonNullType)
            throw new ArgumentException($"{ofType} is non-null already; pass the type without its \"!\".", nameof(ofType));
        OfType = ofType;
    }

    public GraphQLType OfType { get; }

    public override NamedType Named => OfType.Named;

    public override GraphQLType Nullable => OfType;

    public override string ToString() => $"{OfType}!";
}
