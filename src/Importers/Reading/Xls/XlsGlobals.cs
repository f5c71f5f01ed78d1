namespace PartyHub.Importers.Reading.Xls;

/// <summary>
/// What ExcelDataReader does not tell of a BIFF workbook, read from its records (MS-XLS 2.1.7): the date system, and which cells hold
/// errors or formulas. Without it an error would look like an empty cell.
/// </summary>
/// <param name="Sheets">In the order of the worksheets.</param>
internal sealed record XlsGlobals(bool Uses1904Dates, IReadOnlyList<XlsSheetMarks> Sheets)
{
    private const ushort DateMode = 0x22;
    private const ushort FilePass = 0x2F;
    private const ushort BoundSheet = 0x85;
    private const byte Worksheet = 0;

    public static XlsGlobals Read(CompoundFile file)
    {
        var stream = file.ReadStream(file.Has("Workbook") ? "Workbook" : "Book");
        var uses1904Dates = false;
        var sheets = new List<XlsSheetMarks>();
        var records = new BiffRecords(stream);
        while (records.MoveNext() && records.Type != BiffRecords.EndOfSubstream)
        {
            if (records.Type == FilePass)
                throw new FileRefusedException(FileProblem.File(IssueCode.Encrypted));
            if (records.Type == DateMode && records.Data.Length >= 2)
                uses1904Dates = records.Data[0] == 1;
            else if (records.Type == BoundSheet && records.Data.Length >= 6 && records.Data[5] == Worksheet)
                sheets.Add(XlsSheetMarks.Read(stream, BitConverter.ToUInt32(records.Data)));
        }
        return new XlsGlobals(uses1904Dates, sheets);
    }
}
