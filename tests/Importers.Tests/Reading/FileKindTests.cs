using System.Text;
using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Tests.Reading;

public sealed class FileKindTests
{
    [Theory]
    [InlineData("%PDF-1.4", "a.xls", ".pdf")]
    [InlineData("{\\rtf1", "a.xls", ".rtf")]
    [InlineData("MZ\0\0", "a.xlsx", ".exe")]
    [InlineData("", "a.xlsx", "空文件 / an empty file")]
    [InlineData("<?xml version=\"1.0\"?><root/>", "a.xls", ".xml")]
    [InlineData("MIME-Version: 1.0\nContent-Type: multipart/related", "a.xls", ".mht")]
    [InlineData("abc\0def", "a.csv", "二进制文件 / a binary file")]
    public void Other_formats_are_refused_by_content_whatever_their_name(string content, string name, string found) =>
        Assert.Equal($"FORMAT_UNSUPPORTED({found})", Reading.Of(Encoding.UTF8.GetBytes(content), name));

    [Theory]
    [InlineData("word/document.xml", ".docx")]
    [InlineData("ppt/presentation.xml", ".pptx")]
    [InlineData("content.xml", ".ods")]
    [InlineData("xl/workbook.bin", ".xlsb")]
    [InlineData("a.txt", ".zip")]
    public void Zips_of_other_kinds_are_refused(string part, string found)
    {
        var zip = new MemoryStream();
        using (var archive = new System.IO.Compression.ZipArchive(zip, System.IO.Compression.ZipArchiveMode.Create, leaveOpen: true))
            archive.CreateEntry(part);

        Assert.Equal($"FORMAT_UNSUPPORTED({found})", Reading.Of(zip.ToArray()));
    }

    [Fact]
    public void A_dbf_is_refused_by_its_header()
    {
        var dbf = new byte[97];
        (dbf[0], dbf[1], dbf[2], dbf[3], dbf[8], dbf[64]) = (3, 112, 5, 30, 65, 0x0D);

        Assert.Equal("FORMAT_UNSUPPORTED(.dbf)", Reading.Of(dbf, "a.dbf"));
    }

    [Theory]
    [InlineData("EncryptedPackage", "ENCRYPTED()")]
    [InlineData("WordDocument", "FORMAT_UNSUPPORTED(.doc)")]
    [InlineData("PowerPoint Document", "FORMAT_UNSUPPORTED(.ppt)")]
    [InlineData("EtContent", "FORMAT_WPS_UNREADABLE()")]
    public void Compound_files_are_told_by_their_streams(string stream, string expected) =>
        Assert.Equal(expected, Reading.Of(CompoundBytes.Of(stream, new byte[100]), "a.xls"));

    [Fact]
    public void A_truncated_compound_file_is_damage() =>
        Assert.StartsWith("FILE_DAMAGED(OLE", Reading.Of(CompoundBytes.Of("Workbook", new byte[100])[..600], "a.xls"), StringComparison.Ordinal);

    [Fact]
    public void An_xlsx_named_csv_is_an_xlsx()
    {
        using var file = Reading.Open(new Workbook().Sheet("a", ["张三"]).ToBytes(), "名单.csv");

        Assert.Equal(FileKind.Xlsx, file.Kind);
    }
}
