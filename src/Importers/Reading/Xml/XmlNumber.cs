using System.Globalization;

namespace PartyHub.Importers.Reading.Xml;

/// <summary>Numbers in XML text. The common short ones are read digit by digit, several times as fast as the platform's parser and as exact.</summary>
internal static class XmlNumber
{
    private const int ExactDigits = 15;
    private static readonly double[] PowersOfTen = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    public static bool TryParseIndex(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        if (text.Length is 0 or > 9)
            return false;
        foreach (var digit in text)
        {
            if (digit - '0' is not (>= 0 and <= 9))
                return false;
            value = value * 10 + (digit - '0');
        }
        return true;
    }

    public static bool TryParse(ReadOnlySpan<byte> text, out double value)
    {
        // Up to 15 digits are exact as an integer, the power of ten is exact, and one division rounds correctly.
        long digits = 0;
        int count = 0, point = -1, index = text is [(byte)'-', ..] ? 1 : 0;
        for (; index < text.Length && count <= ExactDigits; index++)
        {
            if (text[index] == '.' && point < 0)
                point = count;
            else if (text[index] - '0' is >= 0 and <= 9 and var digit)
                (digits, count) = (digits * 10 + digit, count + 1);
            else
                break;
        }
        if (index != text.Length || count is 0 or > ExactDigits)
            return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);
        value = point < 0 ? digits : digits / PowersOfTen[count - point];
        if (text[0] == '-')
            value = -value;
        return true;
    }
}
