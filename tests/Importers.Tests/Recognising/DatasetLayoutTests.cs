using PartyHub.Model.Imports;

namespace PartyHub.Importers.Tests.Recognising;

public sealed class DatasetLayoutTests
{
    [Fact]
    public void Shared_headings_follow_the_telling_ones() => Check(
        """
        名称|类型|级别|地址|面积|所属党组织|容纳人数
        某活动室|活动室|社区|某路1号|100|第一党支部|30
        """,
        """
        Venues High header 1
        A1=venueName B1=venueKind C1=venueLevel D1=address E1=floorAreaSqm F1=ownerOrgName G1=capacity
        rows 2
        """);

    [Fact]
    public void Area_of_a_grid_is_in_square_kilometres()
    {
        var sheet = Layout.Recognise("网格名称|所属社区|面积（平方公里）|户数\n一网格|某社区|0.3|200");

        Assert.Equal("areaSqKm", sheet.Columns[2].Field);
        Assert.Equal("平方公里", sheet.Columns[2].Unit);
    }

    [Fact]
    public void Branch_name_in_a_sheet_of_persons_is_their_branch() => Check(
        """
        党支部名称|姓名|性别|入党时间|转正时间
        第一党支部|张三|男|2001.7|2002.7
        """,
        """
        Members High header 1
        A1=orgName B1=name C1=sex D1=joinedOn E1=fullOn
        rows 2
        """);

    [Fact]
    public void Members_without_a_branch_take_the_reporting_unit() => Check(
        """
        党员花名册
        填报单位：城关镇机关党支部
        姓名|性别|民族|入党时间
        张三|男|汉|2001.7
        """,
        """
        Members Medium header 3
        A3=name B3=sex C3=ethnicity D3=joinedOn
        rows 4
        """);

    [Fact]
    public void Members_without_any_branch_are_told_as_incomplete() => Check(
        """
        姓名|性别|民族|入党时间
        张三|男|汉|2001.7
        """,
        """
        Members Low header 1
        A1=name B1=sex C1=ethnicity D1=joinedOn
        rows 2
        HEADER_INCOMPLETE
        """);

    [Fact]
    public void A_header_without_any_name_is_not_recognised() => Check(
        """
        性别|民族|学历|备注
        男|汉|大学|
        """,
        "Unknown HEADER_INCOMPLETE");

    [Fact]
    public void A_sheet_of_something_else_is_not_recognised() => Check(
        """
        商品|数量|单价
        铅笔|3|1.5
        """,
        "Unknown HEADER_NOT_FOUND");

    [Fact]
    public void What_the_user_named_is_obeyed() => Check(
        """
        名称|类别|地址
        某中心|其他|某路1号
        """,
        """
        Venues High header 1
        A1=venueName B1=venueKind C1=address
        rows 2
        """, wanted: Dataset.Venues);

    [Fact]
    public void Headings_alone_that_fit_several_sets_are_unsure()
    {
        var sheet = Layout.Recognise("名称|联系人|联系电话|地址\n某处|李四|13900000000|某路1号");

        Assert.NotEqual(PartyHub.Importers.Recognising.Confidence.High, sheet.Confidence);
    }

    [Theory]
    [InlineData("填表说明")]
    [InlineData("代码表")]
    [InlineData("填报须知")]
    [InlineData("指标解释")]
    [InlineData("数据字典")]
    [InlineData("示例")]
    public void Help_and_code_sheets_are_passed_over_by_name(string name) =>
        Assert.Equal("PassedOver SHEET_SKIPPED_HELP", Layout.Describe("姓名|性别|所在党支部\n张三|男|第一党支部", name: name));

    [Fact]
    public void Instructions_are_passed_over_by_their_text() => Check(
        """
        本表由各党（工）委填写，一式三份，于每年年底前报送。
        一、党组织名称应当填写全称，不得简写，以批准成立的文件为准。
        """,
        "PassedOver SHEET_SKIPPED_HELP");

    [Fact]
    public void A_list_of_codes_is_passed_over_by_its_heading() => Check(
        """
        代码|名称
        01|汉族
        """,
        "PassedOver SHEET_SKIPPED_HELP");

    [Fact]
    public void An_empty_sheet_is_passed_over() => Check("|\n|", "PassedOver SHEET_SKIPPED_EMPTY");

    private static void Check(string drawing, string expected, string merges = "", Dataset? wanted = null) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), Layout.Describe(drawing, merges, wanted: wanted));
}
