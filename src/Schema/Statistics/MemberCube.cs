using System.Collections.Concurrent;

namespace PartyHub.Schema.Statistics;

/// <summary>
/// The members of one subtree counted by all dimensions at once, from one pass over them. Coarser counts are sums of it and are
/// kept: a dashboard's counts cost one pass for each data version and day.
/// </summary>
internal sealed class MemberCube(IReadOnlyList<CubeCell> cells)
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<CubeCell>> sums = new(StringComparer.Ordinal);

    /// <summary>The dimensions of a cell, in their order. A child organisation is none of them: it differs with the organisation asked.</summary>
    public static string[] Dimensions { get; } = ["SEX", "ETHNICITY", "EDUCATION", "AGE_BAND", "STAGE", "JOIN_PERIOD", "ORGANISATION_KIND", "FIELD"];

    public static bool Has(IEnumerable<string> dimensions) => dimensions.All(d => Dimensions.Contains(d));

    /// <summary>The counts by some of the dimensions, in the order asked.</summary>
    public IReadOnlyList<CubeCell> By(string[] dimensions) => sums.GetOrAdd(string.Join(',', dimensions), _ => Sum([.. dimensions.Select(d => Array.IndexOf(Dimensions, d))]));

    private List<CubeCell> Sum(int[] places)
    {
        var counts = new Dictionary<string, CubeCell>(StringComparer.Ordinal);
        foreach (var cell in cells)
        {
            var keys = Array.ConvertAll(places, place => cell.Keys[place]);
            var name = string.Join('\n', keys);
            counts[name] = new(keys, cell.Count + (counts.TryGetValue(name, out var known) ? known.Count : 0));
        }

        return [.. counts.Values];
    }
}

/// <summary>A count and the value of each dimension; empty where it is not known.</summary>
internal sealed record CubeCell(string[] Keys, long Count);
