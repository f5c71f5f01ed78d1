namespace PartyHub.GraphQL.Types;

/// <summary>Follows types to all types they mention. Two different types of one name are a conflict; the first is kept.</summary>
internal sealed class TypeCollector
{
    private readonly Dictionary<string, NamedType> byName = new(StringComparer.Ordinal);
    private readonly List<NamedType> types = [];
    private readonly List<string> conflicts = [];

    public IReadOnlyList<NamedType> Types => types;

    public IReadOnlyList<string> Conflicts => conflicts;

    public void AddAll(IEnumerable<NamedType?> roots)
    {
        // A queue and not recursion: chains of types can be as long as a schema is large.
        var queue = new Queue<NamedType>(roots.OfType<NamedType>());
        while (queue.TryDequeue(out var type))
        {
            if (byName.TryGetValue(type.Name, out var known))
            {
                if (!ReferenceEquals(known, type) && !conflicts.Contains(type.Name))
                    conflicts.Add(type.Name);
                continue;
            }

            byName.Add(type.Name, type);
            types.Add(type);
            foreach (var mentioned in Mentioned(type))
                queue.Enqueue(mentioned);
        }
    }

    private static IEnumerable<NamedType> Mentioned(NamedType type) => type switch
    {
        FieldedType fielded => fielded.Interfaces.Concat(fielded.Fields.SelectMany(f => f.Arguments.Select(a => a.Type.Named).Append(f.Type.Named))),
        UnionType union => union.Types,
        InputObjectType input => input.Fields.Select(f => f.Type.Named),
        _ => [],
    };
}
