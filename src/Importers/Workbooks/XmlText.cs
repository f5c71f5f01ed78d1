using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;

namespace PartyHub.Importers.Workbooks;

/// <summary>Text as a spreadsheet's XML holds it: what XML cannot carry is written _xHHHH_, and a text that looks like that is escaped.</summary>
internal static class XmlText
{
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    public static string Escape(string text)
    {
        if (!NeedsEscape(text)) return text;
        var escaped = new StringBuilder(text.Length + 8);
        for (var index = 0; index < text.Length; index++)
        {
            if (IsPair(text, index)) escaped.Append(text[index++]).Append(text[index]);
            else if (!CanStand(text[index]) || LooksEscaped(text, index)) escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)text[index]:X4}_");
            else escaped.Append(text[index]);
        }

        return escaped.ToString();
    }

    private static bool NeedsEscape(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (IsPair(text, index)) index++;
            else if (!CanStand(text[index]) || LooksEscaped(text, index)) return true;
        }

        return false;
    }

    /// <summary>A carriage return can stand in XML, but reading would make a line feed of it.</summary>
    private static bool CanStand(char character) => XmlConvert.IsXmlChar(character) && character != '\r';

    private static bool IsPair(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);

    private static bool LooksEscaped(string text, int index) =>
        text[index] == '_' && index + 6 < text.Length && text[index + 1] == 'x' && text[index + 6] == '_'
        && !text.AsSpan(index + 2, 4).ContainsAnyExcept(HexDigits);
}
