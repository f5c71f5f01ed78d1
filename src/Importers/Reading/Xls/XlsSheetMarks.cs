using System.Buffers.Binary;

namespace PartyHub.Importers.Reading.Xls;

/// <summary>The cells of a BIFF sheet that hold errors or formulas.</summary>
internal sealed class XlsSheetMarks
{
    private const ushort BeginOfSubstream = 0x809;
    private const ushort Formula = 0x06;
    private const ushort BooleanOrError = 0x205;
    private const byte ErrorResult = 2;

    private readonly Dictionary<(int Row, int Column), string> _errors = [];
    private readonly HashSet<(int Row, int Column)> _formulas = [];

    public string? ErrorAt(int rowNumber, int column) => _errors.GetValueOrDefault((rowNumber, column));

    public bool IsFormula(int rowNumber, int column) => _formulas.Contains((rowNumber, column));

    public static XlsSheetMarks Read(ReadOnlySpan<byte> stream, uint offset)
    {
        var marks = new XlsSheetMarks();
        var records = new BiffRecords(offset < stream.Length ? stream[(int)offset..] : []);
        // A chart within the sheet is a substream in the substream.
        var depth = 0;
        while (records.MoveNext())
        {
            if (records.Type == BeginOfSubstream)
                depth++;
            else if (records.Type == BiffRecords.EndOfSubstream && --depth <= 0)
                break;
            else if (records.Type is Formula or BooleanOrError && records.Data.Length >= 8 && depth == 1)
                marks.Mark(records.Type, records.Data);
        }
        return marks;
    }

    private void Mark(ushort type, ReadOnlySpan<byte> data)
    {
        var at = (BinaryPrimitives.ReadUInt16LittleEndian(data) + 1, (int)BinaryPrimitives.ReadUInt16LittleEndian(data[2..]));
        if (type == BooleanOrError)
        {
            if (data[7] == 1)
                _errors[at] = ErrorCode(data[6]);
            return;
        }
        _formulas.Add(at);
        // A result that is no number is told by FF FF at its end; its first byte is the kind, its third the code.
        if (data.Length >= 14 && data[12] == 0xFF && data[13] == 0xFF && data[6] == ErrorResult)
            _errors[at] = ErrorCode(data[8]);
    }

    private static string ErrorCode(byte code) => code switch
    {
        0x00 => "#NULL!",
        0x07 => "#DIV/0!",
        0x0F => "#VALUE!",
        0x17 => "#REF!",
        0x1D => "#NAME?",
        0x24 => "#NUM!",
        0x2A => "#N/A",
        _ => "#ERROR!",
    };
}
