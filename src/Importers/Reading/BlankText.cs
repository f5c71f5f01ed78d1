namespace PartyHub.Importers.Reading;

/// <summary>What counts as white space in a legacy sheet: Unicode white space (with U+00A0 and U+3000) and the zero-width marks.</summary>
public static class BlankText
{
    public static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
            if (!IsBlank(character))
                return false;
        return true;
    }

    public static bool IsBlank(char character) =>
        char.IsWhiteSpace(character) || character is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';
}
