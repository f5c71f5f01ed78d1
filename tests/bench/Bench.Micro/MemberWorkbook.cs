using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace PartyHub.Bench.Micro;

/// <summary>A member list as Excel writes it: 25 columns, texts in the shared table, dates as numbers with a style.</summary>
internal static class MemberWorkbook
{
    public const int Columns = 25;

    public static void Write(string file, int rows)
    {
        using var stream = File.Create(file);
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create);
        Part(archive, "[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>""");
        Part(archive, "_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Part(archive, "xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="党员信息" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        Part(archive, "xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>""");
        Part(archive, "xl/styles.xml", """<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>""");
        var shared = WriteSheet(archive, rows);
        WriteShared(archive, shared);
    }

    private static void Part(ZipArchive archive, string name, string text)
    {
        using var writer = Open(archive, name);
        writer.Write(text);
    }

    private static StreamWriter Open(ZipArchive archive, string name) =>
        new(archive.CreateEntry(name, CompressionLevel.Fastest).Open(), new UTF8Encoding(false), 1 << 16);

    private static List<string> WriteSheet(ZipArchive archive, int rows)
    {
        var random = new Random(1);
        var shared = new List<string>();
        for (var column = 0; column < Columns; column++) shared.Add($"列{column + 1}");
        for (var text = 0; text < 20_000; text++) shared.Add($"中共某某街道第{text}支部委员会");
        using var sheet = Open(archive, "xl/worksheets/sheet1.xml");
        sheet.Write("""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>""");
        for (var row = 1; row <= rows; row++)
        {
            sheet.Write(string.Create(CultureInfo.InvariantCulture, $"<row r=\"{row}\" spans=\"1:{Columns}\">"));
            for (var column = 0; column < Columns; column++) sheet.Write(Cell(random, row, column, shared.Count));
            sheet.Write("</row>");
        }

        sheet.Write("</sheetData></worksheet>");
        return shared;
    }

    /// <summary>The first row is the headings; below, four columns are dates, three numbers, the others texts.</summary>
    private static string Cell(Random random, int row, int column, int texts)
    {
        var letter = (char)('A' + column);
        if (row == 1) return $"<c r=\"{letter}1\" t=\"s\"><v>{column}</v></c>";
        return (column % 6) switch
        {
            4 => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{letter}{row}\" s=\"1\"><v>{random.Next(20_000, 45_000)}</v></c>"),
            5 => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{letter}{row}\"><v>{random.Next(1000)}</v></c>"),
            _ => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{letter}{row}\" t=\"s\"><v>{random.Next(Columns, texts)}</v></c>"),
        };
    }

    private static void WriteShared(ZipArchive archive, List<string> shared)
    {
        using var writer = Open(archive, "xl/sharedStrings.xml");
        writer.Write("""<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">""");
        foreach (var text in shared) writer.Write($"<si><t>{text}</t></si>");
        writer.Write("</sst>");
    }
}
