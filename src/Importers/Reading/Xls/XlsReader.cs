using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace PartyHub.Importers.Reading.Xls;

/// <summary>Reads .xls (BIFF5 and BIFF8) through ExcelDataReader, with the Chinese built-in date formats it does not know.</summary>
internal static class XlsReader
{
    public static ReadSheets Open(Stream file, string fileName, ReadLimits limits)
    {
        TextEncodings.Register();
        var (uses1904Dates, marks) = XlsGlobals.Read(CompoundFile.Open(file));
        var sheets = new List<SheetData>();
        using var reader = CreateReader(file);
        do
        {
            var index = sheets.Count;
            if (index >= limits.Sheets)
                throw FileRefusedException.Limit(IssueCode.FileTooLarge, "sheets", index + 1, limits.Sheets);
            var cells = new XlsCells(uses1904Dates, index < marks.Count ? marks[index] : new XlsSheetMarks());
            sheets.Add(new SheetData(fileName, reader.Name, FileKind.Xls, cancellationToken => Rows(file, index, cells, limits, cancellationToken))
            {
                IsHidden = reader.VisibleState != "visible",
                Uses1904Dates = uses1904Dates,
                MergedRanges = [.. (reader.MergeCells ?? []).Take(limits.MergedRanges).Select(range =>
                    new CellRange(range.FromRow + 1, range.FromColumn, range.ToRow + 1, range.ToColumn))],
            });
        }
        while (Guard(reader.NextResult));
        return new ReadSheets(sheets, []);
    }

    private static IEnumerable<SheetRow> Rows(Stream file, int sheet, XlsCells convert, ReadLimits limits, CancellationToken cancellationToken)
    {
        var budget = new CellBudget(limits.Cells);
        using var reader = CreateReader(file);
        for (var skipped = 0; skipped < sheet; skipped++)
            Guard(reader.NextResult);
        for (var number = 1; Guard(reader.Read); number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var cells = new Cell[reader.FieldCount];
            var count = 0;
            for (var column = 0; column < cells.Length; column++)
            {
                cells[column] = convert.Convert(reader, number, column);
                if (cells[column].Kind == CellKind.Empty)
                    continue;
                budget.Spend();
                count = column + 1;
            }
            if (count > limits.Columns)
                throw FileRefusedException.TooManyColumns(limits.Columns, new CellAddress(number, count - 1));
            yield return new SheetRow(number, cells[..count], isHidden: reader.RowHeight == 0 && count > 0);
        }
    }

    private static IExcelDataReader CreateReader(Stream file) => Guard(() =>
        ExcelReaderFactory.CreateBinaryReader(new StreamView(file), new ExcelReaderConfiguration { FallbackEncoding = TextEncodings.CodePage936 }));

    /// <summary>The library reports damage through whatever its parsing ran into.</summary>
    private static T Guard<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InvalidPasswordException)
        {
            throw new FileRefusedException(FileProblem.File(IssueCode.Encrypted));
        }
        catch (Exception damage) when (damage is not (OutOfMemoryException or OperationCanceledException or FileRefusedException))
        {
            throw FileRefusedException.Damaged("xls", damage.GetType().Name);
        }
    }
}
