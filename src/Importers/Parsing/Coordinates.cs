namespace PartyHub.Importers.Parsing;

/// <summary>A pair of degrees.</summary>
internal readonly record struct Coordinate(double Longitude, double Latitude);

/// <summary>
/// The three systems of Chinese maps. WGS-84 to GCJ-02 is the published approximation of the map offset; the way back has no closed
/// form and is iterated; BD-09 is a second offset on top of GCJ-02 (domain 4.3).
/// </summary>
internal static class Coordinates
{
    private const double SemiMajorAxis = 6378245.0;
    private const double EccentricitySquared = 0.00669342162296594323;
    private const double Bd09Angle = Math.PI * 3000.0 / 180.0;
    private const double Precision = 1e-7;

    public static Coordinate Wgs84ToGcj02(Coordinate wgs)
    {
        if (!IsInChina(wgs)) return wgs;
        var (x, y) = (wgs.Longitude - 105.0, wgs.Latitude - 35.0);
        var radians = wgs.Latitude / 180.0 * Math.PI;
        var magic = 1 - (EccentricitySquared * Math.Sin(radians) * Math.Sin(radians));
        var latitude = LatitudeOffset(x, y) * 180.0 / (SemiMajorAxis * (1 - EccentricitySquared) / (magic * Math.Sqrt(magic)) * Math.PI);
        var longitude = LongitudeOffset(x, y) * 180.0 / (SemiMajorAxis / Math.Sqrt(magic) * Math.Cos(radians) * Math.PI);
        return new Coordinate(wgs.Longitude + longitude, wgs.Latitude + latitude);
    }

    public static Coordinate Gcj02ToWgs84(Coordinate gcj)
    {
        var wgs = gcj;
        for (var round = 0; round < 30; round++)
        {
            var there = Wgs84ToGcj02(wgs);
            var (longitude, latitude) = (there.Longitude - gcj.Longitude, there.Latitude - gcj.Latitude);
            wgs = new Coordinate(wgs.Longitude - longitude, wgs.Latitude - latitude);
            if (Math.Abs(longitude) < Precision && Math.Abs(latitude) < Precision) break;
        }

        return wgs;
    }

    public static Coordinate Gcj02ToBd09(Coordinate gcj)
    {
        var radius = Math.Sqrt((gcj.Longitude * gcj.Longitude) + (gcj.Latitude * gcj.Latitude)) + (0.00002 * Math.Sin(gcj.Latitude * Bd09Angle));
        var angle = Math.Atan2(gcj.Latitude, gcj.Longitude) + (0.000003 * Math.Cos(gcj.Longitude * Bd09Angle));
        return new Coordinate((radius * Math.Cos(angle)) + 0.0065, (radius * Math.Sin(angle)) + 0.006);
    }

    public static Coordinate Bd09ToGcj02(Coordinate bd)
    {
        var (x, y) = (bd.Longitude - 0.0065, bd.Latitude - 0.006);
        var radius = Math.Sqrt((x * x) + (y * y)) - (0.00002 * Math.Sin(y * Bd09Angle));
        var angle = Math.Atan2(y, x) - (0.000003 * Math.Cos(x * Bd09Angle));
        return new Coordinate(radius * Math.Cos(angle), radius * Math.Sin(angle));
    }

    /// <summary>Half a country off is no address: 73-136 E, 3-54 N.</summary>
    public static bool IsInChina(Coordinate place) =>
        place.Longitude is >= 73 and <= 136 && place.Latitude is >= 3 and <= 54;

    private static double LatitudeOffset(double x, double y) =>
        -100.0 + (2.0 * x) + (3.0 * y) + (0.2 * y * y) + (0.1 * x * y) + (0.2 * Math.Sqrt(Math.Abs(x))) + Waves(x, y, 160.0, 320.0, 12.0);

    private static double LongitudeOffset(double x, double y) =>
        300.0 + x + (2.0 * y) + (0.1 * x * x) + (0.1 * x * y) + (0.1 * Math.Sqrt(Math.Abs(x))) + LongitudeWaves(x);

    private static double Waves(double x, double y, double far, double farther, double period) =>
        (((20.0 * Math.Sin(6.0 * x * Math.PI)) + (20.0 * Math.Sin(2.0 * x * Math.PI))) * 2.0 / 3.0)
        + (((20.0 * Math.Sin(y * Math.PI)) + (40.0 * Math.Sin(y / 3.0 * Math.PI))) * 2.0 / 3.0)
        + (((far * Math.Sin(y / period * Math.PI)) + (farther * Math.Sin(y * Math.PI / 30.0))) * 2.0 / 3.0);

    private static double LongitudeWaves(double x) =>
        (((20.0 * Math.Sin(6.0 * x * Math.PI)) + (20.0 * Math.Sin(2.0 * x * Math.PI))) * 2.0 / 3.0)
        + (((20.0 * Math.Sin(x * Math.PI)) + (40.0 * Math.Sin(x / 3.0 * Math.PI))) * 2.0 / 3.0)
        + (((150.0 * Math.Sin(x / 12.0 * Math.PI)) + (300.0 * Math.Sin(x / 30.0 * Math.PI))) * 2.0 / 3.0);
}
