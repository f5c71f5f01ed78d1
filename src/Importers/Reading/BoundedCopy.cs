namespace PartyHub.Importers.Reading;

/// <summary>Holds a file to its size limit, before or while it is read.</summary>
internal static class BoundedCopy
{
    /// <summary>The stream itself when it can seek; else its bytes in memory, the stream closed.</summary>
    public static Stream Seekable(Stream file, long limit)
    {
        if (file.CanSeek)
            return file.Length <= limit ? file : throw TooLarge(file.Length, limit);
        using (file)
            return new MemoryStream(ReadAll(file, limit), writable: false);
    }

    public static byte[] ReadAll(Stream file, long limit)
    {
        var copy = new MemoryStream();
        var buffer = new byte[1 << 16];
        while (file.Read(buffer) is > 0 and var count)
        {
            if (copy.Length + count > limit)
                throw TooLarge(copy.Length + count, limit);
            copy.Write(buffer, 0, count);
        }
        return copy.ToArray();
    }

    private static FileRefusedException TooLarge(long found, long limit) =>
        FileRefusedException.Limit(IssueCode.FileTooLarge, "file bytes", found, limit);
}
