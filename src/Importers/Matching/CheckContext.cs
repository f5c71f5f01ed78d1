using PartyHub.Model;
using PartyHub.Model.Protection;

namespace PartyHub.Importers.Matching;

/// <summary>What the checks of a sheet may ask: the hub's organisations and regions, the batch they work for, and the day.</summary>
internal sealed class CheckContext
{
    public required HubContext Db { get; init; }
    public required OrganisationIndex Organisations { get; init; }
    public required RegionIndex Regions { get; init; }
    public required FieldProtector Protector { get; init; }
    public required long BatchId { get; init; }
    public required DateOnly Today { get; init; }
    public DateOnly? AsOf { get; init; }

    /// <summary>The organisation named to import under; names are looked for below it only.</summary>
    public OrganisationEntry? Under { get; init; }

    /// <summary>The organisation of the title (填报单位): rows that name none belong to it.</summary>
    public OrganisationEntry? Reporting { get; init; }

    /// <summary>The columns of the sheet, by field.</summary>
    public required IReadOnlySet<string> SheetFields { get; init; }

    public OrganisationEntry? Default => Under ?? Reporting;
}
