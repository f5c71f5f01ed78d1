using System.Buffers.Binary;

namespace PartyHub.Importers.Reading.Xls;

/// <summary>What the first records of a BIFF workbook say about all of it (MS-XLS 2.1.7.20.3).</summary>
internal sealed record XlsGlobals(bool Uses1904Dates)
{
    private const ushort DateMode = 0x22;
    private const ushort FilePass = 0x2F;
    private const ushort EndOfSubstream = 0x0A;

    public static XlsGlobals Read(CompoundFile file)
    {
        ReadOnlySpan<byte> rest = file.ReadStream(file.Has("Workbook") ? "Workbook" : "Book");
        var uses1904Dates = false;
        while (rest.Length >= 4)
        {
            var type = BinaryPrimitives.ReadUInt16LittleEndian(rest);
            int length = BinaryPrimitives.ReadUInt16LittleEndian(rest[2..]);
            if (type == EndOfSubstream || length > rest.Length - 4)
                break;
            if (type == FilePass)
                throw new FileRefusedException(FileProblem.File(IssueCode.Encrypted));
            if (type == DateMode && length >= 2)
                uses1904Dates = rest[4] == 1;
            rest = rest[(4 + length)..];
        }
        return new XlsGlobals(uses1904Dates);
    }
}
