using PartyHub.Importers.Recognising;

namespace PartyHub.Importers.Tests.Recognising;

public sealed class HierarchyLayoutTests
{
    [Fact]
    public void Levels_in_columns_give_each_row_its_place() => Check(
        """
        党委|党总支|党支部|书记
        城关镇党委|||李一
        |机关总支||李二
        ||机关第一支部|李三
        ||机关第二支部|李四
        |农村总支||李五
        ||东村支部|李六
        """,
        HierarchySource.Columns,
        """
        2 A2 城关镇党委 <
        3 B3 机关总支 < 城关镇党委
        4 C4 机关第一支部 < 城关镇党委/机关总支
        5 C5 机关第二支部 < 城关镇党委/机关总支
        6 B6 农村总支 < 城关镇党委
        7 C7 东村支部 < 城关镇党委/农村总支
        """);

    [Fact]
    public void Levels_in_merged_columns_and_whole_rows() => Check(
        """
        所属党委|所属党总支|党支部名称|书记
        城关镇党委|机关总支|机关第一支部|李三
        ||机关第二支部|李四
        |农村总支|东村支部|李六
        """,
        HierarchySource.Columns,
        """
        2 C2 机关第一支部 < 城关镇党委/机关总支
        3 C3 机关第二支部 < 城关镇党委/机关总支
        4 C4 东村支部 < 城关镇党委/农村总支
        """, "A2:A4 B2:B3");

    [Fact]
    public void Indented_names() => Check(
        """
        党组织名称|组织类别|书记
        城关镇党委|党委|李一
        　　机关总支|党总支|李二
        　　　　机关第一支部|党支部|李三
        　　农村总支|党总支|李五
        """,
        HierarchySource.Indent,
        """
        2 A2 城关镇党委 <
        3 A3 机关总支 < 城关镇党委
        4 A4 机关第一支部 < 城关镇党委/机关总支
        5 A5 农村总支 < 城关镇党委
        """);

    [Fact]
    public void Names_behind_dashes() => Check(
        """
        党组织名称|组织类别|书记
        城关镇党委|党委|李一
        ——机关总支|党总支|李二
        ————机关第一支部|党支部|李三
        """,
        HierarchySource.Indent,
        """
        2 A2 城关镇党委 <
        3 A3 机关总支 < 城关镇党委
        4 A4 机关第一支部 < 城关镇党委/机关总支
        """);

    [Fact]
    public void Numbered_names() => Check(
        """
        党组织名称|组织类别|书记
        一、城关镇党委|党委|李一
        （一）机关总支|党总支|李二
        1.机关第一支部|党支部|李三
        2.机关第二支部|党支部|李四
        （二）农村总支|党总支|李五
        二、东关镇党委|党委|李六
        """,
        HierarchySource.Numbering,
        """
        2 A2 城关镇党委 <
        3 A3 机关总支 < 城关镇党委
        4 A4 机关第一支部 < 城关镇党委/机关总支
        5 A5 机关第二支部 < 城关镇党委/机关总支
        6 A6 农村总支 < 城关镇党委
        7 A7 东关镇党委 <
        """);

    [Fact]
    public void A_stray_space_is_no_level()
    {
        var sheet = Layout.Recognise("党组织名称|组织类别|书记\n城关镇党委|党委|李一\n 机关总支|党总支|李二\n农村总支|党总支|李三\n东村支部|党支部|李四");

        Assert.Equal(HierarchySource.None, sheet.Hierarchy);
    }

    [Fact]
    public void A_named_superior_is_believed_before_the_indent()
    {
        var sheet = Layout.Recognise("党组织名称|上级党组织|书记\n城关镇党委||李一\n　　机关总支|城关镇党委|李二\n　　农村总支|城关镇党委|李三");

        Assert.Equal(HierarchySource.None, sheet.Hierarchy);
    }

    [Fact]
    public void Members_keep_the_path_above_their_branch_and_get_no_branch_from_a_blank()
    {
        var sheet = Layout.Recognise("党委|党支部|姓名|性别\n城关镇党委|第一党支部|张三|男\n城关镇党委||李四|女");
        var rows = sheet.Rows().ToList();

        var branch = Enumerable.Range(0, sheet.Columns.Count).Single(index => sheet.Columns[index].Field == "orgName");
        Assert.Equal("第一党支部", rows[0][branch].Text);
        Assert.Equal(["城关镇党委"], rows[0].ParentPath);
        Assert.Equal("城关镇党委", rows[1][branch].Text);
        Assert.Empty(rows[1].ParentPath);
    }

    private static void Check(string drawing, HierarchySource source, string expected, string merges = "")
    {
        var sheet = Layout.Recognise(drawing, merges);
        var name = Enumerable.Range(0, sheet.Columns.Count).Single(index => sheet.Columns[index].Field == "fullName");
        var rows = sheet.Rows().Select(row => $"{row.Number} {row.AddressOf(name)} {row[name].Text} < {string.Join('/', row.ParentPath)}".TrimEnd());

        Assert.Equal(source, sheet.Hierarchy);
        Assert.Equal(expected.ReplaceLineEndings("\n"), string.Join('\n', rows));
    }
}
