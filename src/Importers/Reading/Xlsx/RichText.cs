using System.Globalization;
using System.Text;
using PartyHub.Importers.Reading.Xml;

namespace PartyHub.Importers.Reading.Xlsx;

/// <summary>The text of an si or is element: its t and the t of its runs, without those of the phonetic runs.</summary>
internal static class RichText
{
    private const int EscapeLength = 7;

    /// <summary>From anywhere inside the element to its end tag.</summary>
    public static string ReadRemaining(XmlScanner scanner, ReadOnlySpan<byte> element, ReadLimits limits)
    {
        var text = new StringBuilder();
        var inText = scanner.Token == XmlToken.Text;
        while (!scanner.IsEnd(element))
        {
            if (scanner.IsStart("rPh"u8))
                scanner.SkipElement();
            else if (scanner.IsStart("t"u8))
                inText = !scanner.IsEmptyElement;
            else if (scanner.IsEnd("t"u8))
                inText = false;
            else if (scanner.Token == XmlToken.Text && inText)
                text.Append(XmlText.Decode(scanner.RawText, scanner.IsCharacterData, scanner.Part));
            if (text.Length > limits.CellCharacters * EscapeLength)
                throw FileRefusedException.CellTooLong(limits.CellCharacters);
            scanner.Read();
        }
        var whole = Unescape(text.ToString());
        return whole.Length <= limits.CellCharacters ? whole : throw FileRefusedException.CellTooLong(limits.CellCharacters);
    }

    /// <summary>_x000D_ is a carriage return, and _x005F_ the underscore that protects what looks like one (ECMA-376 22.9.2.19).</summary>
    public static string Unescape(string text)
    {
        var escape = text.IndexOf("_x", StringComparison.Ordinal);
        if (escape < 0)
            return text;
        var unescaped = new StringBuilder(text.Length).Append(text, 0, escape);
        for (var index = escape; index < text.Length; index++)
        {
            if (IsEscape(text, index, out var character))
            {
                unescaped.Append(character);
                index += 6;
                continue;
            }
            unescaped.Append(text[index]);
        }
        return unescaped.ToString();
    }

    private static bool IsEscape(string text, int index, out char character)
    {
        character = default;
        if (index + 7 > text.Length || text[index] != '_' || text[index + 1] != 'x' || text[index + 6] != '_')
            return false;
        var read = ushort.TryParse(text.AsSpan(index + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code);
        character = (char)code;
        return read;
    }
}
