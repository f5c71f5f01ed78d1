using System.Buffers.Binary;
using System.Text;

namespace PartyHub.Importers.Reading.Xls;

/// <summary>The directory of an OLE compound file (MS-CFB), and its streams. Chains are followed for as long as the file could hold, no longer.</summary>
internal sealed class CompoundFile
{
    private const uint LastRegularSector = 0xFFFFFFFA;
    private const int HeaderBytes = 512;
    private const int EntryBytes = 128;
    private const int HeaderFatEntries = 109;
    private const byte StreamEntry = 2;
    private const byte RootEntry = 5;

    private readonly Stream _file;
    private readonly int _sectorSize;
    private readonly uint _miniCutoff;
    private readonly uint[] _fat;
    private readonly uint[] _miniFat;
    private readonly byte[] _miniStream = [];
    private readonly Dictionary<string, (uint Start, long Length)> _streams = new(StringComparer.OrdinalIgnoreCase);

    private CompoundFile(Stream file)
    {
        _file = file;
        var header = new byte[HeaderBytes];
        file.Position = 0;
        file.ReadExactly(header);
        var sectorShift = BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(30));
        if (sectorShift is not (9 or 12))
            throw Damaged("a sector size that is none");
        _sectorSize = 1 << sectorShift;
        _miniCutoff = UInt32(header, 56);
        _fat = ReadFat(header);
        var directory = ReadChain(UInt32(header, 48), long.MaxValue);
        _miniFat = ToUInt32(ReadChain(UInt32(header, 60), long.MaxValue));
        for (var offset = 0; offset + EntryBytes <= directory.Length; offset += EntryBytes)
        {
            var entry = directory.AsSpan(offset, EntryBytes);
            var (start, length) = (UInt32(entry, 116), (long)UInt32(entry, 120));
            if (entry[66] == RootEntry)
                _miniStream = ReadChain(start, length);
            else if (entry[66] == StreamEntry && BinaryPrimitives.ReadUInt16LittleEndian(entry[64..]) is >= 2 and <= 64 and var nameBytes)
                _streams.TryAdd(Encoding.Unicode.GetString(entry[..(nameBytes - 2)]), (start, length));
        }
    }

    public static CompoundFile Open(Stream file)
    {
        try
        {
            return new CompoundFile(file);
        }
        catch (EndOfStreamException)
        {
            throw Damaged("a file cut short");
        }
    }

    public bool Has(string stream) => _streams.ContainsKey(stream);

    public byte[] ReadStream(string name)
    {
        if (!_streams.TryGetValue(name, out var stream))
            throw Damaged($"no stream {name}");
        var bytes = stream.Length >= _miniCutoff ? ReadChain(stream.Start, stream.Length) : ReadMiniChain(stream.Start, stream.Length);
        return bytes.Length >= stream.Length ? bytes[..(int)stream.Length] : throw Damaged($"stream {name} cut short");
    }

    private static FileRefusedException Damaged(string found) => FileRefusedException.Damaged("OLE", found);

    private static uint UInt32(ReadOnlySpan<byte> bytes, int offset) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[offset..]);

    private static uint[] ToUInt32(byte[] bytes)
    {
        var values = new uint[bytes.Length / 4];
        for (var index = 0; index < values.Length; index++)
            values[index] = UInt32(bytes, index * 4);
        return values;
    }

    private uint[] ReadFat(byte[] header)
    {
        var sectors = new List<uint>();
        for (var index = 0; index < HeaderFatEntries; index++)
            sectors.Add(UInt32(header, 76 + index * 4));
        var perSector = _sectorSize / 4 - 1;
        for (var next = UInt32(header, 68); next < LastRegularSector && sectors.Count * (long)_sectorSize < _file.Length;)
        {
            var sector = ToUInt32(ReadSector(next));
            sectors.AddRange(sector[..perSector]);
            next = sector[perSector];
        }
        var fat = new MemoryStream();
        foreach (var sector in sectors)
            if (sector < LastRegularSector && fat.Length / 4 * _sectorSize <= _file.Length)
                fat.Write(ReadSector(sector));
        return ToUInt32(fat.ToArray());
    }

    private byte[] ReadSector(uint sector)
    {
        var bytes = new byte[_sectorSize];
        var position = ((long)sector + 1) * _sectorSize;
        if (position >= _file.Length)
            throw Damaged("a sector beyond the end of the file");
        _file.Position = position;
        // The last sector may be cut off where its content ends.
        _file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return bytes;
    }

    private byte[] ReadChain(uint start, long length)
    {
        var bytes = new MemoryStream();
        for (var sector = start; sector < LastRegularSector && bytes.Length < length; sector = _fat[sector])
        {
            if (sector >= _fat.Length || bytes.Length > _file.Length)
                throw Damaged("a chain of sectors that leads nowhere");
            bytes.Write(ReadSector(sector));
        }
        return bytes.ToArray();
    }

    private byte[] ReadMiniChain(uint start, long length)
    {
        const int MiniSector = 64;
        var bytes = new MemoryStream();
        for (var sector = start; sector < LastRegularSector && bytes.Length < length; sector = _miniFat[sector])
        {
            if (sector >= _miniFat.Length || (sector + 1L) * MiniSector > _miniStream.Length + MiniSector - 1 || bytes.Length > _miniStream.Length)
                throw Damaged("a chain of small sectors that leads nowhere");
            var from = (int)sector * MiniSector;
            bytes.Write(_miniStream, from, Math.Min(MiniSector, _miniStream.Length - from));
        }
        return bytes.ToArray();
    }
}
