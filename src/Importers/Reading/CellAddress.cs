using System.Globalization;

namespace PartyHub.Importers.Reading;

/// <summary>A place in a sheet. The row is a number (from 1, as people count), the column an index (from 0).</summary>
public readonly record struct CellAddress(int RowNumber, int ColumnIndex)
{
    private const int MaximumColumnLetters = 3;
    private const int MaximumRowDigits = 7;

    /// <summary>The A1 form, as people write it.</summary>
    public override string ToString() => ColumnLetters(ColumnIndex) + RowNumber.ToString(CultureInfo.InvariantCulture);

    /// <summary>A for 0, Z for 25, AA for 26.</summary>
    public static string ColumnLetters(int columnIndex)
    {
        Span<char> letters = stackalloc char[8];
        var start = letters.Length;
        for (var rest = columnIndex; rest >= 0; rest = rest / 26 - 1)
            letters[--start] = (char)('A' + rest % 26);
        return new string(letters[start..]);
    }

    /// <summary>Reads A1 or $A$1 in UTF-8. False for anything else, including a row 0.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out CellAddress address)
    {
        int position = 0, column = 0, row = 0;
        if (text.StartsWith("$"u8))
            position++;
        var firstLetter = position;
        while (position < text.Length && (text[position] | 0x20) is >= 'a' and <= 'z' && position - firstLetter < MaximumColumnLetters)
            column = column * 26 + ((text[position++] | 0x20) - 'a' + 1);
        if (position < text.Length && text[position] == '$')
            position++;
        var firstDigit = position;
        while (position < text.Length && text[position] is >= (byte)'0' and <= (byte)'9' && position - firstDigit < MaximumRowDigits)
            row = row * 10 + (text[position++] - '0');
        address = new CellAddress(row, column - 1);
        return position == text.Length && row > 0 && column > 0;
    }
}
