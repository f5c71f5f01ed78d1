using System.Globalization;
using System.Xml;

namespace PartyHub.Importers.Workbooks;

/// <summary>The styles a workbook uses, numbered as they are first asked for: a look together with a number format.</summary>
internal sealed class WorkbookStyles
{
    private const int FirstOwnFormat = 164;

    /// <summary>Font and fill of each look, in the order of <see cref="CellLook"/>.</summary>
    private static readonly (string Font, string? Fill)[] Looks =
    [
        ("<sz val=\"11\"/><name val=\"Calibri\"/>", null),
        ("<b/><sz val=\"14\"/><name val=\"Calibri\"/>", null),
        ("<b/><sz val=\"11\"/><name val=\"Calibri\"/>", "FFD9E1F2"),
        ("<i/><sz val=\"10\"/><color rgb=\"FF7F7F7F\"/><name val=\"Calibri\"/>", null),
        ("<u/><sz val=\"11\"/><color rgb=\"FF0563C1\"/><name val=\"Calibri\"/>", null),
        ("<sz val=\"11\"/><name val=\"Calibri\"/>", "FFDDEBF7"),
        ("<sz val=\"11\"/><name val=\"Calibri\"/>", "FFFFEB9C"),
        ("<sz val=\"11\"/><name val=\"Calibri\"/>", "FFFFC7CE"),
        ("<b/><sz val=\"11\"/><name val=\"Calibri\"/>", "FFFF9999"),
    ];

    private readonly Dictionary<(CellLook Look, string Format), int> styles = new() { [(CellLook.Plain, "General")] = 0 };
    private readonly Dictionary<string, int> formats = new(StringComparer.Ordinal) { ["General"] = 0, ["@"] = 49 };

    public int IndexOf(CellLook look, string format)
    {
        if (!formats.ContainsKey(format)) formats.Add(format, FirstOwnFormat + formats.Count - 2);
        if (styles.TryGetValue((look, format), out var index)) return index;
        styles.Add((look, format), styles.Count);
        return styles.Count - 1;
    }

    public void Write(XmlWriter xml)
    {
        xml.WriteStartElement("styleSheet", WorkbookWriter.Main);
        WriteFormats(xml);
        xml.WriteRaw($"<fonts count=\"{Looks.Length}\">{string.Concat(Looks.Select(l => $"<font>{l.Font}</font>"))}</fonts>");
        // The first two fills are fixed by the file format.
        xml.WriteRaw($"<fills count=\"{Looks.Length + 2}\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>");
        foreach (var (_, fill) in Looks) xml.WriteRaw(Fill(fill));
        xml.WriteRaw("</fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>");
        xml.WriteRaw("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
        xml.WriteRaw($"<cellXfs count=\"{styles.Count}\">");
        foreach (var ((look, format), _) in styles.OrderBy(s => s.Value))
            xml.WriteRaw($"<xf numFmtId=\"{formats[format]}\" fontId=\"{(int)look}\" fillId=\"{FillId(look)}\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\"/>");
        xml.WriteRaw("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>");
        xml.WriteEndElement();
    }

    private void WriteFormats(XmlWriter xml)
    {
        var own = formats.Where(f => f.Value >= FirstOwnFormat).OrderBy(f => f.Value).ToList();
        if (own.Count == 0) return;
        xml.WriteStartElement("numFmts");
        xml.WriteAttributeString("count", own.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var (code, id) in own)
        {
            xml.WriteStartElement("numFmt");
            xml.WriteAttributeString("numFmtId", id.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("formatCode", code);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static int FillId(CellLook look) => Looks[(int)look].Fill is null ? 0 : (int)look + 2;

    private static string Fill(string? colour) => colour is null
        ? "<fill><patternFill patternType=\"none\"/></fill>"
        : $"<fill><patternFill patternType=\"solid\"><fgColor rgb=\"{colour}\"/><bgColor indexed=\"64\"/></patternFill></fill>";
}
