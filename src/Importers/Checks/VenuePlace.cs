using System.Globalization;
using PartyHub.Importers.Parsing;
using PartyHub.Importers.Previewing;

namespace PartyHub.Importers.Checks;

/// <summary>The pair of coordinates of a venue (domain 4.3): split, put in order, inside the country, near its province.</summary>
internal static class VenuePlace
{
    private const double HighestLatitude = 54;

    public static void Check(Draft draft)
    {
        SplitPair(draft);
        var (longitude, latitude) = (Degrees(draft, VenueFields.Longitude), Degrees(draft, VenueFields.Latitude));
        if (longitude is null && latitude is null) return;
        if (longitude is not { } east || latitude is not { } north)
        {
            draft.Refuse(IssueCode.CoordinatesIncomplete, longitude is null ? VenueFields.Latitude : VenueFields.Longitude);
            return;
        }

        if (north > HighestLatitude && east <= HighestLatitude)
        {
            (east, north) = (north, east);
            draft.Findings.Add(new Finding(IssueCode.CoordinatesSwapped, VenueFields.Longitude, [], Text(east, north)));
        }

        Set(draft, east, north);
    }

    /// <summary>After the region is known: a place far outside its province is worth a look.</summary>
    public static void CheckRegion(Draft draft, string? region)
    {
        if (region is null || Degrees(draft, VenueFields.Longitude) is not { } east || Degrees(draft, VenueFields.Latitude) is not { } north) return;
        if (ProvinceBox.Of(region) is { } box && !box.IsNear(new Coordinate(east, north)))
            draft.Add(IssueCode.CoordinatesFarFromRegion, VenueFields.Longitude, Text(east, north), box.Name);
    }

    private static void Set(Draft draft, double east, double north)
    {
        if (!Coordinates.IsInChina(new Coordinate(east, north)))
        {
            draft.Refuse(IssueCode.CoordinatesOutside, VenueFields.Longitude, Text(east, north));
            draft[VenueFields.Latitude] = null;
            return;
        }

        (draft[VenueFields.Longitude], draft[VenueFields.Latitude]) = (Text(east), Text(north));
        if (draft[VenueFields.CoordinateSystem] is not null) return;
        draft[VenueFields.CoordinateSystem] = "UNKNOWN";
        draft.Derived.Add(VenueFields.CoordinateSystem);
        draft.Add(IssueCode.CoordinateSystemMissing, VenueFields.Longitude);
    }

    /// <summary>Both of a pair in one cell.</summary>
    private static void SplitPair(Draft draft)
    {
        foreach (var field in (ReadOnlySpan<string>)[VenueFields.Longitude, VenueFields.Latitude])
        {
            if (draft[field] is not { } value || !CoordinateParser.IsPair(value)) continue;
            var parts = value.Split(',');
            (draft[VenueFields.Longitude], draft[VenueFields.Latitude]) = (parts[0], parts[1]);
            return;
        }
    }

    private static double? Degrees(Draft draft, string field) => draft[field] is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : null;

    private static string Text(double degrees) => degrees.ToString("0.########", CultureInfo.InvariantCulture);

    private static string Text(double east, double north) => $"{Text(east)}, {Text(north)}";
}
