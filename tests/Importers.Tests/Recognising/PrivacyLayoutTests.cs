using PartyHub.Importers.Recognising;

namespace PartyHub.Importers.Tests.Recognising;

public sealed class PrivacyLayoutTests
{
    [Theory]
    [InlineData("婚姻状况")]
    [InlineData("婚否")]
    [InlineData("子女情况")]
    [InlineData("健康状况")]
    [InlineData("宗教信仰")]
    [InlineData("登录密码")]
    [InlineData("QQ号")]
    [InlineData("微 信 号")]
    [InlineData("ＭＳＮ")]
    [InlineData("家庭经济状况")]
    [InlineData("困难情况")]
    [InlineData("银行卡号")]
    [InlineData("照片")]
    [InlineData("身份证复印件")]
    public void Private_columns_are_dropped_with_their_values(string heading)
    {
        var sheet = Layout.Recognise($"姓名|{heading}|所在党支部|入党时间\n张三|秘密|第一党支部|2001.7");
        var row = Assert.Single(sheet.Rows());

        Assert.Equal((IssueCode.ColumnDroppedPrivacy, "B1"), (sheet.Columns[1].DroppedReason, sheet.Problems[0].Cell.ToString()));
        Assert.True(row[1].IsBlank);
    }

    [Fact]
    public void What_stands_under_a_private_group_is_dropped_too()
    {
        var sheet = Layout.Recognise("姓名|所在党支部|入党时间|家庭主要成员|\n|||姓名|身份证号\n张三|第一党支部|2001.7|李四|990101199003070015", "A1:A2 B1:B2 C1:C2 D1:E1");

        Assert.Equal([null, null, null, IssueCode.ColumnDroppedPrivacy, IssueCode.ColumnDroppedPrivacy], sheet.Columns.Select(column => column.DroppedReason));
        Assert.Equal("name", sheet.Columns[0].Field);
    }

    [Fact]
    public void A_count_of_households_is_no_private_column()
    {
        var sheet = Layout.Recognise("网格名称|所属社区|户数|低保户数\n一网格|某社区|200|3");

        Assert.All(sheet.Columns, column => Assert.Null(column.DroppedReason));
    }

    [Theory]
    [InlineData("户主|与户主关系|姓名|身份证号\n张三|本人|张三|990101199003070015")]
    [InlineData("某社区居民信息表\n姓名|性别|身份证号|联系电话\n张三|男|990101199003070015|13900000000")]
    [InlineData("所属网格|姓名|身份证号|住址\n一网格|张三|990101199003070015|某路1号")]
    [InlineData("网格名称|户主姓名|身份证号码|家庭人口\n一网格|张三|990101199003070015|3")]
    [InlineData("某村户籍人口登记\n\n序号|姓名|性别|出生年月|与户主的关系\n1|张三|男|1990.3|户主")]
    [InlineData("姓名|性别|所在党支部|入党时间|与户主关系\n张三|男|第一党支部|2001.7|本人")]
    public void Residents_one_by_one_are_refused(string drawing)
    {
        var sheet = Layout.Recognise(drawing);

        Assert.Equal((SheetOutcome.Refused, 1), (sheet.Outcome, sheet.RefusedRowCount));
        Assert.Empty(sheet.Columns);
        Assert.Empty(sheet.Rows());
        Assert.DoesNotContain(sheet.Problems, problem => problem.Arguments.Any(argument => argument.Contains("张三", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_form_about_a_household_is_refused() =>
        Assert.Equal("Refused RESIDENT_ROWS_REFUSED", Layout.Describe("户主|张三|与户主关系|本人\n姓名|张三|性别|男\n身份证号|990101199003070015|民族|汉"));

    [Theory]
    [InlineData("所属网格|姓名|身份证号|所在党支部|入党时间\n一网格|张三|990101199003070015|第一党支部|2001.7", "Members")]
    [InlineData("某居民区党支部党员花名册\n姓名|性别|出生年月|联系电话\n张三|男|1980.5|13900000000", "Members")]
    [InlineData("网格名称|所属社区|网格长|户数|居民户数\n一网格|某社区|李四|200|200", "Grids")]
    public void Members_and_grids_are_not_taken_for_residents(string drawing, string dataset) =>
        Assert.StartsWith(dataset, Layout.Describe(drawing), StringComparison.Ordinal);
}
