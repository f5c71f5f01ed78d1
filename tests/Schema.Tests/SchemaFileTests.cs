using PartyHub.GraphQL.Types;

namespace PartyHub.Schema.Tests;

public sealed class SchemaFileTests
{
    /// <summary>After a change that is meant: run once with UPDATE_SNAPSHOTS=1 and review the difference.</summary>
    [Fact]
    public void The_committed_schema_is_the_one_that_is_served()
    {
        var file = Path.Combine(Root(), "schema.graphql");
        var printed = SchemaPrinter.Print(HubSchema.Build());
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") File.WriteAllText(file, printed);
        Assert.Equal(File.ReadAllText(file), printed);
    }

    [Fact]
    public void Every_type_and_field_says_what_it_is_in_both_languages()
    {
        var silent = HubSchema.Build().Types.Where(t => !t.IsIntrospection && t is not ScalarType { Name: "ID" or "Int" or "Float" or "String" or "Boolean" })
            .SelectMany(t => Described(t)).Where(d => d.Text is null || !d.Text.Contains('·', StringComparison.Ordinal)).Select(d => d.Coordinate);
        Assert.Empty(silent);
    }

    private static IEnumerable<(string Coordinate, string? Text)> Described(NamedType type)
    {
        yield return (type.Name, type.Description);
        foreach (var field in (type as FieldedType)?.Fields ?? []) yield return ($"{type.Name}.{field.Name}", field.Description);
        foreach (var field in (type as InputObjectType)?.Fields ?? []) yield return ($"{type.Name}.{field.Name}", field.Description);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PartyHub.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("the tests do not run inside the repository");
    }
}
