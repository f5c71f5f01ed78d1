using System.Globalization;
using PartyHub.Importers.Reading.Xml;

namespace PartyHub.Importers.Reading.Xlsx;

/// <summary>From a cell's style index to its number format: all that is read of styles.xml.</summary>
internal static class XlsxStyles
{
    private const int MaximumStyles = 1 << 16;

    public static CellFormat[] Read(XmlScanner scanner)
    {
        var codes = new Dictionary<int, string>();
        var formatIds = new List<int>();
        while (scanner.Read() != XmlToken.EndOfDocument)
        {
            if (scanner.IsStart("numFmt"u8) && Id(scanner) is { } id)
                codes[id] = scanner.Attributes.Find("formatCode"u8) ?? "";
            else if (scanner.IsStart("cellXfs"u8) && !scanner.IsEmptyElement)
                ReadCellFormats(scanner, formatIds);
            if (codes.Count > MaximumStyles)
                throw scanner.Damaged("more than 65,536 number formats");
        }
        var formats = new Dictionary<int, CellFormat>();
        foreach (var formatId in formatIds.Distinct())
            formats[formatId] = NumberFormats.Get(formatId, codes.GetValueOrDefault(formatId));
        return [.. formatIds.Select(formatId => formats[formatId])];
    }

    private static void ReadCellFormats(XmlScanner scanner, List<int> formatIds)
    {
        while (scanner.Read() != XmlToken.EndOfDocument && !scanner.IsEnd("cellXfs"u8))
        {
            if (!scanner.IsStart("xf"u8))
                continue;
            formatIds.Add(Id(scanner) ?? 0);
            if (formatIds.Count > MaximumStyles)
                throw scanner.Damaged("more than 65,536 cell styles");
        }
    }

    private static int? Id(XmlScanner scanner) =>
        int.TryParse(scanner.Attributes.Find("numFmtId"u8), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
