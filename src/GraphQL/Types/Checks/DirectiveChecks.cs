namespace PartyHub.GraphQL.Types.Checks;

/// <summary>Directive definitions (spec 3.13).</summary>
internal static class DirectiveChecks
{
    public static void Check(GraphQLSchema schema, SchemaErrors errors)
    {
        foreach (var directive in schema.Directives)
        {
            errors.AddBadNames([($"@{directive.Name}", directive.Name)]);
            if (directive.Locations.Count == 0)
                errors.Add($"@{directive.Name}", "It has no location.", "List at least one DirectiveLocation.");
            errors.AddBadNames(directive.Arguments.Select(a => ($"@{directive.Name}({a.Name}:)", a.Name)));
            foreach (var argument in directive.Arguments)
                InputValueChecks.Check(argument, $"@{directive.Name}({argument.Name}:)", errors, null);
        }
    }
}
