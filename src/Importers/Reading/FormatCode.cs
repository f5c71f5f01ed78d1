namespace PartyHub.Importers.Reading;

/// <summary>Finds what a number format code shows (ECMA-376 18.8.31). Only its first section, for positive numbers, counts.</summary>
internal static class FormatCode
{
    public static CellFormat Parse(string code)
    {
        var letters = LettersOf(code);
        if (letters.StartsWith("g/", StringComparison.Ordinal) || letters.StartsWith("general", StringComparison.Ordinal))
            return CellFormat.General with { Code = code };
        bool year = false, month = false, day = false, time = false;
        for (var index = 0; index < letters.Length; index++)
        {
            switch (letters[index])
            {
                case 'y':
                    year = true;
                    break;
                case 'e' when IsEra(letters, index):
                    year = true;
                    break;
                case 'd':
                    day = true;
                    break;
                case 'h' or 's':
                    time = true;
                    break;
                case 'm' when IsMinute(letters, index):
                    time = true;
                    break;
                case 'm':
                    month = true;
                    break;
            }
        }
        return new CellFormat(code, year, month, day, time, year || month || day || time ? 0 : DigitsOf(code));
    }

    /// <summary>The first section in lower case, without literals, colours, locales and conditions; [h], [m], [s] stay as h, h, s: a duration.</summary>
    private static string LettersOf(string code)
    {
        var letters = new List<char>(code.Length);
        for (var index = 0; index < code.Length && code[index] != ';'; index++)
        {
            switch (code[index])
            {
                case '"':
                    index = Closing(code, index, '"');
                    break;
                case '\\' or '_' or '*':
                    index++;
                    break;
                case '[':
                    var end = Closing(code, index, ']');
                    if (end > index + 1 && code[index + 1] is 'h' or 'H' or 'm' or 'M' or 's' or 'S' && IsRun(code[(index + 1)..end]))
                        letters.Add(char.ToLowerInvariant(code[index + 1]) == 's' ? 's' : 'h');
                    index = end;
                    break;
                default:
                    letters.Add(char.ToLowerInvariant(code[index]));
                    break;
            }
        }
        return new string([.. letters]).Replace("am/pm", "h", StringComparison.Ordinal).Replace("a/p", "h", StringComparison.Ordinal);
    }

    private static bool IsRun(string text) => text.All(character => char.ToLowerInvariant(character) == char.ToLowerInvariant(text[0]));

    private static int Closing(string code, int from, char closing)
    {
        var index = code.IndexOf(closing, from + 1);
        return index < 0 ? code.Length - 1 : index;
    }

    // 0.00E+00 is an exponent; a lone e is the year of an era.
    private static bool IsEra(string letters, int index) => index + 1 >= letters.Length || letters[index + 1] is not ('+' or '-');

    /// <summary>m is minutes right after hours or right before seconds (18.8.31).</summary>
    private static bool IsMinute(string letters, int index)
    {
        var before = letters.AsSpan(0, index).LastIndexOfAny("ydhs");
        var after = letters.AsSpan(index).IndexOfAny("ydhs");
        return (before >= 0 && letters[before] == 'h') || (after >= 0 && letters[index + after] == 's');
    }

    private static int DigitsOf(string code) => code.AsSpan().IndexOfAnyExcept('0') < 0 ? code.Length : 0;
}
