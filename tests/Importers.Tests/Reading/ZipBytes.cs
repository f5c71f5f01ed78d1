using System.IO.Compression;

namespace PartyHub.Importers.Tests.Reading;

/// <summary>Makes and spoils zip files.</summary>
internal static class ZipBytes
{
    public static byte[] Replace(byte[] zip, string part, byte[] content) => Change(zip, archive =>
    {
        archive.GetEntry(part)?.Delete();
        using var stream = archive.CreateEntry(part).Open();
        stream.Write(content);
    });

    /// <summary>Adds a part of that many equal bytes, written piece by piece: a bomb costs no memory here.</summary>
    public static byte[] AddRun(byte[] zip, string part, string before, byte[] repeated, long times, string after) => Change(zip, archive =>
    {
        archive.GetEntry(part)?.Delete();
        using var stream = archive.CreateEntry(part, CompressionLevel.Optimal).Open();
        stream.Write(System.Text.Encoding.UTF8.GetBytes(before));
        var block = new byte[repeated.Length * (1 + (1 << 20) / repeated.Length)];
        for (var offset = 0; offset < block.Length; offset += repeated.Length)
            repeated.CopyTo(block, offset);
        for (var left = times * repeated.Length; left > 0; left -= block.Length)
            stream.Write(block, 0, (int)Math.Min(left, block.Length));
        stream.Write(System.Text.Encoding.UTF8.GetBytes(after));
    });

    /// <summary>The unpacked size in the directory entry of a part becomes another.</summary>
    public static byte[] LieAboutSize(byte[] zip, string part, uint size)
    {
        var lied = zip.ToArray();
        var name = System.Text.Encoding.UTF8.GetBytes(part);
        for (var at = 0; at + 46 + name.Length <= lied.Length; at++)
            if (lied.AsSpan(at).StartsWith("PK\u0001\u0002"u8) && lied.AsSpan(at + 46, name.Length).SequenceEqual(name))
                BitConverter.TryWriteBytes(lied.AsSpan(at + 24), size);
        return lied;
    }

    public static byte[] Change(byte[] zip, Action<ZipArchive> change)
    {
        var stream = new MemoryStream();
        stream.Write(zip);
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
            change(archive);
        return stream.ToArray();
    }
}
