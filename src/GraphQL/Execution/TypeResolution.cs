using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Execution;

/// <summary>Finds the concrete type of a resolver's object (spec 6.4.3, ResolveAbstractType).</summary>
internal sealed class TypeResolution(GraphQLSchema schema, FieldPlan field)
{
    private readonly CompositeType type = (CompositeType)field.Definition.Type.Named;

    /// <summary>The index among the field's children. Throws when no possible type fits.</summary>
    public int IndexOf(object value)
    {
        if (type is ObjectType)
            return 0;
        var name = type switch
        {
            InterfaceType { ResolveType: { } resolve } => resolve(value),
            UnionType { ResolveType: { } resolve } => resolve(value),
            _ => schema.GetPossibleTypes(type).FirstOrDefault(t => t.ClrType?.IsInstanceOfType(value) == true)?.Name,
        };
        for (var i = 0; i < field.Children.Count; i++)
        {
            if (field.Children[i].Type.Name == name)
                return i;
        }

        throw new InvalidOperationException(
            $"{field.Coordinate} of the abstract type {type.Name} gave a {value.GetType().Name}, whose object type {(name is null ? "is unknown" : $"\"{name}\" is none of its possible types")}; "
            + "set ObjectType.ClrType, or ResolveType of the abstract type.");
    }
}
