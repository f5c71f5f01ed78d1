using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Tests.Reading;

public sealed class XlsTests
{
    [Fact]
    public void Reads_texts_numbers_booleans_and_errors() => Assert.Equal(
        "张三|N:12.5|B:TRUE|E:#N/A",
        Reading.Of(new BiffBook().Sheet("a").Text(0, 0, "张三").Number(0, 1, 12.5).Boolean(0, 2, true).Error(0, 3, 0x2A).ToBytes(), "a.xls"));

    [Fact]
    public void Formulas_give_their_cached_value_and_errors_are_no_blanks() => Assert.Equal(
        "N:3=|E:#REF!=|N:4",
        Reading.Of(new BiffBook().Sheet("a").Formula(0, 0, BitConverter.GetBytes(3.0)).Formula(0, 1, [2, 0, 0x17, 0, 0, 0, 0xFF, 0xFF]).Number(0, 2, 4).ToBytes(), "a.xls"));

    [Theory]
    [InlineData(14)]
    [InlineData(31)]
    [InlineData(57)]
    [InlineData(58)]
    public void Built_in_dates_are_dates_the_chinese_ones_too(int format) => Assert.Equal(
        "D:2021-05-06", Reading.Of(new BiffBook().Sheet("a").Number(0, 0, 44322, (ushort)format).ToBytes(), "a.xls"));

    [Theory]
    [InlineData(14)]
    [InlineData(31)]
    public void Dates_of_a_1904_workbook_are_shifted(int format)
    {
        using var file = Reading.Open(new BiffBook { Uses1904Dates = true }.Sheet("a").Number(0, 0, 35977, (ushort)format).Number(0, 1, 35977).ToBytes(), "a.xls");

        Assert.True(file.Sheets[0].Uses1904Dates);
        Assert.Equal("D:2002-07-02|N:35977", Reading.Of(file.Sheets[0]));
    }

    [Fact]
    public void Hidden_sheets_are_told_and_sheets_can_be_read_in_turns()
    {
        using var file = Reading.Open(new BiffBook().Sheet("名单").Text(0, 0, "a").Text(1, 0, "b").Sheet("隐藏", isHidden: true).Text(0, 0, "c").Text(1, 0, "d").ToBytes(), "a.xls");

        Assert.Equal([("名单", false), ("隐藏", true)], file.Sheets.Select(sheet => (sheet.Name, sheet.IsHidden)));
        Assert.Equal(["a", "c", "b", "d"], file.Sheets[0].Rows().Zip(file.Sheets[1].Rows()).SelectMany(pair => new[] { pair.First[0].Text, pair.Second[0].Text }));
    }

    [Fact]
    public void A_password_is_told() => Assert.Equal("ENCRYPTED()", Reading.Of(new BiffBook { IsProtected = true }.Sheet("a").Text(0, 0, "x").ToBytes(), "a.xls"));
}
