using System.Text;
using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Tests.Reading;

/// <summary>HTML and SpreadsheetML under the name .xls.</summary>
public sealed class MarkupTests
{
    private const string SheetNamespaces = "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"";

    static MarkupTests() => TextEncodings.Register();

    [Fact]
    public void Reads_an_html_table_with_spans()
    {
        using var file = Reading.Open(Encoding.UTF8.GetBytes(
            """
            <html><head><meta charset="utf-8"><style>td { mso-number-format:"\@"; }</style></head><body>
            <table border=1><tr><td colspan="2" class='a>b'>某县党员名册</td></tr>
            <tr><th rowspan=2>姓名<th>联系方式</tr>
            <tr><td>手机 &amp; 电话</td></tr>
            <tr><td> 张&nbsp;三<br>（曾用名）</td><td>139</td></table></body></html>
            """), "a.xls");

        Assert.Equal((FileKind.Html, IssueCode.HtmlAsXls), (file.Kind, file.Problems.Single().Code));
        Assert.Equal("某县党员名册|\n姓名|联系方式\n|手机 & 电话\n张\u00A0三\n（曾用名）|139", Reading.Of(file.Sheets[0]));
        Assert.Equal([new CellRange(1, 0, 1, 1), new CellRange(2, 0, 3, 0)], file.Sheets[0].MergedRanges);
    }

    [Fact]
    public void Html_in_gbk_is_read() =>
        Assert.Equal("张三", Reading.Of(Encoding.GetEncoding("GB18030").GetBytes("<table><tr><td>张三</td></tr></table>"), "a.xls"));

    [Fact]
    public void A_title_table_joins_the_table_below_it_and_other_tables_are_sheets()
    {
        using var file = Reading.Open("<table><tr><td>T</td></tr></table><table><tr><td>a</td></tr><tr><td>b</td></tr><tr><td>c</td></tr></table><table><tr><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td></tr></table>"u8.ToArray(), "a.xls");

        Assert.Equal(["T\na\nb\nc", "1\n2\n3"], file.Sheets.Select(Reading.Of));
    }

    [Fact]
    public void A_table_within_a_cell_is_the_text_of_the_cell() =>
        Assert.Equal("a b c|d", Reading.Of("<table><tr><td>a <table><tr><td>b</td> <td>c</td></tr></table></td><td>d</td></tr></table>"u8.ToArray(), "a.xls"));

    [Theory]
    [InlineData("<table><tr><td>a")]
    [InlineData("<table><tr><td colspan=99999999999>a</table>")]
    [InlineData("<table><td>a</td><script>if (a<b) '<td>x</td>'</script></table")]
    [InlineData("</td></tr><table><tr><td>a</td></tr></table></table></table>")]
    public void Sloppy_html_is_read(string html) => Assert.StartsWith("a", Reading.Of(Encoding.UTF8.GetBytes(html), "a.xls"), StringComparison.Ordinal);

    [Fact]
    public void Reads_spreadsheet_ml()
    {
        using var file = Reading.Open(Encoding.UTF8.GetBytes(
            $"""
            <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
            <Workbook {SheetNamespaces}><Styles><Style ss:ID="d"><NumberFormat ss:Format="yyyy&quot;年&quot;m&quot;月&quot;"/></Style><Style ss:ID="s"><NumberFormat ss:Format="Short Date"/></Style></Styles>
            <Worksheet ss:Name="名单"><Table><Row><Cell ss:MergeAcross="1"><Data ss:Type="String">标题</Data></Cell><Cell><Data ss:Type="Number">7</Data></Cell></Row>
            <Row ss:Index="3" ss:Hidden="1"><Cell ss:Index="2" ss:StyleID="d"><Data ss:Type="DateTime">2021-05-06T00:00:00.000</Data></Cell><Cell ss:StyleID="s"><Data ss:Type="Number">44322</Data></Cell>
            <Cell><Data ss:Type="Boolean">1</Data></Cell><Cell ss:Formula="=1/0"><Data ss:Type="Error">#DIV/0!</Data></Cell><Cell><ss:Data ss:Type="String"><B>张</B>三</ss:Data><Comment><ss:Data>no</ss:Data></Comment></Cell></Row></Table></Worksheet></Workbook>
            """), "a.xls");

        Assert.Equal((FileKind.SpreadsheetMl, IssueCode.SpreadsheetMlAsXls), (file.Kind, file.Problems.Single().Code));
        Assert.Equal("标题||N:7\n|D:2021-05-06|D:2021-05-06|B:TRUE|E:#DIV/0!=|张三", Reading.Of(file.Sheets[0]));
        Assert.Equal([(1, false), (3, true)], file.Sheets[0].Rows().Select(row => (row.Number, row.IsHidden)));
        Assert.True(file.Sheets[0].Rows().Last()[1].Format.HasNoDay);
    }

    [Fact]
    public void Spreadsheet_ml_in_gb2312_is_read() => Assert.Equal("张三", Reading.Of(Encoding.GetEncoding("GB18030").GetBytes(
        $"<?xml version=\"1.0\" encoding=\"GB2312\"?><Workbook {SheetNamespaces}><Worksheet ss:Name=\"a\"><Table><Row><Cell><Data ss:Type=\"String\">张三</Data></Cell></Row></Table></Worksheet></Workbook>"), "a.xls"));

    [Fact]
    public void A_dtd_in_spreadsheet_ml_is_refused() => Assert.Equal(
        "DTD_FORBIDDEN(xml)",
        Reading.Of(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?><!DOCTYPE Workbook [<!ENTITY a \"b\">]><Workbook {SheetNamespaces}/>"), "a.xls"));
}
