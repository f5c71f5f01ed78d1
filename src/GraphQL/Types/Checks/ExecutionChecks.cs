namespace PartyHub.GraphQL.Types.Checks;

/// <summary>What an engine needs beyond the specification: every field of an object has a kind that suits its type.</summary>
internal static class ExecutionChecks
{
    public static void Check(GraphQLSchema schema, SchemaErrors errors)
    {
        foreach (var type in schema.Types.OfType<ObjectType>().Where(t => !t.IsIntrospection))
        {
            foreach (var field in type.Fields)
                Check(schema, type, field, errors);
        }
    }

    private static void Check(GraphQLSchema schema, ObjectType type, FieldDefinition field, SchemaErrors errors)
    {
        var coordinate = $"{type.Name}.{field.Name}";
        if (ReferenceEquals(type, schema.SubscriptionType) && field.Subscribe is null)
            errors.Add(coordinate, "Nobody can subscribe to it.", "Set FieldDefinition.Subscribe.", type);
        if (field.Kind is null)
            errors.Add(coordinate, "It has no kind, so nothing gives its value.", "Give it a ColumnField, PartField, StepField or ResolverField.", type);
        if (field.Kind is ColumnField && field.Type.Named is not LeafType)
            errors.Add(coordinate, $"It is a column, but its type {field.Type} is not a scalar or enum.", "Make it a PartField or StepField.", type);
        if (field.Kind is PartField && field.Type.Named is not CompositeType)
            errors.Add(coordinate, $"It is a part, but its type {field.Type} is a scalar or enum.", "Make it a ColumnField.", type);
        var isRoot = type == schema.QueryType || type == schema.MutationType || type == schema.SubscriptionType;
        if (isRoot && field.Kind is (ColumnField or PartField))
            errors.Add(coordinate, "A root has no rows that could bring columns or parts.", "Make it a StepField or ResolverField.", type);
    }
}
