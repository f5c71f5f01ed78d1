using PartyHub.Importers.Recognising;

namespace PartyHub.Importers.Tests.Recognising;

public sealed class TitleReaderTests
{
    [Theory]
    [InlineData("附件2\n某县2012年党员信息汇总表\n填报单位（盖章）：城关镇党委　　填报日期：2012.05", "某县2012年党员信息汇总表", "城关镇党委", "2012.05")]
    [InlineData("某县党员花名册\n单位：|城关镇党委|||2012年5月30日", "某县党员花名册", "城关镇党委", "2012年5月30日")]
    [InlineData("填表单位:城关镇党委（盖章）   制表日期:2012-5-30\n某县党员花名册", "某县党员花名册", "城关镇党委", "2012-5-30")]
    [InlineData("某县党员信息（截至2012年12月31日）", "某县党员信息(截至2012年12月31日)", null, "2012年12月31日")]
    [InlineData("填报日期：二〇一二年五月", null, null, "二〇一二年五月")]
    [InlineData("附件1：\n2024.06.30", null, null, "2024.06.30")]
    [InlineData("某县2012年党员信息汇总表", "某县2012年党员信息汇总表", null, null)]
    [InlineData("某县党员情况\\n填报单位：城关镇党委", "某县党员情况", "城关镇党委", null)]
    [InlineData("某县党组织统计表\n单位：人、万元", "某县党组织统计表", null, null)]
    public void Reads_title_unit_and_day(string rows, string? title, string? unit, string? asOf) =>
        Assert.Equal(new TitleFacts(title, unit, asOf), TitleReader.Read(Layout.Draw(rows).Rows()));
}
