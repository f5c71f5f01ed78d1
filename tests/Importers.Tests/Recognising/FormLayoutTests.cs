using PartyHub.Importers.Recognising;
using PartyHub.Model.Imports;

namespace PartyHub.Importers.Tests.Recognising;

public sealed class FormLayoutTests
{
    [Fact]
    public void One_member_with_labels_beside_values()
    {
        var sheet = Layout.Recognise(
            """
            党员基本信息登记表
            姓名|张三|性别|男|民族|汉族
            出生日期|1980.5|学历|大学|婚姻状况|已婚
            身份证号|990101198005070015||所在党支部|第一党支部
            入党时间|2001.7|转正时间|2002.7
            """);
        var record = Assert.Single(sheet.Rows());

        Assert.Equal((Dataset.Members, SheetLayout.Form, Confidence.High), (sheet.Dataset, sheet.Layout, sheet.Confidence));
        Assert.Equal(
            ["A2 name B2 张三", "C2 sex D2 男", "E2 ethnicity F2 汉族", "A3 birthDate B3 1980.5", "C3 education D3 大学", "E3 - F3 ", "A4 idNumber B4 990101198005070015", "D4 orgName E4 第一党支部", "A5 joinedOn B5 2001.7", "C5 fullOn D5 2002.7"],
            sheet.Columns.Select((column, index) => $"{column.HeadingCell} {column.Field ?? "-"} {record.AddressOf(index)} {record[index].Text}"));
        Assert.Contains(sheet.Problems, problem => problem.Code == IssueCode.ColumnDroppedPrivacy);
    }

    [Fact]
    public void One_organisation_down_the_sheet_with_merged_labels()
    {
        var sheet = Layout.Recognise(
            """
            党组织名称||第一党支部
            组织类别||党支部
            上级党组织||城关镇党委
            党组织书记||李四
            联系电话||13900000000
            成立时间||1999.7
            """, "A1:B1 A2:B2 A3:B3 A4:B4 A5:B5 A6:B6");
        var record = Assert.Single(sheet.Rows());

        Assert.Equal((Dataset.Organisations, SheetLayout.Form), (sheet.Dataset, sheet.Layout));
        Assert.Equal("第一党支部", record[0].Text);
        Assert.Equal("C1", record.AddressOf(0).ToString());
    }

    [Fact]
    public void A_table_whose_values_are_words_of_headings_is_no_form()
    {
        var sheet = Layout.Recognise("党组织名称|组织类别|所属领域|上级党组织\n第一党支部|党支部|社区|城关镇党委\n第二党支部|党支部|社区|城关镇党委");

        Assert.Equal(SheetLayout.Table, sheet.Layout);
    }
}
