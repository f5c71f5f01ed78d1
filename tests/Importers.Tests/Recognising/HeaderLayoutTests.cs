using PartyHub.Model.Imports;

namespace PartyHub.Importers.Tests.Recognising;

public sealed class HeaderLayoutTests
{
    [Fact]
    public void Header_in_the_first_row() => Check(
        """
        姓名|性别|民族|身份证号|所在党支部|入党时间
        张三|男|汉族|990101199003070015|第一党支部|2001.7.1
        """,
        """
        Members High header 1
        A1=name B1=sex C1=ethnicity D1=idNumber E1=orgName F1=joinedOn
        rows 2
        """);

    [Fact]
    public void Header_under_annex_title_and_unit_rows() => Check(
        """
        附件2
        XX县2012年党员信息汇总表
        填报单位（盖章）：城关镇党委　　填报日期：2012.05
        序号|姓名|性别|所在支部|转正时间
        1|张三|男|第一党支部|2001.7.1
        """,
        """
        Members High header 4
        B4=name C4=sex D4=orgName E4=fullOn
        rows 5
        """, "A1:E1 A2:E2 A3:E3");

    [Fact]
    public void Blank_rows_and_an_empty_column_at_the_left() => Check(
        """


        |姓名|性别|所在党支部|入党日期

        |张三|男|第一党支部|1999-7-1
        """,
        """
        Members High header 3
        B3=name C3=sex D3=orgName E3=joinedOn
        rows 5
        """);

    [Fact]
    public void Two_rows_with_merged_groups() => Check(
        """
        序号|姓名|联系方式||所在党支部|入党时间
        ||手机号码|固定电话||
        1|张三|13900000000|0371-1234567|第一党支部|2001.7
        """,
        """
        Members High header 1-2
        B1=name C2=mobile D2=landline E1=orgName F1=joinedOn
        rows 3
        """, "A1:A2 B1:B2 C1:D1 E1:E2 F1:F2");

    [Fact]
    public void Two_rows_whose_merges_were_lost() => Check(
        """
        序号|姓名|联系方式||所在党支部|入党时间
        ||手机号码|固定电话||
        1|张三|13900000000|0371-1234567|第一党支部|2001.7
        """,
        """
        Members High header 1-2
        B1=name C2=mobile D2=landline E1=orgName F1=joinedOn
        rows 3
        """);

    [Fact]
    public void Group_row_above_the_header() => Check(
        """
        基本情况|||组织关系||
        姓名|性别|民族|所在党支部|入党时间|转正时间
        张三|男|汉|第一党支部|2001.7|2002.7
        """,
        """
        Members High header 1-2
        A2=name B2=sex C2=ethnicity D2=orgName E2=joinedOn F2=fullOn
        rows 3
        """, "A1:C1 D1:F1");

    [Fact]
    public void Parts_of_a_group_are_not_its_whole() => Check(
        """
        党组织名称|组织类别|上级党组织|正式党员||党员人数
        |||男|女|
        第一党支部|党支部|城关镇党委|3|4|7
        """,
        """
        Organisations High header 1-2
        A1=fullName B1=kind C1=parentName F1=reportedMemberCount
        rows 3
        HEADING_UNKNOWN@D2 HEADING_UNKNOWN@E2
        """, "A1:A2 B1:B2 C1:C2 D1:E1 F1:F2");

    [Fact]
    public void Subtotal_under_a_group_is_the_group() => Check(
        """
        党组织名称|组织类别|上级党组织|党员人数||
        |||小计|正式党员|预备党员
        第一党支部|党支部|城关镇党委|7|6|1
        """,
        """
        Organisations High header 1-2
        A1=fullName B1=kind C1=parentName D2=reportedMemberCount E2=reportedFullCount F2=reportedProbationaryCount
        rows 3
        """, "A1:A2 B1:B2 C1:C2 D1:F1");

