using PartyHub.Importers.Parsing;

namespace PartyHub.Importers.Checks;

/// <summary>
/// The rectangle around a province, to a tenth of a degree outward. Finer shapes are not shipped; it finds a place put in another
/// part of the country, which is what a wrong digit does.
/// </summary>
internal sealed record ProvinceBox(string Name, double West, double South, double East, double North)
{
    // 20 km, the tolerance of domain 4.3.
    private const double Tolerance = 0.25;

    public bool IsNear(Coordinate place) =>
        place.Longitude >= West - Tolerance && place.Longitude <= East + Tolerance && place.Latitude >= South - Tolerance && place.Latitude <= North + Tolerance;

    public static ProvinceBox? Of(string region) => region.Length < 2 ? null : region[..2] switch
    {
        "11" => new("北京市", 115.4, 39.4, 117.6, 41.1),
        "12" => new("天津市", 116.7, 38.5, 118.1, 40.3),
        "13" => new("河北省", 113.4, 36.0, 119.9, 42.7),
        "14" => new("山西省", 110.2, 34.5, 114.6, 40.8),
        "15" => new("内蒙古自治区", 97.1, 37.4, 126.1, 53.4),
        "21" => new("辽宁省", 118.8, 38.7, 125.8, 43.5),
        "22" => new("吉林省", 121.6, 40.8, 131.4, 46.4),
        "23" => new("黑龙江省", 121.1, 43.4, 135.2, 53.6),
        "31" => new("上海市", 120.8, 30.6, 122.3, 31.9),
        "32" => new("江苏省", 116.3, 30.7, 122.0, 35.2),
        "33" => new("浙江省", 118.0, 27.0, 123.2, 31.2),
        "34" => new("安徽省", 114.8, 29.4, 119.7, 34.7),
        "35" => new("福建省", 115.8, 23.5, 120.8, 28.4),
        "36" => new("江西省", 113.5, 24.4, 118.5, 30.1),
        "37" => new("山东省", 114.7, 34.3, 122.8, 38.5),
        "41" => new("河南省", 110.3, 31.3, 116.7, 36.4),
        "42" => new("湖北省", 108.3, 29.0, 116.2, 33.3),
        "43" => new("湖南省", 108.7, 24.6, 114.3, 30.2),
        "44" => new("广东省", 109.6, 20.2, 117.4, 25.6),
        "45" => new("广西壮族自治区", 104.4, 20.9, 112.1, 26.4),
        "46" => new("海南省", 108.6, 3.4, 117.9, 20.2),
        "50" => new("重庆市", 105.2, 28.1, 110.2, 32.3),
        "51" => new("四川省", 97.3, 26.0, 108.6, 34.4),
        "52" => new("贵州省", 103.6, 24.6, 109.6, 29.3),
        "53" => new("云南省", 97.5, 21.1, 106.2, 29.3),
        "54" => new("西藏自治区", 78.3, 26.8, 99.2, 36.6),
        "61" => new("陕西省", 105.4, 31.7, 111.3, 39.6),
        "62" => new("甘肃省", 92.3, 32.5, 108.8, 42.9),
        "63" => new("青海省", 89.4, 31.6, 103.1, 39.3),
        "64" => new("宁夏回族自治区", 104.2, 35.2, 107.7, 39.4),
        "65" => new("新疆维吾尔自治区", 73.4, 34.3, 96.4, 49.2),
        _ => null,
    };
}
