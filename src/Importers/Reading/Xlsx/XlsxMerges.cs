using PartyHub.Importers.Reading.Xml;

namespace PartyHub.Importers.Reading.Xlsx;

/// <summary>
/// The first reading of a sheet part: checks that it is whole, and finds the merged ranges, which stand after the rows
/// though they are needed with the first. It searches instead of parsing, so it costs little more than unpacking.
/// </summary>
internal static class XlsxMerges
{
    public static IReadOnlyList<CellRange> Read(CheckedPartStream part, string name, ReadLimits limits)
    {
        var ranges = new List<CellRange>();
        using var scanner = Utf8Xml.Scan(part, name);
        if (scanner.SeekStartTag("mergeCells"u8) && !scanner.IsEmptyElement)
        {
            while (scanner.Read() != XmlToken.EndOfDocument && !scanner.IsEnd("mergeCells"u8))
                if (scanner.IsStart("mergeCell"u8))
                    ranges.Add(ReadRange(scanner, ranges.Count, limits));
        }
        part.ReadToEnd();
        return ranges;
    }

    private static CellRange ReadRange(XmlScanner scanner, int already, ReadLimits limits)
    {
        if (already >= limits.MergedRanges)
            throw FileRefusedException.Limit(IssueCode.FileTooLarge, "merged ranges", already + 1, limits.MergedRanges);
        var attributes = scanner.Attributes;
        while (attributes.MoveNext())
            if (attributes.Name.SequenceEqual("ref"u8) && CellRange.TryParse(attributes.Value, out var range))
                return range;
        throw scanner.Damaged("a merged range without its corners");
    }
}
