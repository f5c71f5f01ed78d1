using PartyHub.Importers.Parsing;

namespace PartyHub.Importers.Matching;

/// <summary>How a name was resolved.</summary>
internal sealed record OrganisationMatch(OrganisationEntry? Entry, bool ByKey, IReadOnlyList<OrganisationEntry> Candidates)
{
    public static OrganisationMatch None { get; } = new(null, false, []);
}

/// <summary>
/// The organisations of the hub and of the run, found by code, by full name and by normal key (domain 6.9). Loaded once a run;
/// asking costs no query.
/// </summary>
internal sealed class OrganisationIndex(AdministrativePrefixes prefixes)
{
    private readonly Dictionary<long, OrganisationEntry> byId = [];
    private readonly Dictionary<string, OrganisationEntry> byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<OrganisationEntry>> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<OrganisationEntry>> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<OrganisationEntry>> byBareKey = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, long Scope), OrganisationMatch> resolved = [];

    public IReadOnlyCollection<OrganisationEntry> All => byId.Values;

    public void Add(OrganisationEntry entry)
    {
        resolved.Clear();
        byId[entry.Id] = entry;
        if (entry.Code is not null) byCode.TryAdd(entry.Code, entry);
        AddTo(byName, entry.Name, entry);
        AddTo(byKey, entry.Key, entry);
        AddTo(byBareKey, BareKey(entry.Key), entry);
    }

    public void Remove(OrganisationEntry entry)
    {
        resolved.Clear();
        byId.Remove(entry.Id);
        if (entry.Code is not null && byCode.GetValueOrDefault(entry.Code) == entry) byCode.Remove(entry.Code);
        byName[entry.Name].Remove(entry);
        byKey[entry.Key].Remove(entry);
        byBareKey[BareKey(entry.Key)].Remove(entry);
    }

    public OrganisationEntry? Find(long id) => byId.GetValueOrDefault(id);

    public OrganisationEntry? FindCode(string code) => byCode.GetValueOrDefault(code);

    /// <summary>Full name, then normal key, then the key without the names of province, city and county; the second try of abbreviations last.</summary>
    /// <param name="scope">The organisation under which names are looked for; null for all.</param>
    public OrganisationMatch Resolve(string name, long? scope)
    {
        if (resolved.TryGetValue((name, scope ?? 0), out var known)) return known;
        var match = ResolveUncached(name, scope);
        resolved[(name, scope ?? 0)] = match;
        return match;
    }

    /// <summary>A name one character off, when it is the only one: a suggestion, never a match.</summary>
    public string Suggest(string name)
    {
        var key = OrganisationName.Key(name);
        if (key.Length < 6) return "";
        var near = byKey.Where(p => p.Value.Count > 0 && Math.Abs(p.Key.Length - key.Length) <= 1 && EditDistance.Between(p.Key, key) <= 1)
            .SelectMany(p => p.Value).Take(2).ToList();
        return near.Count == 1 ? near[0].Name : "";
    }

    public bool IsWithin(OrganisationEntry entry, long scope)
    {
        var steps = 0;
        for (OrganisationEntry? at = entry; at is not null && steps < 60; at = at.ParentId is { } parent ? Find(parent) : null, steps++)
            if (at.Id == scope) return true;
        return false;
    }

    private OrganisationMatch ResolveUncached(string name, long? scope)
    {
        if (Only(byName.GetValueOrDefault(name), scope) is { Candidates.Count: > 0 } exact) return exact with { ByKey = false };
        var key = OrganisationName.Key(name);
        if (Only(byKey.GetValueOrDefault(key), scope) is { Candidates.Count: > 0 } same) return same;
        if (Only(Compatible(key, byBareKey.GetValueOrDefault(BareKey(key))), scope) is { Candidates.Count: > 0 } bare) return bare;
        var second = OrganisationName.SecondTry(key);
        var others = byKey.Where(p => p.Key.Length >= second.Length && OrganisationName.SecondTry(p.Key) == second).SelectMany(p => p.Value).ToList();
        return Only(others, scope);
    }

    private OrganisationMatch Only(List<OrganisationEntry>? found, long? scope)
    {
        if (found is null) return OrganisationMatch.None;
        var inside = scope is { } id ? found.Where(e => IsWithin(e, id)).ToList() : found;
        return new OrganisationMatch(inside.Count == 1 ? inside[0] : null, ByKey: true, [.. inside]);
    }

    /// <summary>A prefix that both names have must not contradict: 金水区X is not 二七区X, but 郑州市二七区X is.</summary>
    private List<OrganisationEntry>? Compatible(string key, List<OrganisationEntry>? found)
    {
        var prefix = prefixes.Of(key);
        return found?.Where(e => prefixes.Of(e.Key) is var other
            && (prefix.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(prefix, StringComparison.Ordinal))).ToList();
    }

    private string BareKey(string key) => key[prefixes.Of(key).Length..];

    private static void AddTo(Dictionary<string, List<OrganisationEntry>> lists, string key, OrganisationEntry entry)
    {
        if (lists.TryGetValue(key, out var list)) list.Add(entry);
        else lists.Add(key, [entry]);
    }
}
