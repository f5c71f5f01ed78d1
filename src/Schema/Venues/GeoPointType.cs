using System.Linq.Expressions;
using PartyHub.GraphQL.Types;
using PartyHub.Model.Venues;
using PartyHub.Schema.Rows;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Venues;

/// <summary>The location of a venue: columns of its row.</summary>
internal static class GeoPointType
{
    public static ObjectType Type { get; } = new("GeoPoint", "坐标点 · A point in WGS-84, with the pair it was converted from", () =>
    [
        Degrees("longitude", v => v.Longitude, "经度(WGS-84)· Longitude in WGS-84 degrees"),
        Degrees("latitude", v => v.Latitude, "纬度(WGS-84)· Latitude in WGS-84 degrees"),
        new("sourceSystem", !EnumTypes.Of(typeof(CoordinateSystem)), Reads(v => v.SourceSystem, CellEncoder.Text), "来源坐标系 · System of the pair the sheet held"),
        Degrees("sourceLongitude", v => v.SourceLongitude, "来源经度 · Longitude as the sheet held it"),
        Degrees("sourceLatitude", v => v.SourceLatitude, "来源纬度 · Latitude as the sheet held it"),
    ]);

    private static FieldDefinition Degrees(string name, Expression<Func<Venue, object?>> column, string description) =>
        new(name, !BuiltInScalars.Float, Reads(column, CellEncoder.Real), description);

    private static ColumnField Reads(Expression<Func<Venue, object?>> column, CellEncoder encoder) => new(new RowField(Column.Of(column), encoder));
}
