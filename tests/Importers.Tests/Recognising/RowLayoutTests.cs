using PartyHub.Importers.Recognising;

namespace PartyHub.Importers.Tests.Recognising;

public sealed class RowLayoutTests
{
    [Fact]
    public void Totals_are_kept_as_control_totals()
    {
        var sheet = Layout.Recognise("党组织名称|组织类别|上级党组织|党员人数\n第一党支部|党支部|城关镇党委|#7\n城关镇小计|||#7\n合　计：|||#7");

        Assert.Equal([2], sheet.Rows().Select(row => row.Number));
        Assert.Equal([(3, "城关镇小计", 7.0), (4, "合　计：", 7.0)], sheet.ControlTotals.Select(total => (total.RowNumber, total.Label, total.Cells[0].Cell.Number)));
        Assert.Equal("D4", sheet.ControlTotals[1].Cells[0].Address.ToString());
    }

    [Fact]
    public void Repeated_headers_footers_and_blanks_are_skipped() => Check(
        """
        序号|姓名|性别|所在党支部
        1|张三|男|第一党支部

        填表人：李四||审核人：王五|第1页
        序号|姓　名|性别|所在党支部
        2|赵六|女|第一党支部
        第2页 共2页
        """,
        """
        Members High header 1
        B1=name C1=sex D1=orgName
        rows 2 6
        skipped 4:Footer 5:RepeatedHeader 7:Footer
        """);

    [Fact]
    public void Notes_go_on_to_the_end() => Check(
        """
        姓名|性别|所在党支部|入党时间
        张三|男|第一党支部|2001.7
        注：1.本表一式三份。
        2.未知支部请注明。
        3.完。
        """,
        """
        Members High header 1
        A1=name B1=sex C1=orgName D1=joinedOn
        rows 2
        skipped 3:Note 4:Note 5:Note
        """);

    [Fact]
    public void Records_under_a_note_are_not_lost() => Check(
        """
        姓名|性别|所在党支部|入党时间
        张三|男|第一党支部|2001.7
        备注：以下为新增
        赵六|女|第一党支部|2003.7
        """,
        """
        Members High header 1
        A1=name B1=sex C1=orgName D1=joinedOn
        rows 2 4
        skipped 3:Note
        """);

    [Fact]
    public void Merged_cells_are_filled_down_with_a_mark()
    {
        var sheet = Layout.Recognise("所在党支部|姓名|性别\n第一党支部|张三|男\n|李四|女\n|王五|男", "A2:A3");
        var rows = sheet.Rows().ToList();

        Assert.Equal(["第一党支部", "第一党支部", ""], rows.Select(row => row[0].Text));
        Assert.True(rows[1][0].IsFilledDown);
        Assert.Equal("A2", rows[1].AddressOf(0).ToString());
        Assert.Equal("B3", rows[1].AddressOf(1).ToString());
    }

    [Fact]
    public void A_heading_across_the_table_is_the_parent_of_the_rows_below()
    {
        var sheet = Layout.Recognise("序号|姓名|性别|入党时间\n第一党支部\n1|张三|男|2001.7\n第二党支部\n2|李四|女|2002.7", "A2:D2 A4:D4");
        var rows = sheet.Rows().ToList();

        Assert.Equal([(3, "第一党支部"), (5, "第二党支部")], rows.Select(row => (row.Number, Assert.Single(row.ParentPath))));
        Assert.Contains(sheet.Problems, problem => problem.Code == IssueCode.ParentFromSection);
        Assert.Equal([SkipReason.SectionHeading, SkipReason.SectionHeading], sheet.SkippedRows.Select(row => row.Reason));
    }

    [Fact]
    public void A_branch_among_the_names_is_no_person()
    {
        var sheet = Layout.Recognise("姓名|性别|民族|入党时间\n一、机关第一支部（1人）\n张三|男|汉|2001.7");
        var row = Assert.Single(sheet.Rows());

        Assert.Equal((3, "机关第一支部"), (row.Number, Assert.Single(row.ParentPath)));
    }

    [Fact]
    public void The_title_on_the_next_page_is_no_parent()
    {
        var sheet = Layout.Recognise("某县党员花名册\n序号|姓名|性别|所在党支部\n1|张三|男|第一党支部\n某县党员花名册\n序号|姓名|性别|所在党支部\n2|李四|女|第一党支部", "A1:D1 A4:D4");

        Assert.All(sheet.Rows(), row => Assert.Empty(row.ParentPath));
        Assert.Equal([SkipReason.RepeatedHeader, SkipReason.RepeatedHeader], sheet.SkippedRows.Select(row => row.Reason));
    }

    [Fact]
    public void Prepared_rows_with_their_number_only_are_blank() => Check(
        """
        序号|姓名|性别|所在党支部
        1|张三|男|第一党支部
        2|||
        #3|||
        """,
        """
        Members High header 1
        B1=name C1=sex D1=orgName
        rows 2
        """);

    [Fact]
    public void Examples_and_unlabelled_signatures_are_skipped() => Check(
        """
        序号|姓名|性别|所在党支部
        栏次|1|2|3
        示例|张某某|男|某某党支部
        1|张三|男|第一党支部
        填表人|李四|审核人|王五
        """,
        """
        Members High header 1
        B1=name C1=sex D1=orgName
        rows 4
        skipped 2:CodeRow 3:Example 5:Footer
        """);

    [Fact]
    public void A_second_table_is_told_not_misread() => Check(
        """
        姓名|性别|所在党支部|入党时间
        张三|男|第一党支部|2001.7
        党组织名称|组织类别|上级党组织|党组织书记|联系电话
        第一党支部|党支部|城关镇党委|李四|13900000000
        """,
        """
        Members High header 1
        A1=name B1=sex C1=orgName D1=joinedOn
        rows 2
        SECOND_TABLE_NOT_READ@A3
        """);

    [Fact]
    public void Hidden_rows_are_read_and_told()
    {
        var drawn = Layout.Draw("姓名|性别|所在党支部\n张三|男|第一党支部");
        var rows = drawn.Rows().Select(row => new Importers.Reading.SheetRow(row.Number, row.Cells.ToArray(), isHidden: row.Number == 2)).ToList();
        var sheet = SheetRecogniser.Recognise(new Importers.Reading.SheetData("a.xlsx", "a", Importers.Reading.FileKind.Xlsx, _ => rows));

        Assert.Single(sheet.Rows());
        Assert.Contains(sheet.Problems, problem => problem.Code == IssueCode.HiddenRowsRead);
    }

    private static void Check(string drawing, string expected, string merges = "") =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), Layout.Describe(drawing, merges));
}
