using Microsoft.EntityFrameworkCore;
using PartyHub.Model;
using PartyHub.Model.Regions;

namespace PartyHub.Importers.Matching;

internal sealed record RegionEntry(long Id, string Code, string Name, string Key);

/// <summary>
/// Regions by code and by name inside a higher region. Levels 1 to 3 are loaded at once, the towns and villages of a prefecture
/// when it is first asked for: a whole edition has 665,000 rows, a sheet needs one or two prefectures of it.
/// </summary>
internal sealed class RegionIndex(HubContext db)
{
    private const int PrefectureDigits = 4;
    private readonly Dictionary<string, RegionEntry> byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<long, RegionEntry> byId = [];
    private readonly Dictionary<string, List<RegionEntry>> byKey = new(StringComparer.Ordinal);
    private readonly HashSet<string> loadedPrefectures = new(StringComparer.Ordinal);

    public IEnumerable<string> HigherNames => byCode.Values.Where(r => r.Code.Length <= 6 && !IsPseudo(r.Name)).Select(r => r.Name);

    public static async Task<RegionIndex> LoadAsync(HubContext db, CancellationToken cancellationToken)
    {
        var index = new RegionIndex(db);
        foreach (var region in await db.Regions.AsNoTracking().Where(r => r.Level <= 3)
            .Select(r => new RegionEntry(r.Id, r.Code, r.Name, r.NameKey)).ToListAsync(cancellationToken))
            index.Add(region);
        return index;
    }

    public async Task<RegionEntry?> FindCodeAsync(string code, CancellationToken cancellationToken)
    {
        await LoadPrefectureAsync(code, cancellationToken);
        return byCode.GetValueOrDefault(code);
    }

    /// <summary>Regions of this name, those under the hint alone when there are any.</summary>
    /// <param name="hint">The code of a region that should hold the one looked for; empty when nothing is known.</param>
    public async Task<IReadOnlyList<RegionEntry>> FindNameAsync(string name, string hint, CancellationToken cancellationToken)
    {
        await LoadPrefectureAsync(hint, cancellationToken);
        var found = byKey.GetValueOrDefault(RegionName.Key(name)) ?? [];
        var exact = found.Where(r => r.Name == name).ToList();
        if (exact.Count > 0) found = exact;
        for (var length = hint.Length; length > 0; length--)
        {
            var prefix = hint[..length];
            var inside = found.Where(r => r.Code.StartsWith(prefix, StringComparison.Ordinal)).ToList();
            if (inside.Count > 0) return inside;
        }

        return found;
    }

    /// <summary>Ids of regions that were found before.</summary>
    public long? IdOf(string? code) => code is not null && byCode.TryGetValue(code, out var region) ? region.Id : null;

    public string? CodeOf(long? id) => id is { } known && byId.TryGetValue(known, out var region) ? region.Code : null;

    public string NameOf(string code) => byCode.TryGetValue(code, out var region) ? region.Name : code;

    /// <summary>Makes the codes of these regions known.</summary>
    public async Task LoadIdsAsync(IEnumerable<long> ids, CancellationToken cancellationToken)
    {
        foreach (var chunk in ids.Where(id => !byId.ContainsKey(id)).Distinct().Chunk(500))
            foreach (var region in await db.Regions.AsNoTracking().Where(r => chunk.Contains(r.Id))
                .Select(r => new RegionEntry(r.Id, r.Code, r.Name, r.NameKey)).ToListAsync(cancellationToken))
                await LoadPrefectureAsync(region.Code, cancellationToken);
    }

    private async Task LoadPrefectureAsync(string code, CancellationToken cancellationToken)
    {
        if (code.Length < PrefectureDigits) return;
        var prefecture = code[..PrefectureDigits];
        if (!loadedPrefectures.Add(prefecture)) return;
        var upper = prefecture + "~";
#pragma warning disable CA1309 // The database compares; ordinal comparison is the column's collation.
        foreach (var region in await db.Regions.AsNoTracking()
            .Where(r => r.Level > 3 && string.Compare(r.Code, prefecture) >= 0 && string.Compare(r.Code, upper) < 0)
            .Select(r => new RegionEntry(r.Id, r.Code, r.Name, r.NameKey)).ToListAsync(cancellationToken))
            Add(region);
#pragma warning restore CA1309
    }

    private void Add(RegionEntry region)
    {
        if (!byCode.TryAdd(region.Code, region)) return;
        byId[region.Id] = region;
        if (byKey.TryGetValue(region.Key, out var list)) list.Add(region);
        else byKey.Add(region.Key, [region]);
    }

    private static bool IsPseudo(string name) => name is "市辖区" or "县" || name.StartsWith("省直辖", StringComparison.Ordinal);
}
