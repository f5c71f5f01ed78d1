namespace PartyHub.GraphQL.Text;

/// <summary>"Did you mean": the known names that look like a misspelt one, nearest first.</summary>
internal static class Suggestions
{
    private const int MaxSuggestions = 5;

    /// <summary>A sentence to append to a message, with a leading space; empty when nothing is near.</summary>
    public static string DidYouMean(IReadOnlyList<string> names, string what = "")
    {
        if (names.Count == 0)
            return "";
        var quoted = names.Take(MaxSuggestions).Select(name => $"\"{name}\"").ToList();
        var list = quoted.Count switch
        {
            1 => quoted[0],
            2 => $"{quoted[0]} or {quoted[1]}",
            _ => $"{string.Join(", ", quoted.SkipLast(1))}, or {quoted[^1]}",
        };
        return $" Did you mean {what}{list}?";
    }

    /// <summary>The names within a distance of two fifths of the input's length, nearest first.</summary>
    public static IReadOnlyList<string> Near(string input, IEnumerable<string> names)
    {
        var threshold = (int)(input.Length * 0.4) + 1;
        return [.. names
            .Distinct()
            .Select(name => (Name: name, Distance: LexicalDistance(input, name, threshold)))
            .Where(candidate => candidate.Distance <= threshold)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, NaturalComparer.Instance)
            .Select(candidate => candidate.Name)];
    }

    /// <summary>
    /// The Damerau-Levenshtein distance: insertions, deletions, substitutions and swaps of neighbours; a difference in case only counts one.
    /// Anything above the threshold may be answered with <see cref="int.MaxValue"/>.
    /// </summary>
    private static int LexicalDistance(string input, string option, int threshold)
    {
        if (input == option)
            return 0;
        // Lower case as the reference implementation does: GraphQL names are ASCII.
        var (shorter, longer) = (input.ToLowerInvariant(), option.ToLowerInvariant());
        if (shorter == longer)
            return 1;
        if (longer.Length < shorter.Length)
            (shorter, longer) = (longer, shorter);
        if (longer.Length - shorter.Length > threshold)
            return int.MaxValue;
        int[][] rows = [[.. Enumerable.Range(0, shorter.Length + 1)], new int[shorter.Length + 1], new int[shorter.Length + 1]];
        for (var i = 1; i <= longer.Length; i++)
        {
            if (FillRow(rows, i, longer, shorter) > threshold)
                return int.MaxValue;
        }
        return rows[longer.Length % 3][shorter.Length];
    }

    /// <summary>Fills the row of one more character of the longer name and gives its smallest cell.</summary>
    private static int FillRow(int[][] rows, int i, string longer, string shorter)
    {
        var (up, current) = (rows[(i - 1) % 3], rows[i % 3]);
        var smallest = current[0] = i;
        for (var j = 1; j <= shorter.Length; j++)
        {
            var cost = longer[i - 1] == shorter[j - 1] ? 0 : 1;
            var cell = Math.Min(Math.Min(up[j] + 1, current[j - 1] + 1), up[j - 1] + cost);
            if (i > 1 && j > 1 && longer[i - 1] == shorter[j - 2] && longer[i - 2] == shorter[j - 1])
                cell = Math.Min(cell, rows[(i - 2) % 3][j - 2] + 1);
            smallest = Math.Min(smallest, cell);
            current[j] = cell;
        }
        return smallest;
    }
}
