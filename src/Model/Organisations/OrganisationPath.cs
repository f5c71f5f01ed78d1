namespace PartyHub.Model.Organisations;

/// <summary>
/// The materialised path of an organisation: four base-36 characters for each id from the root down, no separator. Compared
/// bytewise, so a subtree is one index range on every database. 36^4 = 1,679,616 organisations, any depth to <see cref="MaxLength"/>.
/// </summary>
public static class OrganisationPath
{
    private const int SegmentLength = 4;
    private const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    /// <summary>A depth of 50, far below any real hierarchy (domain: at most 12).</summary>
    public const int MaxLength = 200;

    /// <summary>The largest id that fits a segment.</summary>
    public const long MaxId = (36L * 36 * 36 * 36) - 1;

    public static string Child(string parentPath, long id) => parentPath + Segment(id);

    /// <summary>The exclusive upper bound of the subtree's range; "~" sorts after every digit.</summary>
    public static string UpperBound(string path) => path + "~";

    public static int Depth(string path) => (path.Length / SegmentLength) - 1;

    public static bool Contains(string ancestorPath, string path) => path.StartsWith(ancestorPath, StringComparison.Ordinal);

    /// <summary>The ids from the root down to the organisation itself.</summary>
    public static IEnumerable<long> Ids(string path)
    {
        for (var start = 0; start < path.Length; start += SegmentLength) yield return Id(path.AsSpan(start, SegmentLength));
    }

    private static string Segment(long id)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(id);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(id, MaxId);
        return string.Create(SegmentLength, id, static (segment, value) =>
        {
            for (var index = SegmentLength - 1; index >= 0; index--, value /= 36) segment[index] = Digits[(int)(value % 36)];
        });
    }

    private static long Id(ReadOnlySpan<char> segment)
    {
        long id = 0;
        foreach (var digit in segment) id = (id * 36) + Digits.IndexOf(digit, StringComparison.Ordinal);
        return id;
    }
}
