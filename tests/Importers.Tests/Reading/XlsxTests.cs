using PartyHub.Importers.Reading;
using static PartyHub.Importers.Tests.Workbook;

namespace PartyHub.Importers.Tests.Reading;

public sealed class XlsxTests
{
    private const string Main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";

    [Fact]
    public void Reads_every_kind_of_cell() => Assert.Equal(
        "张三|N:12.5|B:TRUE|D:2021-05-06|E:#N/A|N:007",
        Read(["张三", 12.5, true, new DateTime(2021, 5, 6), new Xml("<c t=\"e\"><v>#N/A</v></c>"), new Styled(7, Code: "000")]));

    [Theory]
    [InlineData(27, "yyyy\"年\"m\"月\"", false)]
    [InlineData(31, "yyyy\"年\"m\"月\"d\"日\"", true)]
    [InlineData(36, "yyyy\"年\"m\"月\"", false)]
    [InlineData(50, "yyyy\"年\"m\"月\"", false)]
    [InlineData(51, "m\"月\"d\"日\"", true)]
    [InlineData(57, "yyyy\"年\"m\"月\"", false)]
    [InlineData(58, "m\"月\"d\"日\"", true)]
    public void Chinese_built_in_formats_are_dates(int id, string code, bool showsDay)
    {
        var cell = First(new Workbook().Sheet("a", [new Styled(44322, id)]).ToBytes());

        Assert.Equal((CellKind.Date, new DateTime(2021, 5, 6), code, showsDay), (cell.Kind, cell.Date, cell.Format.Code, cell.Format.ShowsDay));
    }

    [Theory]
    [InlineData("yyyy\"年\"m\"月\";@", true, false)]
    [InlineData("[$-804]yyyy-mm-dd", true, true)]
    [InlineData("[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\";@", true, true)]
    [InlineData("m/d/yyyy h:mm", true, true)]
    [InlineData("[h]:mm:ss", false, false)]
    [InlineData("h:mm", false, false)]
    [InlineData("mm:ss.0", false, false)]
    [InlineData("0.00E+00", false, false)]
    [InlineData("#,##0;[Red]-#,##0", false, false)]
    [InlineData("\"yyyy-mm-dd\"0", false, false)]
    [InlineData("G/通用格式", false, false)]
    [InlineData("_ * #,##0_ ;_ * \\-#,##0_ ", false, false)]
    [InlineData("0\"第\"d", true, true)]
    public void Formats_show_dates_or_not(string code, bool isDate, bool showsDay)
    {
        var format = FormatCode.Parse(code);

        Assert.Equal((isDate, showsDay), (format.IsDate, format.ShowsDay));
    }

    [Fact]
    public void Dates_of_a_1904_workbook_are_shifted()
    {
        using var file = Reading.Open(new Workbook { Uses1904Dates = true }.Sheet("a", [new Styled(35977, 14), 35977]).ToBytes());
        var row = file.Sheets[0].Rows().Single();

        Assert.True(file.Sheets[0].Uses1904Dates);
        Assert.Equal((new DateTime(2002, 7, 2), 35977.0), (row[0].Date, row[1].Number));
    }

    [Theory]
    [InlineData(1, "1900-01-01")]
    [InlineData(59, "1900-02-28")]
    [InlineData(61, "1900-03-01")]
    [InlineData(35977, "1998-07-01")]
    [InlineData(41059.5, "2012-05-30 12:00:00")]
    public void Serials_are_days(double serial, string expected) => Assert.Equal("D:" + expected, Read([new Styled(serial, 14)]));

    [Theory]
    [InlineData(60)]
    [InlineData(0)]
    [InlineData(-5)]
    [InlineData(3e6)]
    public void Serials_of_no_day_have_no_date(double serial) => Assert.Null(First(new Workbook().Sheet("a", [new Styled(serial, 14)]).ToBytes()).Date);

    [Fact]
    public void Iso_dates_are_dates() => Assert.Equal("D:2012-05-30", Read([new Xml("<c t=\"d\"><v>2012-05-30</v></c>")]));

