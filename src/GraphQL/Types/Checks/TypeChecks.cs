namespace PartyHub.GraphQL.Types.Checks;

/// <summary>Objects, interfaces, unions and enums by themselves (spec 3.6 to 3.9).</summary>
internal static class TypeChecks
{
    public static void Check(GraphQLSchema schema, SchemaErrors errors)
    {
        foreach (var type in schema.Types.Where(t => !t.IsIntrospection))
        {
            switch (type)
            {
                case FieldedType fielded:
                    CheckFields(fielded, errors);
                    break;
                case UnionType union:
                    CheckMembers(union, errors);
                    break;
                case EnumType enumType:
                    CheckValues(enumType, errors);
                    break;
                case ScalarType or InputObjectType:
                    break;
                default:
                    throw new InvalidOperationException($"{type.Name} is a type of an unknown kind.");
            }
        }
    }

    private static void CheckFields(FieldedType type, SchemaErrors errors)
    {
        if (type.Fields.Count == 0)
            errors.Add(type.Name, "It has no fields.", "List at least one field.", type);
        errors.AddBadNames(type.Fields.Select(f => ($"{type.Name}.{f.Name}", f.Name)), type);
        foreach (var field in type.Fields)
        {
            var coordinate = $"{type.Name}.{field.Name}";
            if (!field.Type.IsOutput)
                errors.Add(coordinate, $"Its type {field.Type} is an input type.", "Use a scalar, an enum, an object, an interface, a union or a list of these.", type);
            errors.AddBadNames(field.Arguments.Select(a => ($"{coordinate}({a.Name}:)", a.Name)), type);
            foreach (var argument in field.Arguments)
                InputValueChecks.Check(argument, $"{coordinate}({argument.Name}:)", errors, type);
        }
    }

    private static void CheckMembers(UnionType union, SchemaErrors errors)
    {
        if (union.Types.Count == 0)
            errors.Add(union.Name, "It has no member types.", "List at least one object type.", union);
        foreach (var twice in union.Types.GroupBy(t => t.Name, StringComparer.Ordinal).Where(g => g.Count() > 1))
            errors.Add(union.Name, $"It lists {twice.Key} twice.", "List each member once.", union);
    }

    private static void CheckValues(EnumType type, SchemaErrors errors)
    {
        if (type.Values.Count == 0)
            errors.Add(type.Name, "It has no values.", "List at least one value.", type);
        errors.AddBadNames(type.Values.Select(v => ($"{type.Name}.{v.Name}", v.Name)), type);
        foreach (var value in type.Values.Where(v => v.Name is "true" or "false" or "null"))
            errors.Add($"{type.Name}.{value.Name}", "An enum value cannot have the name of a literal.", "Rename it.", type);
        foreach (var twice in type.Values.GroupBy(v => v.RuntimeValue).Where(g => g.Count() > 1))
            errors.Add(type.Name, $"{string.Join(" and ", twice.Select(v => v.Name))} have the same runtime value.", "Give each value one of its own, so that output has one name.", type);
    }
}
