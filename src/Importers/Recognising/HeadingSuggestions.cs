using PartyHub.Model.Imports;

namespace PartyHub.Importers.Recognising;

/// <summary>The known headings of a data set that look most like an unknown one.</summary>
internal static class HeadingSuggestions
{
    private const int Wanted = 3;
    private const double LeastLikeness = 0.4;

    public static IReadOnlyList<string> For(HeadingText heading, Dataset dataset) =>
    [
        .. HeadingDictionary.KeysOf(dataset)
            .Select(known => (Known: known, Likeness: Likeness(heading.Key, known)))
            .Where(candidate => candidate.Likeness >= LeastLikeness)
            .OrderByDescending(candidate => candidate.Likeness).ThenBy(candidate => candidate.Known, StringComparer.Ordinal)
            .Take(Wanted)
            .Select(candidate => candidate.Known),
    ];

    /// <summary>Shared characters over all characters (Dice): Chinese headings are short, and their characters are words.</summary>
    private static double Likeness(string one, string other)
    {
        var rest = other.ToList();
        var shared = one.Count(rest.Remove);
        return 2.0 * shared / (one.Length + other.Length);
    }
}
