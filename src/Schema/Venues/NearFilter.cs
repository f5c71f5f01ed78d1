using System.Globalization;
using PartyHub.GraphQL.Execution;
using PartyHub.GraphQL.Types;
using PartyHub.Model.Venues;
using PartyHub.Schema.Filtering;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Venues;

/// <summary>
/// Venues within a distance of a point. On a plane that touches the earth at the point, which is wrong by less than 1 % within
/// 100 km at China's latitudes: enough for places whose coordinates are good to some metres.
/// </summary>
internal sealed record NearFilter(string Name, string Description) : FilterField(Name, Description)
{
    private const double MetresPerDegree = 111_320;
    private const double MaxMetres = 100_000;

    private static readonly InputObjectType Point = new("NearFilter", "附近 · Within a distance of a point", () =>
    [
        new("longitude", !BuiltInScalars.Float, "经度(WGS-84)· Longitude in WGS-84 degrees"),
        new("latitude", !BuiltInScalars.Float, "纬度(WGS-84)· Latitude in WGS-84 degrees"),
        new("metres", !BuiltInScalars.Float, "距离(米),最多 100000 · Distance in metres, at most 100,000"),
    ]);

    public override GraphQLType Input => Point;

    public override void Write(SqlWriter sql, object value, string alias)
    {
        var near = (InputObject)value;
        var (longitude, latitude, metres) = (near.Get<double>("longitude"), near.Get<double>("latitude"), near.Get<double>("metres"));
        Check(longitude, latitude, metres);
        var perDegreeOfLongitude = MetresPerDegree * Math.Cos(latitude * Math.PI / 180);
        var (east, north) = (Offset(sql, alias, nameof(Venue.Longitude), longitude, perDegreeOfLongitude), Offset(sql, alias, nameof(Venue.Latitude), latitude, MetresPerDegree));
        sql.Write(" AND ").Write(sql.Column(alias, typeof(Venue), nameof(Venue.Latitude))).Write(" IS NOT NULL AND ")
            .Write($"{east} * {east} + {north} * {north} <= ").Write(sql.Parameter(SqlValue.Of(metres * metres)));
    }

    /// <summary>Metres from the point along an axis.</summary>
    private static string Offset(SqlWriter sql, string alias, string axis, double origin, double metresPerDegree) => string.Create(
        CultureInfo.InvariantCulture,
        $"(({sql.Column(alias, typeof(Venue), axis)} - {sql.Parameter(SqlValue.Of(origin))}) * {sql.Parameter(SqlValue.Of(metresPerDegree))})");

    private static void Check(double longitude, double latitude, double metres)
    {
        if (longitude is < -180 or > 180 || latitude is < -85 or > 85 || metres is <= 0 or > MaxMetres)
        {
            throw new GraphQLException(
                "near 应为:经度 -180 至 180,纬度 -85 至 85,距离大于 0、至多 100000 米。 · near takes a longitude of -180 to 180, a latitude of -85 to 85 and a distance above 0, at most 100,000 metres.",
                "BAD_USER_INPUT");
        }
    }
}
