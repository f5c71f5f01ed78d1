using System.Buffers.Binary;
using System.Text;

namespace PartyHub.Importers.Tests.Reading;

/// <summary>Makes an OLE compound file with one stream, in sectors of 512 bytes.</summary>
internal static class CompoundBytes
{
    private const int Sector = 512;
    private const int LeastRegularStream = 4096;

    public static byte[] Of(string streamName, byte[] content)
    {
        // Small streams live in a stream of their own; padding to the cut-off keeps this one out of it.
        var length = Math.Max(content.Length, LeastRegularStream);
        var streamSectors = (length + Sector - 1) / Sector;
        var fatSectors = 1;
        while (fatSectors * (Sector / 4) < streamSectors + 1 + fatSectors)
            fatSectors++;
        var file = new byte[Sector * (1 + fatSectors + 1 + streamSectors)];
        Header(file, fatSectors);
        Fat(file.AsSpan(Sector, fatSectors * Sector), fatSectors, streamSectors);
        var directory = file.AsSpan(Sector * (1 + fatSectors), Sector);
        Entry(directory, 0, "Root Entry", 5, 0xFFFFFFFE, 0);
        Entry(directory, 1, streamName, 2, (uint)fatSectors + 1, (uint)length);
        BinaryPrimitives.WriteUInt32LittleEndian(directory[76..], 1);
        content.CopyTo(file, Sector * (2 + fatSectors));
        return file;
    }

    private static void Header(byte[] file, int fatSectors)
    {
        byte[] signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        signature.CopyTo(file, 0);
        void UInt16(int at, ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(at), value);
        void UInt32(int at, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(at), value);
        UInt16(24, 0x3E);
        UInt16(26, 3);
        UInt16(28, 0xFFFE);
        UInt16(30, 9);
        UInt16(32, 6);
        UInt32(44, (uint)fatSectors);
        UInt32(48, (uint)fatSectors);
        UInt32(56, LeastRegularStream);
        UInt32(60, 0xFFFFFFFE);
        UInt32(68, 0xFFFFFFFE);
        for (var index = 0; index < 109; index++)
            UInt32(76 + index * 4, index < fatSectors ? (uint)index : 0xFFFFFFFF);
    }

    private static void Fat(Span<byte> fat, int fatSectors, int streamSectors)
    {
        for (var index = 0; index < fat.Length / 4; index++)
        {
            var last = fatSectors + streamSectors;
            var value = index < fatSectors ? 0xFFFFFFFD : index == fatSectors || index == last ? 0xFFFFFFFE : index < last ? (uint)index + 1 : 0xFFFFFFFF;
            BinaryPrimitives.WriteUInt32LittleEndian(fat[(index * 4)..], value);
        }
    }

    private static void Entry(Span<byte> directory, int index, string name, byte type, uint start, uint length)
    {
        var entry = directory.Slice(index * 128, 128);
        var bytes = Encoding.Unicode.GetBytes(name);
        bytes.CopyTo(entry);
        BinaryPrimitives.WriteUInt16LittleEndian(entry[64..], (ushort)(bytes.Length + 2));
        (entry[66], entry[67]) = (type, 1);
        for (var link = 68; link < 80; link += 4)
            BinaryPrimitives.WriteUInt32LittleEndian(entry[link..], 0xFFFFFFFF);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[116..], start);
        BinaryPrimitives.WriteUInt32LittleEndian(entry[120..], length);
    }
}