    [Fact]
    public void Words_split_over_two_rows_are_joined() => Check(
        """
        姓名|性别|入党|转正|所在党支部
        ||时间|时间|
        张三|男|2001.7|2002.7|第一党支部
        """,
        """
        Members High header 1-2
        A1=name B1=sex C2=joinedOn D2=fullOn E1=orgName
        rows 3
        """, "A1:A2 B1:B2 E1:E2");

    [Fact]
    public void Name_under_the_secretary_is_the_secretary() => Check(
        """
        党组织名称|组织类别|上级党组织|书记||
        |||姓名|联系电话|性别
        第一党支部|党支部|城关镇党委|李四|13900000000|男
        """,
        """
        Organisations High header 1-2
        A1=fullName B1=kind C1=parentName D2=secretaryName E2=contactPhone
        rows 3
        HEADING_UNKNOWN@F2
        """, "A1:A2 B1:B2 C1:C2 D1:F1");

    [Fact]
    public void Name_under_the_sponsors_is_not_the_member() => Check(
        """
        姓名|所在党支部|入党时间|入党介绍人|
        |||姓名|工作单位
        张三|第一党支部|2001.7|王五|某局
        """,
        """
        Members High header 1-2
        A1=name B1=orgName C1=joinedOn D2=sponsorNames
        rows 3
        HEADING_UNKNOWN@E2
        """, "A1:A2 B1:B2 C1:C2 D1:E1");

    [Fact]
    public void Code_row_of_stems_and_numbers_is_skipped() => Check(
        """
        姓名|性别|所在党支部|入党时间
        甲|乙|1|2
        张三|男|第一党支部|2001.7
        """,
        """
        Members High header 1
        A1=name B1=sex C1=orgName D1=joinedOn
        rows 3
        skipped 2:CodeRow
        """);

    [Fact]
    public void Code_row_of_letters_or_numbers_is_skipped() => Check(
        """
        序号|网格名称|所属社区|户数|人口
        #1|#2|#3|#4|#5
        #1|第一网格|某社区|#300|#800
        """,
        """
        Grids High header 1
        B1=gridName C1=regionCode D1=householdCount E1=populationCount
        rows 3
        skipped 2:CodeRow
        """);

    [Fact]
    public void Line_breaks_spaces_stars_and_required_marks_in_headings() => Check(
        """
        姓　名*|性 别：|是否农民工 |联系\n电话|所在\n党支部（必填）|入党日期(年/月/日)
        张三|男|否|13900000000|第一党支部|2001/7/1
        """,
        """
        Members High header 1
        A1=name B1=sex C1=isMigrantWorker D1=mobile E1=orgName F1=joinedOn
        rows 2
        """);

    [Fact]
    public void Numbered_headings() => Check(
        """
        1.姓名|2.性别|3.所在党支部|（4）入党时间
        张三|男|第一党支部|2001.7
        """,
        """
        Members High header 1
        A1=name B1=sex C1=orgName D1=joinedOn
        rows 2
        """);

    [Fact]
    public void Brackets_of_every_kind_and_full_width_letters() => Check(
        """
        场所名称|地址|建筑面积【平方米】|Ｘ坐标|Ｙ坐标|投入资金〔万元〕
        某活动室|某路1号|100|113.6|34.7|5
        """,
        """
        Venues High header 1
        A1=venueName B1=address C1=floorAreaSqm D1=longitude E1=latitude F1=fundingTotal
        rows 2
        """);

    [Fact]
    public void Headings_with_more_words_than_needed_and_field_names() => Check(
        """
        党员姓名|党员性别|本人学历|入党时间年月日|orgName|idNumber
        张三|男|大学|2001.7.1|第一党支部|990101199003070015
        """,
        """
        Members High header 1
        A1=name B1=sex C1=education D1=joinedOn E1=orgName F1=idNumber
        rows 2
        """);

