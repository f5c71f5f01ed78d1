namespace PartyHub.Importers.Parsing;

/// <summary>Numbers written in Chinese: digits one after another (二〇一二) and with place words (二十, 三百零五, 一万二千).</summary>
internal static class ChineseNumber
{
    // The letters O and o and the round signs stand for zero in typed years (二O一二年).
    private const string Digits = "〇一二三四五六七八九";
    private const string Zeros = "零○ＯO0oОο";

    public static int Digit(char character)
    {
        if (Zeros.Contains(character)) return 0;
        return character == '两' ? 2 : Digits.IndexOf(character, StringComparison.Ordinal);
    }

    /// <summary>Digits read one by one; null when a character is none.</summary>
    public static int? ReadDigits(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 9) return null;
        var number = 0;
        foreach (var character in text)
        {
            var digit = Digit(character);
            if (digit < 0) return null;
            number = (number * 10) + digit;
        }

        return number;
    }

    /// <summary>A number with place words, or a plain run of digits; null when it is neither.</summary>
    public static long? Read(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 20) return null;
        if (text.IndexOfAny("十百千万亿") < 0) return ReadDigits(text);
        long total = 0, section = 0, digit = 0;
        foreach (var character in text)
        {
            if (Place(character) is not { } place)
            {
                var value = Digit(character);
                if (value < 0) return null;
                digit = value;
                continue;
            }

            if (place >= 10000)
            {
                total = (total + section + digit) * place;
                section = 0;
            }
            else
            {
                section += (digit == 0 ? 1 : digit) * place;
            }

            digit = 0;
        }

        return total + section + digit;
    }

    private static long? Place(char character) => character switch
    {
        '十' => 10, '百' => 100, '千' => 1000, '万' => 10000, '亿' => 100000000, _ => null,
    };
}