    [Fact]
    public void Long_numbers_keep_the_digits_the_file_holds() => Assert.Equal(
        "N:990101197310256240|N:110101199001011230",
        Read([new Xml("<c><v>990101197310256240</v></c>"), new Xml("<c><v>1.1010119900101123E+17</v></c>")]));

    [Fact]
    public void Formulas_give_their_cached_value_and_none_is_an_error() => Assert.Equal(
        "N:3=|小计=|E:#UNCALCULATED=|E:#REF!=",
        Read([
            new Xml("<c><f>1+2</f><v>3</v></c>"), new Xml("<c t=\"str\"><f>A1</f><v>小计</v></c>"),
            new Xml("<c><f>SUM(A1)</f></c>"), new Xml("<c t=\"e\"><f>A1</f><v>#REF!</v></c>")]));

    [Fact]
    public void Rich_text_is_joined_without_its_phonetic_runs()
    {
        var strings = "<si><r><t>东</t></r><r><rPr/><t>京</t></r><rPh sb=\"0\" eb=\"1\"><t>トウ</t></rPh><phoneticPr/></si><si><t>京</t><rPh><t>キョウ</t></rPh></si><si/><si><t/></si>";
        var bytes = new Workbook().RawSheet("a", $"<worksheet {Main}><sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c><c t=\"s\"><v>3</v></c><c t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r><rPh><t>x</t></rPh></is></c></row></sheetData></worksheet>")
            .Part("xl/sharedStrings.xml", $"<sst {Main}>{strings}</sst>").ToBytes();

        Assert.Equal("东京|京|||ab", Reading.Of(bytes));
    }

    [Theory]
    [InlineData("a_x000D_b", "a\rb")]
    [InlineData("_x005F_x000D_", "_x000D_")]
    [InlineData("_x00GZ_ _x12_", "_x00GZ_ _x12_")]
    [InlineData("a&amp;b&lt;&#20013;&#x4E2D;", "a&b<中中")]
    [InlineData("<![CDATA[a<b&c]]>", "a<b&c")]
    [InlineData("a<!-- no -->b", "ab")]
    [InlineData(" 张三\u3000", " 张三\u3000")]
    [InlineData("𠮷\r\n㐂", "𠮷\n㐂")]
    public void Texts_are_decoded(string xml, string text) =>
        Assert.Equal(text, First(new Workbook().RawSheet("a", Inline(xml)).ToBytes()).Text);

    [Theory]
    [InlineData("a_x000D_b", "a\rb")]
    [InlineData("a&amp;b", "a&b")]
    [InlineData("plain", "plain")]
    public void Shared_texts_are_decoded_alike(string xml, string text) => Assert.Equal(text, First(
        new Workbook().RawSheet("a", $"<worksheet {Main}><sheetData><row><c t=\"s\"><v>0</v></c></row></sheetData></worksheet>")
            .Part("xl/sharedStrings.xml", $"<sst {Main}><si><t>{xml}</t></si></sst>").ToBytes()).Text);

