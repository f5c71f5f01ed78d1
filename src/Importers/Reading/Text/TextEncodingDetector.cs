using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace PartyHub.Importers.Reading.Text;

/// <summary>
/// Finds the encoding of a text from all of its bytes: byte order mark, valid UTF-8, then GB18030. Never from a sample: one in
/// seven pairs of GB2312 characters is valid UTF-8, and a cut anywhere breaks a character.
/// </summary>
internal static class TextEncodingDetector
{
    private const int BlockBytes = 1 << 16;
    private const double PrivateUseAllowed = 0.005;
    private const byte EuroSignIn936 = 0x80;

    public static Encoding Detect(Stream file)
    {
        Span<byte> mark = stackalloc byte[3];
        file.Position = 0;
        var read = file.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false);
        var marked = mark[..read] switch
        {
            [0xEF, 0xBB, 0xBF] => TextEncodings.Utf8,
            [0xFF, 0xFE, ..] => TextEncodings.Utf16LittleEndian,
            [0xFE, 0xFF, ..] => TextEncodings.Utf16BigEndian,
            _ => null,
        };
        if (marked is not null)
            return Reads(file, marked, out var offset, out _) ? marked : throw Unsure($"{marked.WebName}, {offset}");
        if (IsUtf8(file))
            return TextEncodings.Utf8;
        if (Reads(file, TextEncodings.Gb18030, out var failedAt, out var badByte))
            return TextEncodings.Gb18030;
        // 0x80 is the euro sign in Microsoft's GBK and nothing in GB18030; no other byte is a reason to try.
        if (badByte == EuroSignIn936 && Reads(file, TextEncodings.CodePage936, out failedAt, out _))
            return TextEncodings.CodePage936;
        throw Unsure(failedAt.ToString(CultureInfo.InvariantCulture));
    }

    private static FileRefusedException Unsure(string detail) => new(FileProblem.File(IssueCode.EncodingUnsure, detail));

    private static bool IsUtf8(Stream file)
    {
        var block = new byte[BlockBytes];
        var kept = 0;
        file.Position = 0;
        while (true)
        {
            var length = kept + file.Read(block, kept, block.Length - kept);
            if (length == kept)
                return Utf8.IsValid(block.AsSpan(0, kept));
            var whole = WholeCharacters(block.AsSpan(0, length));
            if (!Utf8.IsValid(block.AsSpan(0, whole)))
                return false;
            kept = length - whole;
            block.AsSpan(whole, kept).CopyTo(block);
        }
    }

    /// <summary>The length without the character that begins within the last three bytes and may end in the next block.</summary>
    private static int WholeCharacters(ReadOnlySpan<byte> block)
    {
        for (var back = 1; back <= 3 && back <= block.Length; back++)
            if (block[^back] >= 0xC0)
                return block.Length - back;
        return block.Length;
    }

    /// <summary>Whether all of the file can be decoded, and decodes to text that people write.</summary>
    private static bool Reads(Stream file, Encoding encoding, out long failedAt, out byte badByte)
    {
        var decoder = encoding.GetDecoder();
        var block = new byte[BlockBytes];
        var characters = new char[encoding.GetMaxCharCount(BlockBytes)];
        long decoded = 0, offset = 0;
        (failedAt, badByte) = (0, 0);
        var privateUse = new PrivateUseCount();
        file.Position = 0;
        try
        {
            int length;
            do
            {
                length = file.Read(block);
                var count = decoder.GetChars(block.AsSpan(0, length), characters, flush: length == 0);
                privateUse.Add(characters.AsSpan(0, count));
                decoded += count;
                offset += length;
            }
            while (length > 0);
        }
        catch (DecoderFallbackException failure)
        {
            failedAt = offset + Math.Max(0, failure.Index);
            badByte = failure.BytesUnknown is [var first, ..] ? first : (byte)0;
            return false;
        }
        return privateUse.Total <= decoded * PrivateUseAllowed
            ? true
            : throw Unsure(string.Create(CultureInfo.InvariantCulture, $"{privateUse.Total}/{decoded} U+E000-U+F8FF"));
    }

    private sealed class PrivateUseCount
    {
        public long Total { get; private set; }

        public void Add(ReadOnlySpan<char> text)
        {
            while (text.IndexOfAnyInRange('\uE000', '\uF8FF') is >= 0 and var found)
            {
                Total++;
                text = text[(found + 1)..];
            }
        }
    }
}
