namespace PartyHub.GraphQL.Types;

/// <summary>Members in the order of their declaration, found by name. A name given twice finds the first; the schema validator reports it.</summary>
internal sealed class NamedList<T> where T : class
{
    private readonly Dictionary<string, T> byName = new(StringComparer.Ordinal);

    public NamedList(IEnumerable<T> items, Func<T, string> name)
    {
        Items = [.. items];
        foreach (var item in Items)
            byName.TryAdd(name(item), item);
    }

    public IReadOnlyList<T> Items { get; }

    public T? Find(string name) => byName.GetValueOrDefault(name);
}
