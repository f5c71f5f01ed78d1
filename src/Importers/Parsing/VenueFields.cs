using PartyHub.Model.Imports;

namespace PartyHub.Importers.Parsing;

/// <summary>The fields of venues (domain 4.2).</summary>
internal static class VenueFields
{
    public const string Name = "venueName";
    public const string Kind = "venueKind";
    public const string OrganisationName = "ownerOrgName";
    public const string RegionCode = "regionCode";
    public const string FloorArea = "floorAreaSqm";
    public const string Longitude = "longitude";
    public const string Latitude = "latitude";
    public const string CoordinateSystem = "coordSystem";
    public const string Capacity = "capacity";
    public const string ContactPhone = "contactPhone";

    public static Dictionary<string, (CellParser Parser, Masker? Mask)> Table { get; } = new()
    {
        [Name] = (TextParser.UpTo(100), null),
        [Kind] = (CodeParser.Of(Vocabularies.VenueKind), null),
        ["venueLevel"] = (CodeParser.Of(Vocabularies.VenueLevel), null),
        [OrganisationName] = (TextParser.UpTo(100), null),
        [RegionCode] = (RegionParser.Parse, null),
        ["address"] = (TextParser.UpTo(200), null),
        [FloorArea] = (NumberParser.Decimal(Measure.SquareMetres, 100_000), null),
        [Longitude] = (CoordinateParser.Parse, null),
        [Latitude] = (CoordinateParser.Parse, null),
        [CoordinateSystem] = (CodeParser.Of(Vocabularies.CoordinateSystem), null),
        ["openingHours"] = (TextParser.UpTo(200), null),
        [Capacity] = (NumberParser.Whole(0, 100_000), null),
        ["functions"] = (TextParser.UpTo(200), null),
        ["equipment"] = (TextParser.UpTo(200), null),
        ["builtOn"] = (DateParser.Of(new DateField(FutureDates.Noticed, WantsDay: false)), null),
        ["staffCount"] = (NumberParser.Whole(0, 100_000), null),
        ["contactName"] = (NameParser.Parse, null),
        [ContactPhone] = (PhoneParser.Parse, FieldTable.MaskPhone),
    };

    public static int Index(string name) => DatasetFields.Of(Dataset.Venues).ToList().IndexOf(name);
}
