using PartyHub.Importers.Reading.Xml;

namespace PartyHub.Importers.Reading.SpreadsheetMl;

/// <summary>Reads SpreadsheetML 2003, the XML that systems of that time saved under the name .xls.</summary>
internal static class SpreadsheetMlReader
{
    private const string Part = "xml";

    public static ReadSheets Open(Stream file, string fileName, ReadLimits limits)
    {
        using var scanner = Utf8Xml.Scan(new StreamView(file), Part);
        var formats = new Dictionary<string, CellFormat>(StringComparer.Ordinal);
        var sheets = new List<SheetData>();
        var budget = new CellBudget(limits.Cells);
        var uses1904Dates = false;
        while (scanner.Read() != XmlToken.EndOfDocument)
        {
            if (scanner.IsStart("Style"u8) && !scanner.IsEmptyElement)
                ReadStyle(scanner, formats);
            else if (scanner.IsStart("Date1904"u8))
                uses1904Dates = true;
            else if (scanner.IsStart("Worksheet"u8))
                sheets.Add(ReadSheet(scanner, fileName, new SpreadsheetMlRows(formats, budget, limits), uses1904Dates));
            if (sheets.Count > limits.Sheets)
                throw FileRefusedException.Limit(IssueCode.FileTooLarge, "sheets", sheets.Count, limits.Sheets);
        }
        return new ReadSheets(sheets, [FileProblem.Notice(IssueCode.SpreadsheetMlAsXls)]);
    }

    private static void ReadStyle(XmlScanner scanner, Dictionary<string, CellFormat> formats)
    {
        var id = scanner.Attributes.Find("ID"u8) ?? "";
        while (scanner.Read() != XmlToken.EndOfDocument && !scanner.IsEnd("Style"u8))
            if (scanner.IsStart("NumberFormat"u8))
                formats[id] = NamedFormat(scanner.Attributes.Find("Format"u8) ?? "General");
    }

    private static CellFormat NamedFormat(string name) => name switch
    {
        "General" or "General Number" => CellFormat.General,
        "General Date" => FormatCode.Parse("yyyy/m/d h:mm"),
        "Short Date" or "Medium Date" or "Long Date" => FormatCode.Parse("yyyy/m/d"),
        "Short Time" or "Medium Time" or "Long Time" => FormatCode.Parse("h:mm:ss"),
        _ => FormatCode.Parse(name),
    };

    private static SheetData ReadSheet(XmlScanner scanner, string fileName, SpreadsheetMlRows rows, bool uses1904Dates)
    {
        var name = scanner.Attributes.Find("Name"u8) ?? "";
        var isHidden = false;
        var depth = scanner.Depth;
        if (!scanner.IsEmptyElement)
        {
            while (scanner.Read() != XmlToken.EndOfDocument && scanner.Depth >= depth)
            {
                if (scanner.IsStart("Row"u8))
                    rows.Read(scanner);
                else if (scanner.IsStart("Visible"u8) && !scanner.IsEmptyElement)
                    isHidden |= scanner.ReadRemainingText(scanner.Depth).Trim() is "SheetHidden" or "SheetVeryHidden";
            }
        }
        return new SheetData(fileName, name, FileKind.SpreadsheetMl, _ => rows.Rows)
        {
            IsHidden = isHidden,
            Uses1904Dates = uses1904Dates,
            MergedRanges = rows.Merges,
        };
    }
}
