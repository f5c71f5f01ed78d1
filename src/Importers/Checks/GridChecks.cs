using System.Globalization;
using PartyHub.Importers.Parsing;
using PartyHub.Importers.Previewing;

namespace PartyHub.Importers.Checks;

/// <summary>What the fields of one grid's row must be to each other (domain 3.1, 3.2).</summary>
internal static class GridChecks
{
    private const int BasicLevel = 4;

    public static void Check(Draft draft)
    {
        if (draft[GridFields.Name] is null && draft[GridFields.Code] is null) draft.Reject(IssueCode.GridNameMissing, GridFields.Name);
        else if (draft[GridFields.Code] is null) draft.Stage(IssueCode.GridCodeMissing, GridFields.Code);
        if (!draft.IsOpen) return;
        draft[GridFields.Name] ??= draft[GridFields.Code];
        DecideLevel(draft);
        CheckCounts(draft);
        SplitTeams(draft);
    }

    /// <summary>After the region was found: an embedded region code must be the grid's own.</summary>
    public static void CheckRegion(Draft draft)
    {
        var (code, region) = (draft[GridFields.Code] ?? "", draft[GridFields.RegionCode]);
        if (region is null)
        {
            if (Number(draft, GridFields.Level) >= BasicLevel && draft.CellOf(GridFields.RegionCode).IsBlank) draft.Add(IssueCode.GridRegionMissing, GridFields.RegionCode);
            return;
        }

        if (IsRegional(code) && !code.StartsWith(region, StringComparison.Ordinal) && !(code.Length == 20 && code[6..].StartsWith(region[..Math.Min(6, region.Length)], StringComparison.Ordinal)))
            draft.Add(IssueCode.GridCodeRegionMismatch, GridFields.Code, code, region);
    }

    /// <summary>15 = village and serial, 18 = a micro grid below, 20 = CJ/T 349 with its object class first.</summary>
    public static bool IsRegional(string code) => code.Length is 15 or 18 or 20 && !code.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static void DecideLevel(Draft draft)
    {
        if (draft[GridFields.Level] is not null) return;
        var level = draft[GridFields.Code]?.Length switch { 6 => "1", 9 => "2", 12 => "3", 18 => "5", _ => "4" };
        draft[GridFields.Level] = level;
        draft.Derived.Add(GridFields.Level);
        draft.Add(IssueCode.GridLevelAssumed, GridFields.Level, level);
    }

    private static void CheckCounts(Draft draft)
    {
        var (households, population, floating) = (Number(draft, GridFields.Households), Number(draft, GridFields.Population), Number(draft, GridFields.Floating));
        if (Number(draft, GridFields.Level) >= BasicLevel && households is < 50 or > 1500)
            draft.Add(IssueCode.HouseholdsUnusual, GridFields.Households, Text(households));
        if (households > 0 && population is { } people && (people < households || people > households * 8))
            draft.Add(IssueCode.PopulationRatio, GridFields.Population, Text(population), Text(households));
        if (floating > population) draft.Add(IssueCode.FloatingExceeds, GridFields.Floating, Text(floating), Text(population));
    }

    private static void SplitTeams(Draft draft)
    {
        if (draft[GridFields.TeamName] is { } teams)
            draft[GridFields.TeamName] = string.Join(Writing.GridRecord.TeamSeparator, teams.Split('、', '，', ',', ';', '；', '/').Select(t => t.Trim()).Where(t => t.Length > 0).Distinct());
        else if (draft[GridFields.TeamSize] is { } size)
            draft.Refuse(IssueCode.TeamSizeWithoutTeam, GridFields.TeamSize, size);
    }

    private static int? Number(Draft draft, string field) => draft[field] is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : null;

    private static string Text(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
