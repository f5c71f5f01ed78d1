using System.Collections.Frozen;
using System.Reflection;
using PartyHub.Model.CodeLists;
using PartyHub.Model.Imports;

namespace PartyHub.Importers.Recognising;

/// <summary>What a heading may mean.</summary>
internal readonly record struct Meaning(Dataset Dataset, string Field);

/// <summary>All known headings and their meanings, from the two tables in Resources.</summary>
internal static class HeadingDictionary
{
    private static readonly FrozenDictionary<string, Meaning[]> Meanings = Load();

    public static IEnumerable<string> KeysOf(Dataset dataset) =>
        Meanings.Where(entry => Array.Exists(entry.Value, meaning => meaning.Dataset == dataset)).Select(entry => entry.Key);

    /// <summary>The meanings of the first key that has any; none for an unknown heading.</summary>
    public static IReadOnlyList<Meaning> Find(HeadingText heading)
    {
        foreach (var key in heading.Keys)
            if (Meanings.TryGetValue(key, out var meanings))
                return meanings;
        return [];
    }

    private static FrozenDictionary<string, Meaning[]> Load()
    {
        var meanings = new Dictionary<string, List<Meaning>>(StringComparer.Ordinal);
        foreach (var line in Lines("header_synonyms").Concat(Lines("header_synonyms_more")))
        {
            var cells = CsvLine.Split(line);
            var code = cells[0].Split('.');
            Add(meanings, cells[1], new Meaning(DatasetOf(code[0]), code[1]));
        }
        // The fields' own names, as exports for programs have them.
        foreach (var dataset in Enum.GetValues<Dataset>())
            foreach (var name in DatasetFields.Of(dataset))
                Add(meanings, name, new Meaning(dataset, name));
        return meanings.ToFrozenDictionary(entry => entry.Key, entry => entry.Value.ToArray(), StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, List<Meaning>> meanings, string heading, Meaning meaning)
    {
        var key = HeadingText.Normalise(heading);
        var known = meanings.TryGetValue(key, out var list) ? list : meanings[key] = [];
        if (!known.Contains(meaning))
            known.Add(meaning);
    }

    private static IEnumerable<string> Lines(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"The table of headings '{resource}' is not embedded.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1)];
    }

    private static Dataset DatasetOf(string prefix) => prefix switch
    {
        "org" => Dataset.Organisations,
        "member" => Dataset.Members,
        "grid" => Dataset.Grids,
        "venue" => Dataset.Venues,
        _ => throw new InvalidOperationException($"The table of headings names an unknown data set '{prefix}'."),
    };
}
