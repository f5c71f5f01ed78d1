using System.Globalization;
using System.Text;
using CsvHelper;

namespace PartyHub.Importers.Reading.Text;

/// <summary>Reads text with separated fields. All cells are texts; a quoted field may hold line breaks, as Excel writes them.</summary>
internal static class DelimitedTextReader
{
    private const int RecordBytes = 4 << 20;

    public static ReadSheets Open(Stream file, string fileName, ReadLimits limits)
    {
        var encoding = TextEncodingDetector.Detect(file);
        using var text = new StreamReader(new StreamView(file), encoding);
        var separator = SeparatorDetector.Detect(text);
        var sheet = new SheetData(fileName, Path.GetFileNameWithoutExtension(fileName), FileKind.DelimitedText, Rows);
        return new ReadSheets([sheet], []);

        IEnumerable<SheetRow> Rows(CancellationToken cancellationToken) => Read(file, encoding, separator, limits, cancellationToken);
    }

    private static IEnumerable<SheetRow> Read(Stream file, Encoding encoding, char separator, ReadLimits limits, CancellationToken cancellationToken)
    {
        var budget = new CellBudget(limits.Cells);
        using var reader = CsvReader.Create(new StreamView(file), Options(encoding, separator), leaveOpen: false);
        for (var number = 1; MoveNext(reader); number++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (number == 1 && IsSeparatorHint(reader))
                continue;
            yield return new SheetRow(number, Cells(reader, number, budget, limits));
        }
    }

    private static CsvReaderOptions Options(Encoding encoding, char separator) => new()
    {
        HasHeader = false,
        SkipEmptyLines = false,
        Separator = separator,
        DetectSeparatorHint = false,
        Encoding = encoding,
        MaxRecordSize = RecordBytes,
        IncludeValuesInExceptions = false,
        PoolStrings = true,
        OnMalformedRecord = RefuseOpenQuote,
    };

    /// <summary>A quote that is never closed swallows the rest of the file; other strays stay where they are, in the text.</summary>
    private static void RefuseOpenQuote(CsvMalformedRecord record)
    {
        if (record.Reason == CsvMalformedReason.UnterminatedQuote)
            throw OpenQuote(record.RecordNumber);
    }

    private static FileRefusedException OpenQuote(long record) =>
        new(FileProblem.File(IssueCode.TextQuoteOpen, record.ToString(CultureInfo.InvariantCulture)));

    private static bool MoveNext(CsvReader reader)
    {
        try
        {
            return reader.Read();
        }
        catch (DecoderFallbackException)
        {
            throw new FileRefusedException(FileProblem.File(IssueCode.EncodingUnsure, reader.ByteOffset.ToString(CultureInfo.InvariantCulture)));
        }
        catch (CsvFormatException oversized)
        {
            throw OpenQuote(oversized.RecordNumber);
        }
    }

    /// <summary>"sep=;" alone in the first line: a message of Excel to itself.</summary>
    private static bool IsSeparatorHint(CsvReader reader) => reader.FieldCount <= 2 && reader.GetString(0).StartsWith("sep=", StringComparison.OrdinalIgnoreCase);

    private static Cell[] Cells(CsvReader reader, int rowNumber, CellBudget budget, ReadLimits limits)
    {
        var count = reader.FieldCount;
        while (count > 0 && reader.IsEmpty(count - 1))
            count--;
        if (count > limits.Columns)
            throw FileRefusedException.TooManyColumns(limits.Columns, new CellAddress(rowNumber, count - 1));
        var cells = new Cell[count];
        for (var column = 0; column < count; column++)
        {
            var text = reader.GetString(column);
            if (text.Length == 0)
                continue;
            if (text.Length > limits.CellCharacters)
                throw FileRefusedException.CellTooLong(limits.CellCharacters, new CellAddress(rowNumber, column));
            budget.Spend();
            cells[column] = Cell.OfText(WithoutFormula(text));
        }
        return cells;
    }

    /// <summary>="0123" is how web systems keep Excel from eating the zero: the text is 0123.</summary>
    private static string WithoutFormula(string text) =>
        text.Length >= 3 && text[0] == '=' && text[1] == '"' && text[^1] == '"' ? text[2..^1] : text;
}
