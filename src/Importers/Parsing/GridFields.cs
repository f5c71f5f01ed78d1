using PartyHub.Model.Imports;

namespace PartyHub.Importers.Parsing;

/// <summary>The fields of grids (domain 3.2): aggregates only.</summary>
internal static class GridFields
{
    public const string Code = "gridCode";
    public const string Name = "gridName";
    public const string Level = "gridLevel";
    public const string ParentName = "parentName";
    public const string RegionCode = "regionCode";
    public const string Households = "householdCount";
    public const string Population = "populationCount";
    public const string Floating = "floatingPopulationCount";
    public const string OrganisationName = "gridOrgName";
    public const string TeamName = "teamName";
    public const string TeamSize = "teamSize";

    private const int MostPeople = 10_000_000;

    public static Dictionary<string, (CellParser Parser, Masker? Mask)> Table { get; } = new()
    {
        [Code] = (ExternalCodeParser.Parse, null),
        [Name] = (TextParser.UpTo(100), null),
        [Level] = (CodeParser.Of(Vocabularies.GridLevel), null),
        ["gridKind"] = (CodeParser.Of(Vocabularies.GridKind), null),
        [ParentName] = (TextParser.UpTo(100), null),
        [RegionCode] = (RegionParser.Parse, null),
        ["scopeText"] = (TextParser.UpTo(500), null),
        ["headName"] = (NameParser.Parse, null),
        ["staffCount"] = (NumberParser.Whole(0, 100_000), null),
        [Households] = (NumberParser.Whole(0, MostPeople), null),
        [Population] = (NumberParser.Whole(0, MostPeople), null),
        [Floating] = (NumberParser.Whole(0, MostPeople), null),
        ["buildingCount"] = (NumberParser.Whole(0, 1_000_000), null),
        ["unitCount"] = (NumberParser.Whole(0, 1_000_000), null),
        ["memberCount"] = (NumberParser.Whole(0, MostPeople), null),
        [OrganisationName] = (TextParser.UpTo(100), null),
        [TeamName] = (TextParser.UpTo(100), null),
        [TeamSize] = (NumberParser.Whole(0, 100_000), null),
        ["areaSqKm"] = (NumberParser.Decimal(Measure.SquareKilometres, 100_000), null),
    };

    public static int Index(string name) => DatasetFields.Of(Dataset.Grids).ToList().IndexOf(name);
}
