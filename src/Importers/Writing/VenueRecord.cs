using PartyHub.Importers.Parsing;
using PartyHub.Model.Protection;
using PartyHub.Model.Venues;

namespace PartyHub.Importers.Writing;

/// <summary>The fields of a venue. ownerOrgName holds the organisation's id; the coordinates are the sheet's pair, WGS-84 follows from it.</summary>
internal sealed class VenueRecord : IRecordFields<Venue>
{
    public const string PhonePlace = "Venue.ContactPhone";

    public static VenueRecord Fields { get; } = new();

    public static string NameKey(string name) => PlainText.Compact(name);

    public string? Read(Venue record, string field, RecordContext context) => field switch
    {
        VenueFields.Name => record.Name,
        VenueFields.Kind => FieldText.Of<VenueKind>(record.Kind),
        "venueLevel" => FieldText.Of(record.Level),
        VenueFields.OrganisationName => FieldText.Of(record.OrganisationId),
        VenueFields.RegionCode => context.Regions.CodeOf(record.RegionId),
        "address" => record.Address,
        VenueFields.FloorArea => FieldText.Of(record.FloorArea),
        VenueFields.Longitude => FieldText.Of(record.SourceLongitude),
        VenueFields.Latitude => FieldText.Of(record.SourceLatitude),
        VenueFields.CoordinateSystem => FieldText.Of(record.SourceSystem),
        "openingHours" => record.OpeningHours,
        VenueFields.Capacity => FieldText.Of(record.Capacity),
        "functions" => record.Functions,
        "equipment" => record.Equipment,
        "builtOn" => FieldText.Of(record.BuiltOn),
        "staffCount" => FieldText.Of(record.StaffCount),
        "contactName" => record.ContactName,
        VenueFields.ContactPhone => FieldText.Of(record.ContactPhone, PhonePlace, context.Protector),
        _ => null,
    };

    public void Write(Venue record, string field, string? value, RecordContext context)
    {
        switch (field)
        {
            case VenueFields.Name: (record.Name, record.NameKey) = (value ?? "", NameKey(value ?? "")); break;
            case VenueFields.Kind: record.Kind = FieldText.Code<VenueKind>(value) ?? record.Kind; break;
            case "venueLevel": record.Level = FieldText.Code<VenueLevel>(value); break;
            case VenueFields.OrganisationName: record.OrganisationId = FieldText.Long(value); break;
            case VenueFields.RegionCode: record.RegionId = context.Regions.IdOf(value); break;
            case "address": record.Address = value; break;
            case VenueFields.FloorArea: record.FloorArea = FieldText.Double(value); break;
            case VenueFields.Longitude: record.SourceLongitude = FieldText.Double(value); Locate(record); break;
            case VenueFields.Latitude: record.SourceLatitude = FieldText.Double(value); Locate(record); break;
            case VenueFields.CoordinateSystem: record.SourceSystem = FieldText.Code<CoordinateSystem>(value); Locate(record); break;
            case "openingHours": record.OpeningHours = value; break;
            case VenueFields.Capacity: record.Capacity = FieldText.Int(value); break;
            case "functions": record.Functions = value; break;
            case "equipment": record.Equipment = value; break;
            case "builtOn": record.BuiltOn = FieldText.Date(value); break;
            case "staffCount": record.StaffCount = FieldText.Int(value); break;
            case "contactName": record.ContactName = value; break;
            case VenueFields.ContactPhone: record.ContactPhone = FieldText.Protected(value, PhonePlace, Mask.Phone, context.Protector); break;
            default: throw new ArgumentException($"venues keep no '{field}'", nameof(field));
        }
    }

    /// <summary>An unknown system is served as it is: it is off by 1.3 km at most.</summary>
    private static void Locate(Venue record)
    {
        (record.Longitude, record.Latitude) = (null, null);
        if (record is not { SourceLongitude: { } longitude, SourceLatitude: { } latitude }) return;
        var source = new Coordinate(longitude, latitude);
        var place = record.SourceSystem switch
        {
            CoordinateSystem.Gcj02 => Coordinates.Gcj02ToWgs84(source),
            CoordinateSystem.Bd09 => Coordinates.Gcj02ToWgs84(Coordinates.Bd09ToGcj02(source)),
            _ => source,
        };
        (record.Longitude, record.Latitude) = (Math.Round(place.Longitude, 6), Math.Round(place.Latitude, 6));
    }
}
