namespace PartyHub.GraphQL.Types.Checks;

/// <summary>Input objects (spec 3.10): fields that can be given, no endless non-null chains, no endless defaults, and the rules of @oneOf.</summary>
internal static class InputObjectChecks
{
    public static void Check(GraphQLSchema schema, SchemaErrors errors)
    {
        foreach (var type in schema.Types.OfType<InputObjectType>())
        {
            if (type.Fields.Count == 0)
                errors.Add(type.Name, "It has no fields.", "List at least one input field.", type);
            errors.AddBadNames(type.Fields.Select(f => ($"{type.Name}.{f.Name}", f.Name)), type);
            foreach (var field in type.Fields)
                CheckField(type, field, errors);
            if (NonNullFields(type).Any(f => Reaches(f, type, [])))
                errors.Add(type.Name, "It holds itself through non-null fields, so no value of it can be written.", "Make one of the fields on the way nullable or a list.", type);
        }
    }

    private static void CheckField(InputObjectType type, InputFieldDefinition field, SchemaErrors errors)
    {
        var coordinate = $"{type.Name}.{field.Name}";
        InputValueChecks.Check(field, coordinate, errors, type);
        if (field.DefaultValue is not null && InputValueChecks.HasCycleOfDefaults(field))
            errors.Add(coordinate, "Its default leads back to itself through the defaults of fields.", "Give the inner field in the default, or remove one default.", type);
        if (!type.IsOneOf)
            return;
        if (field.Type.IsNonNull)
            errors.Add(coordinate, "A field of a @oneOf input object cannot be non-null.", "Make it nullable.", type);
        if (field.DefaultValue is not null)
            errors.Add(coordinate, "A field of a @oneOf input object cannot have a default.", "Remove the default.", type);
    }

    private static IEnumerable<InputObjectType> NonNullFields(InputObjectType type) =>
        type.Fields.Select(f => f.Type).OfType<NonNullType>().Select(t => t.OfType).OfType<InputObjectType>();

    private static bool Reaches(InputObjectType from, InputObjectType target, HashSet<InputObjectType> seen) =>
        ReferenceEquals(from, target) || (seen.Add(from) && NonNullFields(from).Any(next => Reaches(next, target, seen)));
}
