using System.IO.Compression;
using System.Text;
using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Tests.Reading;

/// <summary>The attacks on uploads: each is refused with its code. (Time and memory are measured by the bench, not here.)</summary>
public sealed class HostileFileTests
{
    private const string SheetPart = "xl/worksheets/sheet1.xml";
    private const string SheetStart = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";

    private static readonly byte[] Plain = new Workbook().SharingStrings().Sheet("a", ["张三"]).ToBytes();

    [Theory]
    [InlineData(SheetPart)]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("docProps/unused.bin")]
    public void Zeros_are_a_bomb(string part) =>
        Assert.StartsWith($"ZIP_BOMB({part}", Reading.Of(ZipBytes.AddRun(Plain, part, "", new byte[1024], 32 << 10, "")), StringComparison.Ordinal);

    [Fact]
    public void Many_parts_of_fair_ratio_are_too_large_together()
    {
        var limits = ReadLimits.Default with { UnpackedBytes = 1 << 20 };
        var random = new byte[900_000];
        new Random(1).NextBytes(random);
        var bytes = ZipBytes.Replace(ZipBytes.Replace(Plain, "a", random), "b", random);

        Assert.StartsWith("FILE_TOO_LARGE(unpacked bytes", Reading.Of(bytes, limits: limits), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(100_000)]
    public void A_directory_entry_that_lies_about_its_size_is_damage(int size) =>
        Assert.StartsWith("FILE_DAMAGED(", Reading.Of(ZipBytes.LieAboutSize(new Workbook().Sheet("a", ["张三"]).ToBytes(), SheetPart, (uint)size)), StringComparison.Ordinal);

    [Fact]
    public void A_spoilt_byte_is_told_by_the_checksum()
    {
        var sheet = new byte[5000];
        var stored = ZipBytes.Change(Plain, archive =>
        {
            archive.GetEntry(SheetPart)?.Delete();
            using var stream = archive.CreateEntry(SheetPart, CompressionLevel.NoCompression).Open();
            Encoding.UTF8.GetBytes(SheetStart + "<row><c t=\"inlineStr\"><is><t>SPOILME</t></is></c></row></sheetData></worksheet>").CopyTo(sheet, 0);
            stream.Write(sheet.AsSpan(0, Array.IndexOf(sheet, (byte)0)));
        });
        stored[stored.AsSpan().IndexOf("SPOILME"u8)] ^= 1;

        Assert.Equal($"FILE_DAMAGED({SheetPart}, a wrong checksum)", Reading.Of(stored));
    }

    [Fact]
    public void Too_many_entries_are_a_bomb() => Assert.StartsWith("ZIP_BOMB(entries", Reading.Of(ZipBytes.Change(Plain, archive =>
    {
        for (var index = 0; index < 1_001; index++)
            archive.CreateEntry($"e{index}");
    })), StringComparison.Ordinal);

    [Theory]
    [InlineData("XL/Worksheets/Sheet1.XML")]
    [InlineData("xl\\worksheets\\sheet1.xml")]
    [InlineData("/xl/worksheets/sheet1.xml")]
    public void A_name_in_the_directory_twice_is_damage(string name) =>
        Assert.StartsWith("FILE_DAMAGED(xl/", Reading.Of(ZipBytes.Change(Plain, archive => archive.CreateEntry(name))), StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]>")]
    [InlineData("<?xml version=\"1.0\"?><!DOCTYPE x SYSTEM \"file:///etc/passwd\">")]
    [InlineData("<!-- a --> <!DOCTYPE x [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/\">%p;]>")]
    public void A_dtd_is_refused_wherever_it_stands(string dtd)
    {
        foreach (var part in (string[])[SheetPart, "xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml", "xl/_rels/workbook.xml.rels", "_rels/.rels"])
            Assert.Equal($"DTD_FORBIDDEN({part})", Reading.Of(ZipBytes.Replace(Plain, part, Encoding.UTF8.GetBytes(dtd + "<x/>"))));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void A_dtd_in_utf_16_is_refused_too(string encoding)
    {
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><!DOCTYPE x []><x/>";

        Assert.Equal($"DTD_FORBIDDEN({SheetPart})", Reading.Of(ZipBytes.Replace(Plain, SheetPart, Encoding.GetEncoding(encoding).GetBytes(text))));
    }

    [Theory]
    [InlineData("UTF-7")]
    [InlineData("EBCDIC-CP-US")]
    [InlineData("iso-2022-jp")]
    public void Encodings_that_could_hide_a_dtd_are_refused(string encoding) => Assert.StartsWith(
        $"FILE_DAMAGED({SheetPart}, an XML encoding",
        Reading.Of(ZipBytes.Replace(Plain, SheetPart, Encoding.ASCII.GetBytes($"<?xml version=\"1.0\" encoding=\"{encoding}\"?><x/>"))), StringComparison.Ordinal);

    [Theory]
    [InlineData(SheetPart, SheetStart + "<row><c t=\"inlineStr\"><is><t>", "</t></is></c></row></sheetData></worksheet>")]
    [InlineData("xl/sharedStrings.xml", "<sst><si><t>", "</t></si></sst>")]
    public void A_text_beyond_what_a_cell_can_hold_is_refused(string part, string before, string after)
    {
        var allowed = ReadLimits.Default with { CompressionRatio = int.MaxValue };

        Assert.StartsWith("CELL_TOO_LONG(32767", Reading.Of(ZipBytes.AddRun(Plain, part, before, "a"u8.ToArray(), 32_768, after)), StringComparison.Ordinal);
        Assert.StartsWith("CELL_TOO_LONG(32767", Reading.Of(ZipBytes.AddRun(Plain, part, before, "a"u8.ToArray(), 2 << 20, after), limits: allowed), StringComparison.Ordinal);
        Assert.StartsWith("CELL_TOO_LONG(32767", Reading.Of(ZipBytes.AddRun(Plain, part, before.Replace("<t>", "", StringComparison.Ordinal), "<r><t>a</t></r>"u8.ToArray(), 300_000, after.Replace("</t>", "", StringComparison.Ordinal)), limits: allowed), StringComparison.Ordinal);
    }

    [Fact]
    public void The_longest_text_a_cell_can_hold_is_read() =>
        Assert.Equal(32_767, Reading.Of(new Workbook().Sheet("a", [new string('党', 32_767)]).ToBytes()).Length);

    [Fact]
    public void More_strings_than_cells_are_refused()
    {
        var limits = ReadLimits.Default with { Cells = 1_000, CompressionRatio = int.MaxValue };

        Assert.StartsWith("FILE_TOO_LARGE(shared strings", Reading.Of(ZipBytes.AddRun(Plain, "xl/sharedStrings.xml", "<sst>", "<si><t/></si>"u8.ToArray(), 2_000, "</sst>"), limits: limits), StringComparison.Ordinal);
    }

    [Fact]
    public void More_cells_than_allowed_are_refused() =>
        Assert.StartsWith("FILE_TOO_LARGE(cells, 3, 2)", Reading.Of(new Workbook().Sheet("a", [1, 2, 3]).ToBytes(), limits: ReadLimits.Default with { Cells = 2 }), StringComparison.Ordinal);

    [Theory]
    [InlineData("XFD1048576")]
    [InlineData("SS1")]
    public void A_value_in_a_far_column_is_refused(string address) => Assert.Equal(
        "TOO_MANY_COLUMNS(512)",
        Reading.Of(new Workbook().RawSheet("a", $"{SheetStart}<row r=\"{address.TrimStart('X', 'F', 'D', 'S')}\"><c r=\"{address}\"><v>1</v></c></row></sheetData></worksheet>").ToBytes()));

    [Fact]
    public void A_merge_over_the_whole_sheet_costs_nothing() =>
        Assert.Equal("张三", Reading.Of(new Workbook().MergedSheet("a", "A1:XFD1048576", ["张三"]).ToBytes()));

    [Fact]
    public void A_million_merges_are_refused() => Assert.StartsWith(
        "FILE_TOO_LARGE(merged ranges",
        Reading.Of(ZipBytes.AddRun(Plain, SheetPart, SheetStart + "</sheetData><mergeCells>", "<mergeCell ref=\"A1:B2\"/>"u8.ToArray(), 20_000, "</mergeCells></worksheet>"), limits: ReadLimits.Default with { CompressionRatio = int.MaxValue }), StringComparison.Ordinal);

    [Fact]
    public void Elements_nested_without_end_are_refused() => Assert.StartsWith(
        $"FILE_DAMAGED({SheetPart}, elements nested",
        Reading.Of(ZipBytes.AddRun(Plain, SheetPart, "<worksheet>", "<a>"u8.ToArray(), 5_000, "")), StringComparison.Ordinal);

    [Fact]
    public void A_file_beyond_the_size_limit_is_refused_before_it_is_all_read()
    {
        using var endless = new EndlessStream();
        using var file = SheetReader.Open(endless, "a.csv", ReadLimits.Default with { FileBytes = 1 << 20 });

        Assert.StartsWith("FILE_TOO_LARGE(file bytes", Reading.Problem(file.Problems[0]), StringComparison.Ordinal);
        Assert.InRange(endless.Given, 1 << 20, 2 << 20);
    }

    private sealed class EndlessStream : Stream
    {
        public long Given { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)'a');
            Given += count;
            return count;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
