using PartyHub.Importers.Reading.Xml;

namespace PartyHub.Importers.Reading.Xlsx;

/// <summary>What all sheets of a workbook share.</summary>
internal sealed record XlsxWorkbook(SharedStrings Strings, CellFormat[] Formats, bool Uses1904Dates, IReadOnlyList<XlsxSheetEntry> Sheets)
{
    private const string DefaultPart = "xl/workbook.xml";

    public static XlsxWorkbook Read(ZipPackage package, ReadLimits limits)
    {
        var part = XlsxRelationships.Read(package, "").Find(relationship => relationship.Type == "officeDocument")?.Part ?? DefaultPart;
        var relationships = XlsxRelationships.Read(package, part);
        var sheets = new List<XlsxSheetEntry>();
        var uses1904Dates = false;
        using (var scanner = Utf8Xml.Scan(package.OpenPart(part), part))
        {
            while (scanner.Read() != XmlToken.EndOfDocument)
            {
                if (scanner.IsStart("workbookPr"u8))
                    uses1904Dates = scanner.Attributes.IsTrue("date1904"u8);
                else if (scanner.IsStart("sheet"u8))
                    sheets.Add(SheetEntry(scanner, relationships));
                if (sheets.Count > limits.Sheets)
                    throw FileRefusedException.Limit(IssueCode.FileTooLarge, "sheets", sheets.Count, limits.Sheets);
            }
        }
        return new XlsxWorkbook(ReadStrings(package, relationships, limits), ReadFormats(package, relationships), uses1904Dates, sheets);
    }

    private static XlsxSheetEntry SheetEntry(XmlScanner scanner, List<XlsxRelationship> relationships)
    {
        var relationshipId = scanner.Attributes.Find("id"u8);
        var relationship = relationships.Find(candidate => candidate.Id == relationshipId);
        return new XlsxSheetEntry(
            scanner.Attributes.Find("name"u8) ?? "",
            IsHidden: scanner.Attributes.Find("state"u8) is "hidden" or "veryHidden",
            relationship?.Type == "worksheet" ? relationship.Part : null);
    }

    private static SharedStrings ReadStrings(ZipPackage package, List<XlsxRelationship> relationships, ReadLimits limits)
    {
        if (relationships.Find(relationship => relationship.Type == "sharedStrings") is not { } strings)
            return SharedStrings.Empty;
        using var scanner = Utf8Xml.Scan(package.OpenPart(strings.Part), strings.Part);
        return SharedStrings.Read(scanner, limits);
    }

    private static CellFormat[] ReadFormats(ZipPackage package, List<XlsxRelationship> relationships)
    {
        if (relationships.Find(relationship => relationship.Type == "styles") is not { } styles)
            return [];
        using var scanner = Utf8Xml.Scan(package.OpenPart(styles.Part), styles.Part);
        return XlsxStyles.Read(scanner);
    }
}

/// <param name="Part">Null for a sheet without cells: a chart, a dialog, a macro.</param>
internal sealed record XlsxSheetEntry(string Name, bool IsHidden, string? Part);
