using System.Globalization;
using System.Xml;
using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Workbooks;

/// <summary>One sheet being written: rows in order, cells of a row in order, then what belongs to the whole sheet.</summary>
public sealed class SheetWriter : IDisposable
{
    private readonly WorkbookWriter workbook;
    private readonly WorkbookStyles styles;
    private readonly XmlWriter xml;
    private readonly List<CellRange> merges = [];
    private readonly List<(CellRange Range, string Formula)> lists = [];
    private readonly List<(CellAddress From, string Location)> links = [];
    private readonly List<CellComment> comments = [];
    private bool isInRow;

    internal SheetWriter(WorkbookWriter workbook, WorkbookStyles styles, string name, int number, SheetOptions options)
    {
        (this.workbook, this.styles, Name, Number, Options) = (workbook, styles, name, number, options);
        xml = workbook.Part(Invariant($"xl/worksheets/sheet{number}.xml"));
        xml.WriteStartElement("worksheet", WorkbookWriter.Main);
        xml.WriteAttributeString("xmlns", "r", null, WorkbookWriter.Relationships);
        WriteView();
        WriteColumns();
        xml.WriteStartElement("sheetData");
    }

    /// <summary>The name as it was allowed.</summary>
    public string Name { get; }

    internal int Number { get; }
    internal SheetOptions Options { get; }
    internal bool HasComments { get; private set; }

    public void BeginRow(int rowNumber)
    {
        EndRow();
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", Invariant($"{rowNumber}"));
        RowNumber = rowNumber;
        isInRow = true;
    }

    /// <summary>The row that cells go to.</summary>
    public int RowNumber { get; private set; }

    public void Write(int columnIndex, string text, CellLook look = CellLook.Plain, string format = "General") =>
        Write(columnIndex, Cell.OfText(text), look, format);

    /// <summary>Writes the cell so that it is read again as it was: its type, its number and its number format.</summary>
    public void Write(int columnIndex, in Cell cell, CellLook look = CellLook.Plain) =>
        Write(columnIndex, cell, look, cell.Format.Code);

    public void Merge(CellRange range) => merges.Add(range);

    /// <summary>A drop-down: the cells take one of the values of another range, e.g. <c>代码!$A$1:$A$56</c>.</summary>
    public void AddList(CellRange range, string formula) => lists.Add((range, formula));

    /// <summary>A link to a place in this workbook, e.g. <c>'党员'!E17</c>.</summary>
    public void AddLink(CellAddress from, string location) => links.Add((from, location));

    public void AddComment(CellAddress cell, string text) => comments.Add(new CellComment(cell, text));

    public void Dispose()
    {
        EndRow();
        xml.WriteEndElement();
        WriteMerges();
        WriteLists();
        WriteLinks();
        HasComments = comments.Count > 0;
        if (HasComments)
        {
            xml.WriteStartElement("legacyDrawing");
            xml.WriteAttributeString("id", WorkbookWriter.Relationships, "rId1");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.Dispose();
        if (HasComments) CellComments.Write(workbook, Number, comments);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private void Write(int columnIndex, in Cell cell, CellLook look, string format)
    {
        var style = styles.IndexOf(look, format);
        if (cell.Kind == CellKind.Empty && style == 0) return;
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", new CellAddress(RowNumber, columnIndex).ToString());
        if (style != 0) xml.WriteAttributeString("s", Invariant($"{style}"));
        switch (cell.Kind)
        {
            case CellKind.Empty:
                break;
            case CellKind.Text:
                WriteText(cell.Text);
                break;
            case CellKind.Number or CellKind.Date:
                xml.WriteElementString("v", Invariant($"{cell.Number:R}"));
                break;
            case CellKind.Boolean:
                WriteTyped("b", cell.Number != 0 ? "1" : "0");
                break;
            case CellKind.Error:
                WriteTyped("e", cell.Text);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(cell), cell.Kind, "no such kind of cell");
        }

        xml.WriteEndElement();
    }

    private void WriteTyped(string type, string value)
    {
        xml.WriteAttributeString("t", type);
        xml.WriteElementString("v", value);
    }

    private void WriteText(string text)
    {
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(XmlText.Escape(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void EndRow()
    {
        if (isInRow) xml.WriteEndElement();
        isInRow = false;
    }

    private void WriteView()
    {
        if (Options.FrozenRows == 0) return;
        xml.WriteRaw(Invariant(
            $"<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"{Options.FrozenRows}\" topLeftCell=\"A{Options.FrozenRows + 1}\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"));
    }

    private void WriteColumns()
    {
        var count = Math.Max(Options.Widths.Count, Options.TextColumns.Count == 0 ? 0 : Options.TextColumns.Max() + 1);
        if (count == 0) return;
        xml.WriteStartElement("cols");
        for (var column = 0; column < count; column++)
        {
            xml.WriteStartElement("col");
            xml.WriteAttributeString("min", Invariant($"{column + 1}"));
            xml.WriteAttributeString("max", Invariant($"{column + 1}"));
            xml.WriteAttributeString("width", Invariant($"{(column < Options.Widths.Count ? Options.Widths[column] : 10)}"));
            if (Options.TextColumns.Contains(column)) xml.WriteAttributeString("style", Invariant($"{styles.IndexOf(CellLook.Plain, "@")}"));
            xml.WriteAttributeString("customWidth", "1");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteMerges()
    {
        if (merges.Count == 0) return;
        xml.WriteStartElement("mergeCells");
        foreach (var range in merges)
        {
            xml.WriteStartElement("mergeCell");
            xml.WriteAttributeString("ref", RangeText(range));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteLists()
    {
        if (lists.Count == 0) return;
        xml.WriteStartElement("dataValidations");
        foreach (var (range, formula) in lists)
        {
            xml.WriteStartElement("dataValidation");
            xml.WriteAttributeString("type", "list");
            xml.WriteAttributeString("allowBlank", "1");
            xml.WriteAttributeString("showErrorMessage", "1");
            xml.WriteAttributeString("sqref", RangeText(range));
            xml.WriteElementString("formula1", formula);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private void WriteLinks()
    {
        if (links.Count == 0) return;
        xml.WriteStartElement("hyperlinks");
        foreach (var (from, location) in links)
        {
            xml.WriteStartElement("hyperlink");
            xml.WriteAttributeString("ref", from.ToString());
            xml.WriteAttributeString("location", location);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string RangeText(CellRange range) =>
        $"{range.TopLeft}:{new CellAddress(range.LastRow, range.LastColumn)}";
}
