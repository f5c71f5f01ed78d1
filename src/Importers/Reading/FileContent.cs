using System.Text;
using PartyHub.Importers.Reading.Xls;
using PartyHub.Importers.Reading.Xlsx;

namespace PartyHub.Importers.Reading;

/// <summary>What a file is, from its first bytes and, for containers, from the parts in it.</summary>
/// <param name="Found">For a kind that is not read: its name, to be told to the user.</param>
internal sealed record FileContent(FileKind Kind, string Found = "")
{
    private const int HeadBytes = 4096;

    public static FileContent Identify(Stream file, ReadLimits limits)
    {
        var head = new byte[HeadBytes];
        file.Position = 0;
        var bytes = head.AsSpan(0, file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
        return bytes switch
        {
            [] => new FileContent(FileKind.Unknown, "空文件 / an empty file"),
            [(byte)'P', (byte)'K', 3, 4, ..] or [(byte)'P', (byte)'K', 5, 6, ..] => IdentifyZip(file, limits),
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => IdentifyCompound(file),
            _ when KnownBinary(bytes, file.Length) is { } found => new FileContent(FileKind.Unknown, found),
            _ => IdentifyText(bytes),
        };
    }

    private static FileContent IdentifyZip(Stream file, ReadLimits limits)
    {
        using var package = ZipPackage.Open(new StreamView(file), limits);
        if (package.Has("xl/workbook.bin"))
            return new FileContent(FileKind.Unknown, ".xlsb");
        if (package.HasUnder("xl/"))
            return new FileContent(FileKind.Xlsx);
        return new FileContent(FileKind.Unknown,
            package.HasUnder("word/") ? ".docx"
            : package.HasUnder("ppt/") ? ".pptx"
            : package.Has("content.xml") ? ".ods"
            : ".zip");
    }

    private static FileContent IdentifyCompound(Stream file)
    {
        var compound = CompoundFile.Open(file);
        if (compound.Has("EncryptedPackage"))
            throw new FileRefusedException(FileProblem.File(IssueCode.Encrypted));
        if (compound.Has("Workbook") || compound.Has("Book"))
            return new FileContent(FileKind.Xls);
        if (compound.Has("WordDocument"))
            return new FileContent(FileKind.Unknown, ".doc");
        if (compound.Has("PowerPoint Document"))
            return new FileContent(FileKind.Unknown, ".ppt");
        throw new FileRefusedException(FileProblem.File(IssueCode.FormatWpsUnreadable));
    }

    private static string? KnownBinary(ReadOnlySpan<byte> head, long length) => head switch
    {
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => ".pdf",
        [(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f', ..] => ".rtf",
        [0x89, (byte)'P', (byte)'N', (byte)'G', ..] or [0xFF, 0xD8, 0xFF, ..] or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "图片 / a picture",
        [(byte)'M', (byte)'Z', ..] when head.Contains((byte)0) => ".exe",
        [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] or [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] or [0x1F, 0x8B, ..] => ".rar/.7z/.gz",
        [0, 1, 0, 0, (byte)'S', (byte)'t', (byte)'a', (byte)'n', ..] => ".mdb",
        [9, 0 or 2 or 4 or 8, 4 or 6 or 8 or 16, 0, ..] => ".xls (BIFF2-4)",
        _ when IsDbf(head, length) => ".dbf",
        _ => null,
    };

    /// <summary>Version, a date, and a header length that leaves room for whole fields of 32 bytes.</summary>
    private static bool IsDbf(ReadOnlySpan<byte> head, long length)
    {
        if (head.Length < 33 || head[0] is not (0x03 or 0x30 or 0x31 or 0x43 or 0x83 or 0x8B or 0xF5) || head[2] is 0 or > 12 || head[3] is 0 or > 31)
            return false;
        var header = head[8] | head[9] << 8;
        return header >= 33 && header <= length && (header % 32 == 1 || head[0] is 0x30 or 0x31);
    }

    private static FileContent IdentifyText(ReadOnlySpan<byte> head)
    {
        var isWide = head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        if (!isWide && head.Contains((byte)0))
            return new FileContent(FileKind.Unknown, "二进制文件 / a binary file");
        // Markup is ASCII in all encodings met here; taking out the zeros reads it in UTF-16 too.
        var start = Encoding.Latin1.GetString(head).Replace("\0", "", StringComparison.Ordinal)
            .TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE', ' ', '\t', '\r', '\n').ToLowerInvariant();
        if (start.StartsWith("mime-version:", StringComparison.Ordinal))
            return new FileContent(FileKind.Unknown, ".mht");
        if (!start.StartsWith('<'))
            return new FileContent(FileKind.DelimitedText);
        if (start.Contains("urn:schemas-microsoft-com:office:spreadsheet", StringComparison.Ordinal) && !start.Contains("<html", StringComparison.Ordinal))
            return new FileContent(FileKind.SpreadsheetMl);
        return IsHtml(start) ? new FileContent(FileKind.Html)
            : start.StartsWith("<?xml", StringComparison.Ordinal) ? new FileContent(FileKind.Unknown, ".xml")
            : new FileContent(FileKind.DelimitedText);
    }

    private static bool IsHtml(string start)
    {
        foreach (var tag in (ReadOnlySpan<string>)["<html", "<table", "<!doctype html", "<meta", "<style", "<head", "<body", "<div", "<tr"])
            if (start.Contains(tag, StringComparison.Ordinal))
                return true;
        return false;
    }
}
