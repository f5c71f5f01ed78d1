namespace PartyHub.Importers.Matching;

/// <summary>The names of provinces, cities and counties that a name of an organisation may begin with or leave out.</summary>
internal sealed class AdministrativePrefixes(IEnumerable<string> names)
{
    private readonly HashSet<string> known = new(names, StringComparer.Ordinal);
    private readonly int longest = names.Select(n => n.Length).DefaultIfEmpty(0).Max();

    /// <summary>The longest run of such names at the beginning, never the whole of what the name is of.</summary>
    public string Of(string key)
    {
        var end = key.LastIndexOf('|') is var bar && bar < 0 ? key.Length : bar;
        var start = 0;
        while (Next(key, start, end) is { } next && next < end) start = next;
        return key[..start];
    }

    private int? Next(string key, int start, int end)
    {
        for (var length = Math.Min(longest, end - start); length >= 2; length--)
            if (known.Contains(key.Substring(start, length))) return start + length;
        return null;
    }
}
