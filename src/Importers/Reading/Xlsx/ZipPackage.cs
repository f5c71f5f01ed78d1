using System.IO.Compression;

namespace PartyHub.Importers.Reading.Xlsx;

/// <summary>
/// The parts of a zip, after its directory was held to the limits: entries, sizes, ratio, names that occur twice, parts that
/// overlap. What a part unpacks to is held to its directory entry and checksum while it is read.
/// </summary>
internal sealed class ZipPackage : IDisposable
{
    private readonly ZipArchive _archive;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);

    private ZipPackage(ZipArchive archive) => _archive = archive;

    public static ZipPackage Open(Stream file, ReadLimits limits)
    {
        try
        {
            var package = new ZipPackage(new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true));
            package.CheckDirectory(file.Length, limits);
            return package;
        }
        catch (Exception damage) when (IsDamage(damage))
        {
            throw FileRefusedException.Damaged("zip", "no readable directory");
        }
    }

    public bool Has(string part) => _entries.ContainsKey(Normalise(part));

    public bool HasUnder(string folder) => _entries.Keys.Any(name => name.StartsWith(folder, StringComparison.OrdinalIgnoreCase));

    /// <summary>The part's bytes, counted and checked; it throws at the end when the checksum differs.</summary>
    public CheckedPartStream OpenPart(string part) => OpenPart(part, isChecked: false);

    /// <summary>The bytes of a part that has been read whole before.</summary>
    public CheckedPartStream ReopenPart(string part) => OpenPart(part, isChecked: true);

    private CheckedPartStream OpenPart(string part, bool isChecked)
    {
        if (!_entries.TryGetValue(Normalise(part), out var entry))
            throw FileRefusedException.Damaged(part, "missing");
        try
        {
            return new CheckedPartStream(entry.Open(), part, entry.Length, entry.Crc32) { IsChecked = isChecked };
        }
        catch (Exception damage) when (IsDamage(damage))
        {
            throw FileRefusedException.Damaged(part, "a broken local header");
        }
    }

    public void Dispose() => _archive.Dispose();

    private void CheckDirectory(long fileLength, ReadLimits limits)
    {
        if (_archive.Entries.Count > limits.ZipEntries)
            throw FileRefusedException.Limit(IssueCode.ZipBomb, "entries", _archive.Entries.Count, limits.ZipEntries);
        long packed = 0, unpacked = 0;
        foreach (var entry in _archive.Entries)
        {
            var name = Normalise(entry.FullName);
            if (!_entries.TryAdd(name, entry))
                throw FileRefusedException.Damaged(name, "in the directory twice");
            if (entry.IsEncrypted)
                throw new FileRefusedException(FileProblem.File(IssueCode.Encrypted));
            packed += entry.CompressedLength;
            unpacked += entry.Length;
            if (entry.Length > limits.RatioFreeBytes && entry.Length / limits.CompressionRatio > entry.CompressedLength)
                throw FileRefusedException.Limit(IssueCode.ZipBomb, name, entry.Length, entry.CompressedLength * limits.CompressionRatio);
        }
        if (unpacked > limits.UnpackedBytes)
            throw FileRefusedException.Limit(IssueCode.FileTooLarge, "unpacked bytes", unpacked, limits.UnpackedBytes);
        if (packed > fileLength)
            throw FileRefusedException.Damaged("zip", "parts that overlap");
    }

    // Spoilt directories also make the platform's reader trip over its own arguments.
    private static bool IsDamage(Exception exception) =>
        exception is InvalidDataException or ArgumentException or EndOfStreamException or NotSupportedException or OverflowException;

    private static string Normalise(string name) => name.Replace('\\', '/').TrimStart('/');
}
