namespace PartyHub.GraphQL.Types.Checks;

/// <summary>Names of types (spec 3.4) and the root types (spec 3.3.1).</summary>
internal static class RootChecks
{
    public static void Check(GraphQLSchema schema, SchemaErrors errors)
    {
        foreach (var name in schema.NameConflicts)
            errors.Add(name, "Two different types have this name.", "Rename one, or use the same instance for both.", schema.GetType(name));
        foreach (var type in schema.Types.Where(t => !IsOurs(t)))
            errors.AddBadNames([(type.Name, type.Name)], null);
        ObjectType?[] roots = [schema.QueryType, schema.MutationType, schema.SubscriptionType];
        foreach (var twice in roots.OfType<ObjectType>().GroupBy(t => t).Where(g => g.Count() > 1))
            errors.Add(twice.Key.Name, "It is the root type of several operations.", "Give each operation a root type of its own.", twice.Key);
    }

    private static bool IsOurs(NamedType type) => type.IsIntrospection && ReferenceEquals(type, Introspection.Find(type.Name));
}
