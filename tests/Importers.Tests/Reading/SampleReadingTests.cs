using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Tests.Reading;

public sealed class SampleReadingTests
{
    [Theory]
    [InlineData("01-党组织信息采集表.xls", FileKind.Xls)]
    [InlineData("02-党员信息汇总表.xlsx", FileKind.Xlsx)]
    [InlineData("03-网格台账.csv", FileKind.DelimitedText)]
    [InlineData("04-党员服务中心和活动场所.xlsx", FileKind.Xlsx)]
    [InlineData("05-居民信息表-应拒收.xlsx", FileKind.Xlsx)]
    public void Opens_each_sample_as_what_it_is(string name, FileKind kind)
    {
        using var file = Samples.Open(name);

        Assert.Equal(kind, file.Kind);
        Assert.Empty(file.Problems);
        Assert.All(file.Sheets, sheet => Assert.NotEmpty(sheet.Rows()));
    }
}
