using System.Collections.Concurrent;

namespace PartyHub.Schema.Statistics;

/// <summary>The cubes of the newest data version that a request has seen. A viewer who sees an organisation sees its whole subtree, so cubes are everybody's.</summary>
internal sealed class CubeCache
{
    private const int MaxCubes = 128;

    private volatile Cubes newest = new(-1, []);

    public async ValueTask<MemberCube> ForAsync(long version, long organisationId, int day, Func<ValueTask<MemberCube>> make)
    {
        var cubes = Of(version);
        if (cubes.Known.TryGetValue((organisationId, day), out var known)) return known;
        // Two requests may make the same cube: rare, correct, and no request waits for another one's statement.
        var made = await make().ConfigureAwait(false);
        if (cubes.Known.Count >= MaxCubes) cubes.Known.Clear();
        cubes.Known[(organisationId, day)] = made;
        return made;
    }

    /// <summary>A request that still sees an older version makes its cubes for itself.</summary>
    private Cubes Of(long version)
    {
        var present = newest;
        if (present.Version == version) return present;
        var cubes = new Cubes(version, []);
        if (present.Version < version) newest = cubes;
        return cubes;
    }

    private sealed record Cubes(long Version, ConcurrentDictionary<(long Organisation, int Day), MemberCube> Known);
}
