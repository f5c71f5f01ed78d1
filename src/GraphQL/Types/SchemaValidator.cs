using PartyHub.GraphQL.Types.Checks;

namespace PartyHub.GraphQL.Types;

/// <summary>Checks a schema against section 3 of the specification. It tells everything at once, each with its coordinate, its place in C# and its cure.</summary>
public static class SchemaValidator
{
    /// <summary>Throws <see cref="SchemaException"/> when the schema has errors, or fields that nothing can execute.</summary>
    public static void RequireExecutable(GraphQLSchema schema)
    {
        var errors = Validate(schema);
        List<SchemaError> all = [.. errors, .. Run(schema, ExecutionChecks.Check)];
        if (all.Count > 0)
            throw new SchemaException(all);
    }

    public static IReadOnlyList<SchemaError> Validate(GraphQLSchema schema) =>
        Run(schema, RootChecks.Check, DirectiveChecks.Check, TypeChecks.Check, InterfaceChecks.Check, InputObjectChecks.Check);

    private static List<SchemaError> Run(GraphQLSchema schema, params IReadOnlyList<Action<GraphQLSchema, SchemaErrors>> checks)
    {
        var errors = new SchemaErrors();
        foreach (var check in checks)
            check(schema, errors);
        return errors.All;
    }
}
