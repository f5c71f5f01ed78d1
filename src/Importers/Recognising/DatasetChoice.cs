using PartyHub.Model.Imports;

namespace PartyHub.Importers.Recognising;

/// <summary>Which data set a set of headings belongs to, and how sure that is.</summary>
internal sealed record DatasetChoice(Dataset Dataset, Confidence Confidence, IReadOnlyList<string> Missing)
{
    private const double TitleWeight = 1.5;
    private const double ClearLead = 1.5;

    /// <summary>Words of titles and sheet names, the most telling first: 党员服务中心 is a venue, though 党员 stands in it.</summary>
    private static readonly (string Word, Dataset Dataset)[] TitleWords =
    [
        ("服务中心", Dataset.Venues), ("活动场所", Dataset.Venues), ("阵地", Dataset.Venues), ("活动室", Dataset.Venues), ("场所", Dataset.Venues),
        ("远程教育", Dataset.Venues), ("站点", Dataset.Venues), ("网格", Dataset.Grids),
        ("党员", Dataset.Members), ("花名册", Dataset.Members), ("发展对象", Dataset.Members), ("积极分子", Dataset.Members),
        ("党组织", Dataset.Organisations), ("支部", Dataset.Organisations), ("党委", Dataset.Organisations),
    ];

    /// <summary>Null when no data set has its name column.</summary>
    /// <param name="wanted">The data set the user named: no other is considered.</param>
    public static DatasetChoice? Of(IReadOnlyList<IReadOnlyList<Meaning>> columns, string titles, Dataset? wanted)
    {
        var byTitle = Array.Find(TitleWords, entry => titles.Contains(entry.Word, StringComparison.Ordinal));
        var ranked = (wanted is { } one ? [one] : Enum.GetValues<Dataset>())
            .Where(dataset => HasName(columns, dataset))
            .Select(dataset => (Dataset: dataset, Missing: MissingOf(columns, dataset),
                Score: Score(columns, dataset) + (byTitle.Word is not null && byTitle.Dataset == dataset ? TitleWeight : 0)))
            .OrderByDescending(candidate => candidate.Score - candidate.Missing.Count)
            .ToList();
        if (ranked.Count == 0)
            return null;
        var best = ranked[0];
        var lead = ranked.Count == 1 ? ClearLead : best.Score - best.Missing.Count - (ranked[1].Score - ranked[1].Missing.Count);
        var telling = columns.Count(meanings => meanings.Count > 0 && meanings.All(meaning => meaning.Dataset == best.Dataset));
        var confidence = best.Missing.Count > 0 || (lead < ClearLead / 3 && wanted is null) ? Confidence.Low
            : (telling >= 2 && lead >= ClearLead) || wanted is not null ? Confidence.High
            : Confidence.Medium;
        return new DatasetChoice(best.Dataset, confidence, best.Missing);
    }

    /// <summary>A heading of one data set counts whole, one that several share counts in parts.</summary>
    private static double Score(IReadOnlyList<IReadOnlyList<Meaning>> columns, Dataset dataset) => columns
        .Where(meanings => meanings.Any(meaning => meaning.Dataset == dataset))
        .Sum(meanings => 1.0 / meanings.Select(meaning => meaning.Dataset).Distinct().Count());

    private static bool HasName(IReadOnlyList<IReadOnlyList<Meaning>> columns, Dataset dataset) => dataset switch
    {
        Dataset.Organisations => Has(columns, dataset, "fullName"),
        Dataset.Members => Has(columns, dataset, "name"),
        Dataset.Grids => Has(columns, dataset, "gridName") || Has(columns, dataset, "gridCode"),
        Dataset.Venues => Has(columns, dataset, "venueName"),
        _ => throw new ArgumentOutOfRangeException(nameof(dataset), dataset, "no such data set"),
    };

    /// <summary>What a header must hold beside the name (domain sheet 6.7).</summary>
    private static IReadOnlyList<string> MissingOf(IReadOnlyList<IReadOnlyList<Meaning>> columns, Dataset dataset) => dataset switch
    {
        Dataset.Organisations => AnyOf(columns, dataset, "组织类别 / 上级党组织", "kind", "parentName", "parentCode"),
        Dataset.Members => AnyOf(columns, dataset, "所在党支部", "orgName", "orgCode"),
        Dataset.Grids => AnyOf(columns, dataset, "所属社区", "regionCode", "gridCode"),
        Dataset.Venues => AnyOf(columns, dataset, "地址 / 所属党组织", "address", "ownerOrgName"),
        _ => throw new ArgumentOutOfRangeException(nameof(dataset), dataset, "no such data set"),
    };

    private static IReadOnlyList<string> AnyOf(IReadOnlyList<IReadOnlyList<Meaning>> columns, Dataset dataset, string wanted, params ReadOnlySpan<string> fields)
    {
        foreach (var each in fields)
            if (Has(columns, dataset, each))
                return [];
        return [wanted];
    }

    private static bool Has(IReadOnlyList<IReadOnlyList<Meaning>> columns, Dataset dataset, string name) =>
        columns.Any(meanings => meanings.Any(meaning => meaning.Dataset == dataset && meaning.Field == name));
}
