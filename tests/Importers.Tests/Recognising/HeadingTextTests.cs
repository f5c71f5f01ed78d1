using PartyHub.Importers.Recognising;
using PartyHub.Model.Imports;

namespace PartyHub.Importers.Tests.Recognising;

public sealed class HeadingTextTests
{
    [Theory]
    [InlineData("姓　名", "姓名", null)]
    [InlineData("联系\n电话：", "联系电话", null)]
    [InlineData("*身份证号（必填）", "身份证号", null)]
    [InlineData("面积（平方米）", "面积(平方米)", "平方米")]
    [InlineData("建筑面积/㎡", "建筑面积/m2", "平方米")]
    [InlineData("建筑面积㎡", "建筑面积m2", "平方米")]
    [InlineData("总投资（单位：万元）", "总投资(单位万元)", "万元")]
    [InlineData("任期(年)", "任期(年)", "年")]
    [InlineData("户数（户）", "户数(户)", "户")]
    [InlineData("ＱＱ号", "qq号", null)]
    [InlineData("1、姓名", "姓名", null)]
    [InlineData("一线情况", "一线情况", null)]
    [InlineData("\u200B性别\uFEFF", "性别", null)]
    public void Makes_headings_comparable(string written, string key, string? unit)
    {
        var heading = HeadingText.Of(written);

        Assert.Equal((key, unit), (heading.Key, heading.Unit));
    }

    [Fact]
    public void Every_known_heading_names_a_field_of_its_data_set()
    {
        foreach (var dataset in Enum.GetValues<Dataset>())
            foreach (var key in HeadingDictionary.KeysOf(dataset))
                foreach (var meaning in HeadingDictionary.Find(HeadingText.Of(key)).Where(meaning => meaning.Dataset == dataset))
                    Assert.Contains(meaning.Field, DatasetFields.Of(dataset));
    }
}
