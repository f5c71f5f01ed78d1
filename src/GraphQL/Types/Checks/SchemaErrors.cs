namespace PartyHub.GraphQL.Types.Checks;

/// <summary>Gathers what the checks find.</summary>
internal sealed class SchemaErrors
{
    public List<SchemaError> All { get; } = [];

    public void Add(string coordinate, string problem, string cure, NamedType? type = null) =>
        All.Add(new SchemaError(coordinate, problem, cure) { DeclaredBy = type?.DeclaredBy });

    /// <summary>Adds an error for each name that is not one (spec 2.1.8), or that is reserved (spec 2.1.8.1), or given twice.</summary>
    public void AddBadNames(IEnumerable<(string Coordinate, string Name)> names, NamedType? type = null)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (coordinate, name) in names)
        {
            if (!IsName(name))
                Add(coordinate, $"\"{name}\" is not a name.", "Use letters, digits and underscores, and do not begin with a digit.", type);
            else if (name.StartsWith("__", StringComparison.Ordinal) && type is not { IsIntrospection: true })
                Add(coordinate, "Names that begin with two underscores belong to introspection.", "Rename it.", type);
            if (!seen.Add(name))
                Add(coordinate, "The name is given twice.", "Rename or remove one of them.", type);
        }
    }

    private static bool IsName(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(c => c == '_' || char.IsAsciiLetterOrDigit(c));
}
