using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace PartyHub.Importers.Workbooks;

/// <summary>
/// Writes an .xlsx, sheet after sheet and row after row; nothing but the comments of one sheet is kept in memory. Texts are
/// inline strings, so no text can become a formula.
/// </summary>
public sealed class WorkbookWriter : IDisposable
{
    internal const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    internal const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string SpreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), CloseOutput = true };

    private readonly ZipArchive archive;
    private readonly WorkbookStyles styles = new();
    private readonly List<SheetWriter> sheets = [];

    /// <summary>The stream is left open.</summary>
    public WorkbookWriter(Stream output) => archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Begins a sheet; the one before must have been disposed. A name is cut and cleaned to what spreadsheets allow, and made unique.</summary>
    public SheetWriter AddSheet(string name, SheetOptions? options = null)
    {
        var sheet = new SheetWriter(this, styles, UniqueName(name), sheets.Count + 1, options ?? new SheetOptions());
        sheets.Add(sheet);
        return sheet;
    }

    public void Dispose()
    {
        using (var xml = Part("xl/styles.xml")) styles.Write(xml);
        WriteWorkbook();
        WriteRelationships("xl/_rels/workbook.xml.rels",
            [.. sheets.Select(s => ("worksheet", $"worksheets/sheet{s.Number}.xml")), ("styles", "styles.xml")]);
        WriteRelationships("_rels/.rels", [("officeDocument", "xl/workbook.xml")]);
        WriteContentTypes();
        archive.Dispose();
    }

    /// <summary>The parts of a file are written one after another: the writer is disposed before the next part is opened.</summary>
    internal XmlWriter Part(string path) => XmlWriter.Create(archive.CreateEntry(path, CompressionLevel.Fastest).Open(), Settings);

    internal void WriteRelationships(string path, IReadOnlyList<(string Type, string Target)> targets)
    {
        using var xml = Part(path);
        xml.WriteStartElement("Relationships", PackageRelationships);
        for (var index = 0; index < targets.Count; index++)
        {
            xml.WriteStartElement("Relationship");
            xml.WriteAttributeString("Id", Invariant($"rId{index + 1}"));
            xml.WriteAttributeString("Type", $"{Relationships}/{targets[index].Type}");
            xml.WriteAttributeString("Target", targets[index].Target);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private void WriteWorkbook()
    {
        using var xml = Part("xl/workbook.xml");
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", null, Relationships);
        xml.WriteStartElement("sheets");
        foreach (var sheet in sheets)
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", sheet.Name);
            xml.WriteAttributeString("sheetId", Invariant($"{sheet.Number}"));
            if (sheet.Options.IsHidden) xml.WriteAttributeString("state", "hidden");
            xml.WriteAttributeString("id", Relationships, Invariant($"rId{sheet.Number}"));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void WriteContentTypes()
    {
        using var xml = Part("[Content_Types].xml");
        xml.WriteStartElement("Types", ContentTypes);
        Default("rels", "application/vnd.openxmlformats-package.relationships+xml");
        Default("xml", "application/xml");
        Default("vml", "application/vnd.openxmlformats-officedocument.vmlDrawing");
        Override("/xl/workbook.xml", "sheet.main+xml");
        Override("/xl/styles.xml", "styles+xml");
        foreach (var sheet in sheets)
        {
            Override($"/xl/worksheets/sheet{sheet.Number}.xml", "worksheet+xml");
            if (sheet.HasComments) Override($"/xl/comments{sheet.Number}.xml", "comments+xml");
        }

        xml.WriteEndElement();

        void Default(string extension, string type) => Entry("Default", "Extension", extension, type);
        void Override(string part, string type) => Entry("Override", "PartName", part, SpreadsheetType + type);
        void Entry(string element, string key, string value, string type)
        {
            xml.WriteStartElement(element);
            xml.WriteAttributeString(key, value);
            xml.WriteAttributeString("ContentType", type);
            xml.WriteEndElement();
        }
    }

    private string UniqueName(string name)
    {
        const int longest = 31;
        var clean = string.Concat(name.Select(c => "[]:*?/\\".Contains(c, StringComparison.Ordinal) ? '_' : c)).Trim('\'', ' ');
        if (clean.Length == 0) clean = "Sheet";
        var candidate = clean.Length > longest ? clean[..longest] : clean;
        for (var number = 2; sheets.Exists(s => string.Equals(s.Name, candidate, StringComparison.OrdinalIgnoreCase)); number++)
        {
            var suffix = Invariant($"({number})");
            candidate = (clean.Length + suffix.Length > longest ? clean[..(longest - suffix.Length)] : clean) + suffix;
        }

        return candidate;
    }
}

/// <summary>What is fixed before the first row: column widths in characters, rows that stay in view, and whether people see the sheet.</summary>
public sealed record SheetOptions
{
    public IReadOnlyList<double> Widths { get; init; } = [];

    /// <summary>Columns whose every cell is text, also those that are still to be filled: identity numbers, codes, phones.</summary>
    public IReadOnlyList<int> TextColumns { get; init; } = [];
    public int FrozenRows { get; init; }
    public bool IsHidden { get; init; }
}
