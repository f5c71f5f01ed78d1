using System.Buffers;
using System.Globalization;
using System.Text;

namespace PartyHub.Importers.Reading.Xml;

/// <summary>From the bytes of an XML text to the text they mean.</summary>
internal static class XmlText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly SearchValues<byte> Special = SearchValues.Create("&\r"u8);

    /// <summary>The bytes are the text, as they stand.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> raw) => raw.IndexOfAny(Special) < 0;

    public static string Decode(ReadOnlySpan<byte> raw, bool isCharacterData, string part)
    {
        try
        {
            var text = Utf8.GetString(raw);
            return IsPlain(raw) ? text : Resolve(text, isCharacterData, part);
        }
        catch (DecoderFallbackException)
        {
            throw FileRefusedException.Damaged(part, "bytes that are not UTF-8");
        }
    }

    /// <summary>Line ends become LF (XML 2.11), then entities and character references their characters.</summary>
    private static string Resolve(string text, bool isCharacterData, string part)
    {
        if (text.Contains('\r', StringComparison.Ordinal))
            text = text.ReplaceLineEndings("\n");
        if (isCharacterData)
            return text;
        var resolved = new StringBuilder(text.Length);
        var rest = text.AsSpan();
        while (rest.IndexOf('&') is >= 0 and var ampersand)
        {
            resolved.Append(rest[..ampersand]);
            var length = rest[ampersand..].IndexOf(';');
            if (length < 0)
                throw FileRefusedException.Damaged(part, "an entity without end");
            AppendEntity(resolved, rest.Slice(ampersand + 1, length - 1), part);
            rest = rest[(ampersand + length + 1)..];
        }
        return resolved.Append(rest).ToString();
    }

    private static void AppendEntity(StringBuilder resolved, ReadOnlySpan<char> name, string part)
    {
        if (name is ['#', .. var reference])
        {
            resolved.Append(Character(reference, part));
            return;
        }
        resolved.Append(name switch
        {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            _ => throw FileRefusedException.Damaged(part, "an unknown entity"),
        });
    }

    private static string Character(ReadOnlySpan<char> reference, string part)
    {
        var read = reference is ['x' or 'X', .. var digits]
            ? uint.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            : uint.TryParse(reference, NumberStyles.None, CultureInfo.InvariantCulture, out code);
        return read && code != 0 && Rune.IsValid(code)
            ? new Rune(code).ToString()
            : throw FileRefusedException.Damaged(part, "a reference to no character");
    }
}
