using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace PartyHub.Importers.Tests;

/// <summary>
/// Makes the bytes of an .xlsx in code: <c>new Workbook().Sheet("名单", ["姓名", "性别"], ["张三", "男"]).ToBytes()</c>.
/// Cells are string, int, double, bool, DateTime (a date format), null, or a <see cref="Styled"/> or <see cref="Xml"/> value.
/// </summary>
internal sealed class Workbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const int FirstCustomFormat = 164;

    private readonly List<(string Name, string State, string Xml)> _sheets = [];
    private readonly List<(int Id, string? Code)> _formats = [(0, null), (14, null)];
    private readonly Dictionary<string, string> _parts = [];
    private readonly List<string> _strings = [];
    private bool _sharesStrings;

    /// <summary>A number under a built-in format id or a format code.</summary>
    internal sealed record Styled(double Number, int FormatId = FirstCustomFormat, string? Code = null);

    /// <summary>A whole c element, without its r attribute: <c>&lt;c t="e">&lt;v>#N/A&lt;/v>&lt;/c></c>.</summary>
    internal sealed record Xml(string Element);

    /// <summary>Rows stand one under the other from row 1; an empty array leaves a row out.</summary>
    public Workbook Sheet(string name, params object?[][] rows) => MergedSheet(name, "", rows);

    /// <param name="merges">Ranges such as A1:C1, with spaces between.</param>
    public Workbook MergedSheet(string name, string merges, params object?[][] rows) => RawSheet(name, SheetXml(rows, merges.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    public Workbook HiddenSheet(string name, params object?[][] rows)
    {
        _sheets.Add((name, "hidden", SheetXml(rows, [])));
        return this;
    }

    public Workbook RawSheet(string name, string xml)
    {
        _sheets.Add((name, "visible", xml));
        return this;
    }

    /// <summary>Adds a part, or replaces one the builder would write.</summary>
    public Workbook Part(string name, string content)
    {
        _parts[name] = content;
        return this;
    }

    /// <summary>Texts of the sheets that follow go to the shared strings.</summary>
    public Workbook SharingStrings()
    {
        _sharesStrings = true;
        return this;
    }

    public bool Uses1904Dates { get; init; }

    public byte[] ToBytes()
    {
        var parts = Parts();
        foreach (var (name, content) in _parts)
            parts[name] = content;
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                part.Write(Encoding.UTF8.GetBytes(content));
            }
        }
        return bytes.ToArray();
    }

    private Dictionary<string, string> Parts()
    {
        var parts = new Dictionary<string, string>
        {
            ["_rels/.rels"] = RelationshipsXml([("rId1", "officeDocument", "xl/workbook.xml")]),
            ["xl/workbook.xml"] = WorkbookXml(),
            ["xl/_rels/workbook.xml.rels"] = RelationshipsXml([
                .. _sheets.Select((_, index) => ($"rId{index + 1}", "worksheet", $"worksheets/sheet{index + 1}.xml")),
                ("rIdStyles", "styles", "styles.xml"),
                ("rIdStrings", "sharedStrings", "sharedStrings.xml")]),
            ["xl/styles.xml"] = StylesXml(),
            ["xl/sharedStrings.xml"] = $"<sst xmlns=\"{Main}\">{string.Concat(_strings.Select(text => $"<si>{TextXml(text)}</si>"))}</sst>",
        };
        for (var index = 0; index < _sheets.Count; index++)
            parts[$"xl/worksheets/sheet{index + 1}.xml"] = _sheets[index].Xml;
        return parts;
    }

    private string WorkbookXml()
    {
        var sheets = _sheets.Select((sheet, index) =>
            $"<sheet name=\"{Escape(sheet.Name)}\" sheetId=\"{index + 1}\" state=\"{sheet.State}\" r:id=\"rId{index + 1}\"/>");
        return $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relationships}\"><workbookPr date1904=\"{(Uses1904Dates ? 1 : 0)}\"/><sheets>{string.Concat(sheets)}</sheets></workbook>";
    }

    private static string RelationshipsXml(IEnumerable<(string Id, string Type, string Target)> relationships) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(relationships.Select(each => $"<Relationship Id=\"{each.Id}\" Type=\"{Relationships}/{each.Type}\" Target=\"{each.Target}\"/>"))
        + "</Relationships>";

    private string StylesXml()
    {
        var custom = _formats.Where(format => format.Code is not null).Select(format => $"<numFmt numFmtId=\"{format.Id}\" formatCode=\"{Escape(format.Code)}\"/>");
        var styles = _formats.Select(format => $"<xf numFmtId=\"{format.Id}\" applyNumberFormat=\"1\"/>");
        return $"<styleSheet xmlns=\"{Main}\"><numFmts>{string.Concat(custom)}</numFmts><cellXfs>{string.Concat(styles)}</cellXfs></styleSheet>";
    }

    private string SheetXml(object?[][] rows, string[] merges)
    {
        var xml = new StringBuilder($"<worksheet xmlns=\"{Main}\"><sheetData>");
        for (var row = 0; row < rows.Length; row++)
        {
            if (rows[row].Length == 0)
                continue;
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\">");
            for (var column = 0; column < rows[row].Length; column++)
                xml.Append(CellXml(rows[row][column], new Importers.Reading.CellAddress(row + 1, column).ToString()));
            xml.Append("</row>");
        }
        xml.Append("</sheetData>");
        if (merges.Length > 0)
            xml.Append(CultureInfo.InvariantCulture, $"<mergeCells count=\"{merges.Length}\">")
                .AppendJoin("", merges.Select(range => $"<mergeCell ref=\"{range}\"/>")).Append("</mergeCells>");
        return xml.Append("</worksheet>").ToString();
    }

    private string CellXml(object? value, string address) => value switch
    {
        null or "" => "",
        string text when _sharesStrings => $"<c r=\"{address}\" t=\"s\"><v>{Share(text)}</v></c>",
        string text => $"<c r=\"{address}\" t=\"inlineStr\"><is>{TextXml(text)}</is></c>",
        bool truth => $"<c r=\"{address}\" t=\"b\"><v>{(truth ? 1 : 0)}</v></c>",
        DateTime moment => $"<c r=\"{address}\" s=\"1\"><v>{Number(moment.ToOADate())}</v></c>",
        Styled styled => $"<c r=\"{address}\" s=\"{Style(styled)}\"><v>{Number(styled.Number)}</v></c>",
        Xml xml => xml.Element.Replace("<c", $"<c r=\"{address}\"", StringComparison.Ordinal),
        IConvertible number => $"<c r=\"{address}\"><v>{Number(number.ToDouble(CultureInfo.InvariantCulture))}</v></c>",
        _ => throw new ArgumentException($"No cell can hold a {value.GetType().Name}.", nameof(value)),
    };

    private int Share(string text)
    {
        var index = _strings.IndexOf(text);
        if (index >= 0)
            return index;
        _strings.Add(text);
        return _strings.Count - 1;
    }

    private int Style(Styled styled)
    {
        var format = (styled.Code is null ? styled.FormatId : FirstCustomFormat + _formats.Count, styled.Code);
        var index = _formats.FindIndex(known => known.Code == format.Code && (known.Id == format.Item1 || format.Code is not null));
        if (index >= 0)
            return index;
        _formats.Add(format);
        return _formats.Count - 1;
    }

    private static string Number(double number) => number.ToString("R", CultureInfo.InvariantCulture);

    private static string TextXml(string text) => $"<t xml:space=\"preserve\">{Escape(text)}</t>";

    private static string Escape(string? text) => SecurityElement.Escape(text) ?? "";
}