    [Fact]
    public void Small_table_of_two_known_headings() => Check(
        """
        党组织名称|上级党组织
        第一党支部|城关镇党委
        """,
        """
        Organisations Medium header 1
        A1=fullName B1=parentName
        rows 2
        """);

    [Fact]
    public void Title_that_is_a_heading_by_accident_is_no_header() => Check(
        """
        党员信息
        姓名|性别|所在党支部|入党时间
        张三|男|第一党支部|2001.7
        """,
        """
        Members High header 2
        A2=name B2=sex C2=orgName D2=joinedOn
        rows 3
        """);

    [Fact]
    public void Title_spread_over_single_cells_is_passed() => Check(
        """
        |||某县党员花名册||
        单位：|城关镇党委|||2012年5月|
        姓名|性别|民族|所在党支部|入党时间|备注
        张三|男|汉|第一党支部|2001.7|
        """,
        """
        Members High header 3
        A3=name B3=sex C3=ethnicity D3=orgName E3=joinedOn F3=remark
        rows 4
        """);

    [Fact]
    public void Unknown_heading_gets_the_nearest_ones()
    {
        var sheet = Layout.Recognise("姓名|所在党支部|入党时问|性别\n张三|第一党支部|2001.7|男");

        var column = sheet.Columns[2];
        Assert.Null(column.Field);
        Assert.Contains("入党时间", column.Suggestions);
        Assert.Equal((IssueCode.HeadingUnknown, "C1"), (sheet.Problems[0].Code, sheet.Problems[0].Cell.ToString()));
    }

    [Fact]
    public void Equal_headings_are_mapped_once_and_told() => Check(
        """
        姓名|姓名|所在党支部|入党时间
        张三|张三|第一党支部|2001.7
        """,
        """
        Members High header 1
        A1=name C1=orgName D1=joinedOn
        rows 2
        HEADING_DUPLICATE@B1
        """);

    [Fact]
    public void Poisoned_headings_are_never_mapped() => Check(
        "姓名|所在党支部|入党时间|<script>alert(1)</script>|__proto__|" + new string('头', 10_000) + "\n张三|第一党支部|2001.7|a|b|c",
        """
        Members High header 1
        A1=name B1=orgName C1=joinedOn
        rows 2
        HEADING_UNKNOWN@D1 HEADING_UNKNOWN@E1 HEADING_UNKNOWN@F1
        """);

    [Fact]
    public void Number_column_is_a_code_when_it_does_not_count() => Check(
        """
        编号|党组织名称|组织类别|上级党组织
        001001|第一党支部|党支部|城关镇党委
        001002|第二党支部|党支部|城关镇党委
        """,
        """
        Organisations High header 1
        A1=externalCode B1=fullName C1=kind D1=parentName
        rows 2 3
        """);

    [Fact]
    public void Number_column_counts_rows_when_it_counts() => Check(
        """
        编号|党组织名称|组织类别|上级党组织
        1|第一党支部|党支部|城关镇党委
        2|第二党支部|党支部|城关镇党委
        """,
        """
        Organisations High header 1
        B1=fullName C1=kind D1=parentName
        rows 2 3
        """);

    [Fact]
    public void Phone_beside_a_mobile_is_the_landline() => Check(
        """
        姓名|联系电话|手机号码|所在党支部
        张三|0371-1234567|13900000000|第一党支部
        """,
        """
        Members High header 1
        A1=name B1=landline C1=mobile D1=orgName
        rows 2
        """);

    [Fact]
    public void Values_beyond_the_header_are_told() => Check(
        """
        姓名|性别|所在党支部|入党时间
        张三|男|第一党支部|2001.7|什么
        """,
        """
        Members High header 1
        A1=name B1=sex C1=orgName D1=joinedOn
        rows 2
        VALUES_WITHOUT_HEADING@E2
        """);

    private static void Check(string drawing, string expected, string merges = "", Dataset? wanted = null) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), Layout.Describe(drawing, merges, wanted: wanted));
}
