using System.Reflection;
using PartyHub.GraphQL.Types;
using PartyHub.Model.Values;
using PartyHub.Schema.Filtering;
using PartyHub.Schema.Scalars;

namespace PartyHub.Schema.Rows;

/// <summary>What a property of the model is in the schema: its type, how its column is written, and how it is filtered.</summary>
internal sealed record LeafMapping(GraphQLType Type, CellEncoder Encoder, Operators Operators);

internal static class LeafTypes
{
    private static readonly Dictionary<Type, LeafMapping> Mappings = new()
    {
        [typeof(string)] = new(BuiltInScalars.String, CellEncoder.Text, Operators.Text),
        [typeof(int)] = new(BuiltInScalars.Int, CellEncoder.Number, Operators.Int),
        [typeof(double)] = new(BuiltInScalars.Float, CellEncoder.Real, Operators.Float),
        [typeof(bool)] = new(BuiltInScalars.Boolean, CellEncoder.Boolean, Operators.Boolean),
        [typeof(DateOnly)] = new(HubScalars.Date, CellEncoder.Date, Operators.Date),
        [typeof(PartialDate)] = new(PartialDateScalar.Type, CellEncoder.Date, Operators.PartialDate),
        [typeof(DateTimeOffset)] = new(HubScalars.DateTime, CellEncoder.Timestamp, Operators.DateTime),
    };

    public static LeafMapping Of(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain.IsEnum) return new(EnumTypes.Of(plain), CellEncoder.Text, Operators.OfEnum(EnumTypes.Of(plain)));
        return Mappings.TryGetValue(plain, out var known)
            ? known
            : throw new InvalidOperationException($"A property of type {plain.Name} has no form in the schema; add one to {nameof(LeafTypes)}.");
    }

    /// <summary>A path holds null when any property on it may.</summary>
    public static bool IsNullable(IReadOnlyList<PropertyInfo> path) => path.Any(IsNullable);

    private static bool IsNullable(PropertyInfo property) => property.PropertyType.IsValueType
        ? Nullable.GetUnderlyingType(property.PropertyType) is not null
        : new NullabilityInfoContext().Create(property).ReadState != NullabilityState.NotNull;
}