    [Fact]
    public void Strict_files_with_prefixes_and_absolute_targets_are_read()
    {
        const string Strict = "http://purl.oclc.org/ooxml";
        var bytes = new Workbook()
            .Part("_rels/.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"{Strict}/officeDocument/relationships/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>")
            .Part("xl/workbook.xml", $"<x:workbook xmlns:x=\"{Strict}/spreadsheetml/main\" xmlns:q=\"{Strict}/officeDocument/relationships\"><x:sheets><x:sheet name=\"名单\" sheetId=\"1\" q:id=\"a\"/></x:sheets></x:workbook>")
            .Part("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" Type=\"{Strict}/officeDocument/relationships/worksheet\" Target=\"/xl/worksheets/s.xml\"/></Relationships>")
            .Part("xl/worksheets/s.xml", $"<x:worksheet xmlns:x=\"{Strict}/spreadsheetml/main\"><x:dimension ref=\"A1:XFD1048576\"/><x:cols><x:col min=\"1\" max=\"1\"/></x:cols><x:sheetData><x:row><x:c t=\"inlineStr\"><x:is><x:t>张三</x:t></x:is></x:c><x:c><x:v>7</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref=\"A1:A2\"/></x:mergeCells></x:worksheet>")
            .ToBytes();
        using var file = Reading.Open(bytes);

        Assert.Equal("张三|N:7", Reading.Of(file.Sheets[0]));
        Assert.Equal(new CellRange(1, 0, 2, 0), Assert.Single(file.Sheets[0].MergedRanges));
    }

    [Fact]
    public void Documents_in_utf_16_are_read()
    {
        var sheet = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + Inline("张三");
        var bytes = ZipBytes.Replace(new Workbook().Sheet("a", ["x"]).ToBytes(), "xl/worksheets/sheet1.xml", [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(sheet)]);

        Assert.Equal("张三", Reading.Of(bytes));
    }

    [Fact]
    public void Cells_and_rows_without_addresses_follow_each_other() => Assert.Equal(
        "N:1||N:3\nN:4",
        Reading.Of(new Workbook().RawSheet("a", $"<worksheet {Main}><sheetData><row><c><v>1</v></c><c/><c r=\"C1\"><v>3</v></c></row><row r=\"5\"><c><v>4</v></c></row></sheetData></worksheet>").ToBytes()));

    [Fact]
    public void Merges_hidden_rows_and_hidden_sheets_are_told()
    {
        var sheet = $"<worksheet {Main}><sheetData><row r=\"2\" hidden=\"1\"><c t=\"inlineStr\"><is><t>mergeCells</t></is></c></row></sheetData><mergeCells count=\"2\"><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"B2:B3\"/></mergeCells></worksheet>";
        using var file = Reading.Open(new Workbook().RawSheet("a", sheet).HiddenSheet("b", ["x"]).ToBytes());

        Assert.Equal(["A1", "B2"], file.Sheets[0].MergedRanges.Select(range => range.TopLeft.ToString()));
        Assert.True(file.Sheets[0].Rows().Single().IsHidden);
        Assert.Equal([false, true], file.Sheets.Select(each => each.IsHidden));
    }

    [Fact]
    public void Styled_but_empty_cells_far_out_are_nothing() =>
        Assert.Equal("N:1", Reading.Of(new Workbook().RawSheet("a", $"<worksheet {Main}><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"1\"/></row></sheetData></worksheet>").ToBytes()));

    [Theory]
    [InlineData("<row r=\"2\"/><row r=\"1\"/>")]
    [InlineData("<row r=\"0\"/>")]
    [InlineData("<row r=\"1\"><c r=\"A2\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>x</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\" t=\"q\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>1</c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>&nbsp;</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=A1><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>1")]
    public void What_no_writer_writes_is_damage(string rows) =>
        Assert.StartsWith("FILE_DAMAGED(xl/worksheets/sheet1.xml", Reading.Of(new Workbook().RawSheet("a", $"<worksheet {Main}><sheetData>{rows}</sheetData></worksheet>").ToBytes()), StringComparison.Ordinal);

    [Fact]
    public void A_sheet_can_be_read_twice_and_in_turns()
    {
        using var file = Reading.Open(new Workbook().Sheet("a", ["1"], ["2"]).Sheet("b", ["3"], ["4"]).ToBytes());

        Assert.Equal(["1", "3", "2", "4"], file.Sheets[0].Rows().Zip(file.Sheets[1].Rows()).SelectMany(pair => new[] { pair.First[0].Text, pair.Second[0].Text }));
        Assert.Equal("1\n2", Reading.Of(file.Sheets[0]));
    }

    private static string Inline(string xml) => $"<worksheet {Main}><sheetData><row><c t=\"inlineStr\"><is><t>{xml}</t></is></c></row></sheetData></worksheet>";

    private static string Read(object?[] row) => Reading.Of(new Workbook().Sheet("a", row).ToBytes());

    private static Cell First(byte[] bytes)
    {
        using var file = Reading.Open(bytes);
        return file.Sheets[0].Rows().First()[0];
    }
}
