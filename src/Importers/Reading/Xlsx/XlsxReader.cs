namespace PartyHub.Importers.Reading.Xlsx;

/// <summary>
/// Reads .xlsx and .xlsm, transitional or strict, as streams of bytes. Every sheet part is checked whole when the file is
/// opened, so that damage refuses the file before its first row is used.
/// </summary>
internal static class XlsxReader
{
    public static ReadSheets Open(Stream file, string fileName, ReadLimits limits)
    {
        var package = ZipPackage.Open(new StreamView(file), limits);
        var workbook = XlsxWorkbook.Read(package, limits);
        var sheets = new List<SheetData>();
        foreach (var (name, isHidden, part) in workbook.Sheets)
        {
            if (part is null)
                continue;
            var merges = XlsxMerges.Read(package.OpenPart(part), part, limits);
            sheets.Add(new SheetData(fileName, name, FileKind.Xlsx, Rows)
            {
                IsHidden = isHidden,
                Uses1904Dates = workbook.Uses1904Dates,
                MergedRanges = merges,
            });

            IEnumerable<SheetRow> Rows(CancellationToken cancellationToken) =>
                new XlsxRows(workbook, new CellBudget(limits.Cells), limits).Read(package.ReopenPart(part), part, cancellationToken);
        }
        return new ReadSheets(sheets, []);
    }
}
