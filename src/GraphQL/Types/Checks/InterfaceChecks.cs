namespace PartyHub.GraphQL.Types.Checks;

/// <summary>IsValidImplementation (spec 3.6, 3.7): a type has what its interfaces promise.</summary>
internal static class InterfaceChecks
{
    public static void Check(GraphQLSchema schema, SchemaErrors errors)
    {
        foreach (var type in schema.Types.OfType<FieldedType>().Where(t => !t.IsIntrospection))
        {
            foreach (var twice in type.Interfaces.GroupBy(i => i).Where(g => g.Count() > 1))
                errors.Add(type.Name, $"It lists the interface {twice.Key.Name} twice.", "List each interface once.", type);
            foreach (var promised in type.Interfaces.Distinct())
                Check(schema, type, promised, errors);
        }
    }

    private static void Check(GraphQLSchema schema, FieldedType type, InterfaceType promised, SchemaErrors errors)
    {
        if (ReferenceEquals(type, promised))
        {
            errors.Add(type.Name, "An interface cannot implement itself.", "Remove it from its interfaces.", type);
            return;
        }

        foreach (var implied in promised.Interfaces.Where(i => !type.Interfaces.Contains(i)))
        {
            var isCircular = ReferenceEquals(implied, type);
            errors.Add(
                type.Name,
                isCircular ? $"It implements {promised.Name}, which implements it." : $"It implements {promised.Name}, which implements {implied.Name}, but not {implied.Name}.",
                isCircular ? "Remove one of the two." : $"Add {implied.Name} to its interfaces.",
                type);
        }

        foreach (var field in promised.Fields)
            CheckField(schema, type, promised, field, errors);
    }

    private static void CheckField(GraphQLSchema schema, FieldedType type, InterfaceType promised, FieldDefinition field, SchemaErrors errors)
    {
        var coordinate = $"{type.Name}.{field.Name}";
        if (type.GetField(field.Name) is not { } own)
        {
            errors.Add(coordinate, $"The interface {promised.Name} promises this field, but it is missing.", $"Add it with type {field.Type}.", type);
            return;
        }

        if (!IsSameOrNarrower(schema, own.Type, field.Type))
            errors.Add(coordinate, $"Its type {own.Type} is not {field.Type}, as {promised.Name} promises, nor a narrower one.", "Change one of the two types.", type);
        if (own.DeprecationReason is not null && field.DeprecationReason is null)
            errors.Add(coordinate, $"It is deprecated, but {promised.Name}.{field.Name} is not.", "Deprecate the interface's field too.", type);
        foreach (var argument in field.Arguments)
        {
            if (own.GetArgument(argument.Name) is not { } ownArgument)
                errors.Add($"{coordinate}({argument.Name}:)", $"The interface {promised.Name} promises this argument, but it is missing.", $"Add it with type {argument.Type}.", type);
            else if (!GraphQLType.AreEqual(ownArgument.Type, argument.Type))
                errors.Add($"{coordinate}({argument.Name}:)", $"Its type {ownArgument.Type} is not {argument.Type}, as {promised.Name} promises.", "Make the types equal.", type);
        }

        foreach (var extra in own.Arguments.Where(a => a.IsRequired && field.GetArgument(a.Name) is null))
            errors.Add($"{coordinate}({extra.Name}:)", $"It is required, but {promised.Name}.{field.Name} does not have it.", "Make it nullable or give it a default.", type);
    }

    private static bool IsSameOrNarrower(GraphQLSchema schema, GraphQLType own, GraphQLType promised) => (own, promised) switch
    {
        (NonNullType a, NonNullType b) => IsSameOrNarrower(schema, a.OfType, b.OfType),
        (NonNullType a, _) => IsSameOrNarrower(schema, a.OfType, promised),
        (ListType a, ListType b) => IsSameOrNarrower(schema, a.OfType, b.OfType),
        (CompositeType a, CompositeType b) => ReferenceEquals(a, b) || schema.IsSubtype(b, a),
        _ => ReferenceEquals(own, promised),
    };
}
