using System.Text;
using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Tests.Reading;

public sealed class DelimitedTextTests
{
    static DelimitedTextTests() => TextEncodings.Register();

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("GB18030", false)]
    public void Reads_each_encoding(string name, bool withMark)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] bytes = [.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes("姓名,性别\n张三,男\n𠮷㐂龦䶮,女\n")];

        Assert.Equal("姓名|性别\n张三|男\n𠮷㐂龦䶮|女", Read(bytes));
    }

    [Fact]
    public void The_euro_sign_of_code_page_936_is_read() =>
        Assert.Equal("姓名|价\n张三|€5", Read([.. Encoding.GetEncoding("GB18030").GetBytes("姓名,价\n张三,"), 0x80, (byte)'5']));

    [Fact]
    public void Bytes_of_no_encoding_are_refused_with_their_offset() =>
        Assert.StartsWith("ENCODING_UNSURE(", Read([.. "abc,"u8, 0xFF, 0xFF, 0x81, 0x20, .. "\n"u8]), StringComparison.Ordinal);

    [Fact]
    public void Text_of_private_use_characters_is_refused() =>
        Assert.StartsWith("ENCODING_UNSURE(", Read(Encoding.GetEncoding("GB18030").GetBytes("姓名,性别\n\uE000\uE001\uE002,男\n")), StringComparison.Ordinal);

    [Fact]
    public void A_character_across_a_block_is_valid_utf_8()
    {
        for (var shift = 0; shift < 3; shift++)
        {
            var text = new string('a', (1 << 16) - 2 + shift) + "党,b";

            Assert.EndsWith("党|b", Read(Encoding.UTF8.GetBytes(text), ReadLimits.Default with { CellCharacters = 1 << 20 }), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("a,b\n1,2", "a|b\n1|2")]
    [InlineData("a\tb\n1\t2", "a|b\n1|2")]
    [InlineData("a;b\n1,5;2,5", "a|b\n1,5|2,5")]
    [InlineData("附件2\n某县党员，名册\n姓名|性别|民族\n张三|男|汉", "附件2\n某县党员，名册\n姓名|性别|民族\n张三|男|汉")]
    [InlineData("sep=;\na;b\n1;2", "a|b\n1|2")]
    [InlineData("a,b\r1,2\r", "a|b\n1|2")]
    [InlineData("只有一列\n张三", "只有一列\n张三")]
    public void Finds_the_separator(string text, string expected) => Assert.Equal(expected, Read(Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void Quotes_line_breaks_and_strays() => Assert.Equal(
        "姓名|备注\n张\"三|第一行\n第二行, 完\n李四|他说\"好\"",
        Read("姓名,备注\n\"张\"\"三\",\"第一行\n第二行, 完\"\n李四,他说\"好\"\n"u8.ToArray()));

    [Fact]
    public void A_quote_that_is_never_closed_is_refused_with_its_row() =>
        Assert.Equal("TEXT_QUOTE_OPEN(2)", Read("姓名,备注\n\"张三,男\n李四,女\n"u8.ToArray()));

    [Fact]
    public void Blank_lines_keep_the_numbers_of_the_rows()
    {
        using var file = Reading.Open("a,b\n\n1,2\n"u8.ToArray(), "a.csv");

        Assert.Equal([1, 2, 3], file.Sheets[0].Rows().Select(row => row.Number));
    }

    [Fact]
    public void A_formula_that_guards_a_zero_is_its_text() => Assert.Equal("0123|=1+1", Read("=\"0123\",=1+1"u8.ToArray()));

    [Fact]
    public void A_field_beyond_what_a_cell_can_hold_is_refused() =>
        Assert.StartsWith("CELL_TOO_LONG", Read(Encoding.UTF8.GetBytes("a,b\n" + new string('x', 40_000) + ",1\n")), StringComparison.Ordinal);

    [Fact]
    public void More_columns_than_allowed_are_refused() =>
        Assert.Equal("TOO_MANY_COLUMNS(512)", Read(Encoding.UTF8.GetBytes(string.Join(',', Enumerable.Range(1, 600)))));

    private static string Read(byte[] bytes, ReadLimits? limits = null) => Reading.Of(bytes, "名单.csv", limits);
}
