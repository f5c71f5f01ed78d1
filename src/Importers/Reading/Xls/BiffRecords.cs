using System.Buffers.Binary;

namespace PartyHub.Importers.Reading.Xls;

/// <summary>The records of a BIFF stream, one after the other: type, length, data.</summary>
internal ref struct BiffRecords(ReadOnlySpan<byte> stream)
{
    public const ushort EndOfSubstream = 0x0A;

    private const int HeaderBytes = 4;

    private ReadOnlySpan<byte> _rest = stream;

    public ushort Type { get; private set; }

    public ReadOnlySpan<byte> Data { get; private set; }

    /// <summary>False at the end of the stream, or where a record goes beyond it.</summary>
    public bool MoveNext()
    {
        if (_rest.Length < HeaderBytes)
            return false;
        Type = BinaryPrimitives.ReadUInt16LittleEndian(_rest);
        int length = BinaryPrimitives.ReadUInt16LittleEndian(_rest[2..]);
        if (length > _rest.Length - HeaderBytes)
            return false;
        Data = _rest.Slice(HeaderBytes, length);
        _rest = _rest[(HeaderBytes + length)..];
        return true;
    }
}
