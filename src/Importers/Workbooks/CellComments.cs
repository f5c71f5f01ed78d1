using System.Globalization;
using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Workbooks;

/// <summary>Words attached to a cell.</summary>
internal sealed record CellComment(CellAddress Cell, string Text);

/// <summary>The parts of a sheet's comments: the words, and the drawing without which no program shows them.</summary>
internal static class CellComments
{
    private const string Author = "PartyHub";

    public static void Write(WorkbookWriter workbook, int sheetNumber, IReadOnlyList<CellComment> comments)
    {
        var ordered = comments.OrderBy(c => c.Cell.RowNumber).ThenBy(c => c.Cell.ColumnIndex).ToList();
        WriteWords(workbook, sheetNumber, ordered);
        WriteDrawing(workbook, sheetNumber, ordered);
        workbook.WriteRelationships(Invariant($"xl/worksheets/_rels/sheet{sheetNumber}.xml.rels"),
            [("vmlDrawing", Invariant($"../drawings/vmlDrawing{sheetNumber}.vml")), ("comments", Invariant($"../comments{sheetNumber}.xml"))]);
    }

    private static void WriteWords(WorkbookWriter workbook, int sheetNumber, List<CellComment> comments)
    {
        using var xml = workbook.Part(Invariant($"xl/comments{sheetNumber}.xml"));
        xml.WriteStartElement("comments", WorkbookWriter.Main);
        xml.WriteRaw($"<authors><author>{Author}</author></authors>");
        xml.WriteStartElement("commentList");
        foreach (var comment in comments)
        {
            xml.WriteStartElement("comment");
            xml.WriteAttributeString("ref", comment.Cell.ToString());
            xml.WriteAttributeString("authorId", "0");
            xml.WriteStartElement("text");
            xml.WriteStartElement("r");
            xml.WriteStartElement("t");
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(XmlText.Escape(comment.Text));
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteDrawing(WorkbookWriter workbook, int sheetNumber, List<CellComment> comments)
    {
        using var xml = workbook.Part(Invariant($"xl/drawings/vmlDrawing{sheetNumber}.vml"));
        xml.WriteRaw("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
            + "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>");
        for (var index = 0; index < comments.Count; index++) xml.WriteRaw(Shape(comments[index].Cell, index + 1));
        xml.WriteRaw("</xml>");
    }

    /// <summary>A note beside its cell, three columns wide and six rows high, shown when pointed at.</summary>
    private static string Shape(CellAddress cell, int number) => Invariant(
        $"<v:shape id=\"_x0000_s{1024 + number}\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/><v:shadow on=\"t\" obscured=\"t\"/><v:path o:connecttype=\"none\"/><v:textbox/><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{cell.ColumnIndex + 1},15,{cell.RowNumber - 1},2,{cell.ColumnIndex + 4},15,{cell.RowNumber + 5},2</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{cell.RowNumber - 1}</x:Row><x:Column>{cell.ColumnIndex}</x:Column></x:ClientData></v:shape>");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
