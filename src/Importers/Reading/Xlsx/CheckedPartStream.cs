namespace PartyHub.Importers.Reading.Xlsx;

/// <summary>A zip part as it unpacks: as long as its directory entry says, with the checksum it says, or refused.</summary>
internal sealed class CheckedPartStream(Stream unpacking, string part, long length, uint checksum) : Stream
{
    private long _read;
    private uint _crc;

    /// <summary>For the second reading of a part that has been found whole.</summary>
    public bool IsChecked { get; init; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        int count;
        try
        {
            count = unpacking.Read(buffer);
        }
        catch (InvalidDataException)
        {
            throw FileRefusedException.Damaged(part, "bytes that do not unpack");
        }
        _read += count;
        if (IsChecked)
            return count;
        _crc = Crc32.Append(_crc, buffer[..count]);
        if (_read > length)
            throw FileRefusedException.Damaged(part, "longer than its directory entry says");
        if (count == 0 && buffer.Length > 0 && (_read < length || _crc != checksum))
            throw FileRefusedException.Damaged(part, _read < length ? "shorter than its directory entry says" : "a wrong checksum");
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public void ReadToEnd()
    {
        var buffer = new byte[1 << 16];
        while (Read(buffer) > 0)
        {
        }
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            unpacking.Dispose();
        base.Dispose(disposing);
    }
}
