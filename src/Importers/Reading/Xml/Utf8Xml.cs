using System.Text;

namespace PartyHub.Importers.Reading.Xml;

/// <summary>
/// Makes the bytes of an XML document UTF-8, by its byte order mark, its first bytes or its declaration. UTF-16 is rare but legal;
/// GB2312 and its kin are what Chinese systems declare in SpreadsheetML. Any other encoding could hide a DTD from the scanner and is refused.
/// </summary>
internal static class Utf8Xml
{
    private const int LongestDeclaration = 256;

    public static XmlScanner Scan(Stream document, string part)
    {
        var head = new byte[LongestDeclaration];
        var read = document.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var whole = new PrefixedStream(head[..read], document);
        var encoding = EncodingOf(head.AsSpan(0, read), part);
        return new XmlScanner(encoding is null ? whole : Encoding.CreateTranscodingStream(whole, encoding, Encoding.UTF8), part);
    }

    /// <summary>Null for UTF-8.</summary>
    private static Encoding? EncodingOf(ReadOnlySpan<byte> head, string part) => head switch
    {
        [0xFF, 0xFE, ..] or [(byte)'<', 0, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] or [0, (byte)'<', ..] => Encoding.BigEndianUnicode,
        [0xEF, 0xBB, 0xBF, ..] => null,
        _ => DeclaredName(head) switch
        {
            null or "utf-8" or "utf8" or "us-ascii" => null,
            "gb2312" or "gbk" or "gb18030" or "gb_2312-80" or "cp936" => TextEncodings.Gb18030,
            _ => throw FileRefusedException.Damaged(part, "an XML encoding other than UTF-8, UTF-16 and GB18030"),
        },
    };

    private static string? DeclaredName(ReadOnlySpan<byte> head)
    {
        if (!head.StartsWith("<?xml"u8))
            return null;
        var declaration = head[..Math.Max(0, head.IndexOf("?>"u8))];
        var encoding = declaration.IndexOf("encoding"u8);
        if (encoding < 0)
            return null;
        var value = declaration[(encoding + "encoding".Length)..].Trim(" \t\r\n='\""u8);
        var end = value.IndexOfAny("\"' "u8);
        return Encoding.ASCII.GetString(end < 0 ? value : value[..end]).ToLowerInvariant();
    }
}
