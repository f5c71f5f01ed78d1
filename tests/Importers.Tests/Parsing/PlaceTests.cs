using PartyHub.Importers.Parsing;

namespace PartyHub.Importers.Tests.Parsing;

/// <summary>Coordinates (domain 4.3) and names of organisations (6.9).</summary>
public sealed class PlaceTests
{
    [Theory]
    [InlineData(120.086800, 30.894100, 120.091671, 30.892056)]
    [InlineData(113.640100, 34.724100, 113.646161, 34.722915)]
    [InlineData(104.138900, 36.544700, 104.141717, 36.544791)]
    public void Wgs84_to_gcj02_and_back(double longitude, double latitude, double gcjLongitude, double gcjLatitude)
    {
        var gcj = Coordinates.Wgs84ToGcj02(new Coordinate(longitude, latitude));
        Assert.Equal((gcjLongitude, gcjLatitude), (Math.Round(gcj.Longitude, 6), Math.Round(gcj.Latitude, 6)));
        var wgs = Coordinates.Gcj02ToWgs84(gcj);
        Assert.Equal(longitude, wgs.Longitude, 1e-7);
        Assert.Equal(latitude, wgs.Latitude, 1e-7);
    }

    [Fact]
    public void Bd09_is_an_offset_on_gcj02()
    {
        var bd = Coordinates.Gcj02ToBd09(new Coordinate(120.091671, 30.892056));
        Assert.Equal((120.098171, 30.898089), (Math.Round(bd.Longitude, 6), Math.Round(bd.Latitude, 6)));
        var gcj = Coordinates.Bd09ToGcj02(new Coordinate(116.404000, 39.915000));
        Assert.Equal((116.397627, 39.908657), (Math.Round(gcj.Longitude, 6), Math.Round(gcj.Latitude, 6)));
    }

    [Theory]
    [InlineData("113.643913", "113.643913 Accepted")]
    [InlineData("120°05′12″", "120.08666667 Normalised")]
    [InlineData("东经120度5分12秒", "120.08666667 Normalised")]
    [InlineData("120.08,30.89", "120.08,30.89 Normalised")]
    [InlineData("120°75′", "- FieldError COORDINATE_INVALID")]
    [InlineData("东门口", "- FieldError COORDINATE_INVALID")]
    [InlineData("999", "- FieldError COORDINATE_INVALID")]
    public void Degrees(string text, string expected) => Assert.Equal(expected, Parse.Text(CoordinateParser.Parse, text));

    [Theory]
    [InlineData("中共湖州市XX局委员会", "湖州市XX局|COMMITTEE")]
    [InlineData("湖州市XX局党委", "湖州市XX局|COMMITTEE")]
    [InlineData("XX社区党支部", "XX社区|BRANCH")]
    [InlineData("XX社区居民委员会党支部", "XX社区|BRANCH")]
    [InlineData("中国共产党XX街道办事处工作委员会", "XX街道|WORK_COMMITTEE")]
    [InlineData("XX街道党工委", "XX街道|WORK_COMMITTEE")]
    [InlineData("XX村村民委员会党总支", "XX村|GENERAL_BRANCH")]
    [InlineData("XX村总支部委员会", "XX村|GENERAL_BRANCH")]
    [InlineData("机关一支部", "机关#1|BRANCH")]
    [InlineData("机关第1支部", "机关#1|BRANCH")]
    [InlineData("金海社区第二支部委员会", "金海社区#2|BRANCH")]
    [InlineData("XX有限责任公司党支部", "XX公司|BRANCH")]
    [InlineData("XX公司直属党支部", "XX公司|BRANCH")]
    [InlineData("XX社区居民管理党委社区党支部", "XX社区居民管理委员会社区|BRANCH")]
    [InlineData("XX社区居民管理委员会社区支部委员会", "XX社区居民管理委员会社区|BRANCH")]
    [InlineData("XX党支部（退休）", "XX(退休)|BRANCH")]
    [InlineData("XX党支部", "XX|BRANCH")]
    [InlineData("第二党小组", "#2|PARTY_GROUP")]
    public void Organisation_keys(string name, string expected) => Assert.Equal(expected, OrganisationName.Key(name));
}
