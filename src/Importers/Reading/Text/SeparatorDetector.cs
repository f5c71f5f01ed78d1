using System.Text;

namespace PartyHub.Importers.Reading.Text;

/// <summary>
/// Finds the character between the fields: the one that occurs equally often in the most lines. Title lines have none, so
/// the first line tells little.
/// </summary>
internal static class SeparatorDetector
{
    private const int SampleCharacters = 1 << 16;
    private const int SampleLines = 100;
    private const string Candidates = ",\t;|";

    public static char Detect(TextReader text)
    {
        var sample = new char[SampleCharacters];
        var length = text.ReadBlock(sample);
        var lines = CountPerLine(sample.AsSpan(0, length));
        return Candidates
            .Select((separator, candidate) => (separator, fit: Fit(lines, candidate)))
            .OrderByDescending(candidate => candidate.fit)
            .First().separator;
    }

    /// <summary>Of the lines with equally many, their number squared times how many: agreement of lines weighs more than one full line.</summary>
    private static int Fit(List<int[]> lines, int candidate) => lines
        .Where(line => line[candidate] > 0)
        .GroupBy(line => line[candidate])
        .Select(group => group.Count() * group.Count() * group.Key)
        .DefaultIfEmpty(0)
        .Max();

    private static List<int[]> CountPerLine(ReadOnlySpan<char> text)
    {
        var lines = new List<int[]>();
        var counts = new int[Candidates.Length];
        var inQuotes = false;
        foreach (var character in text)
        {
            if (character == '"')
                inQuotes = !inQuotes;
            else if (character == '\n' && !inQuotes)
            {
                lines.Add(counts);
                counts = new int[Candidates.Length];
                if (lines.Count == SampleLines)
                    return lines;
            }
            else if (!inQuotes && Candidates.IndexOf(character, StringComparison.Ordinal) is >= 0 and var candidate)
                counts[candidate]++;
        }
        lines.Add(counts);
        return lines;
    }
}
