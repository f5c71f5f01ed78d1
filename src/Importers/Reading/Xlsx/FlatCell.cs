using PartyHub.Importers.Reading.Xml;

namespace PartyHub.Importers.Reading.Xlsx;

/// <summary>
/// A c element in the shape nearly every writer gives it, <c>&lt;c r="B3" s="1" t="s">&lt;v>12&lt;/v>&lt;/c></c> or with
/// <c>&lt;is>&lt;t></c>, read in one go: three times as fast as token by token. Whatever departs from the shape, be it by an
/// entity or one more space, is not taken here but by the scanner; both give the same cell.
/// </summary>
internal ref struct FlatCell
{
    private const int LongestType = 9;

    /// <summary>The bytes of the whole element.</summary>
    public int Length { get; private set; }

    /// <summary>-1 when the element does not say where it stands.</summary>
    public int ColumnIndex { get; private set; }

    public int RowNumber { get; private set; }

    public int Style { get; private set; }

    public ReadOnlySpan<byte> Type { get; private set; }

    /// <summary>The text of v or t; empty for an element without content.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    public bool IsInline { get; private set; }

    /// <param name="text">What is in the buffer from the element on; when the element goes beyond, the answer is false.</param>
    public static bool TryRead(ReadOnlySpan<byte> text, out FlatCell cell)
    {
        cell = new FlatCell { ColumnIndex = -1 };
        if (text is not [(byte)'<', (byte)'c', (byte)' ' or (byte)'>', ..] || !cell.ReadAttributes(text, out var index))
            return false;
        if (text[index..].StartsWith("/>"u8))
        {
            cell.Length = index + 2;
            return true;
        }
        return text[index] == '>' && cell.ReadContent(text, index + 1);
    }

    private bool ReadAttributes(ReadOnlySpan<byte> text, out int index)
    {
        index = 2;
        while (index + 4 < text.Length && text[index] == ' ')
        {
            var name = text[index + 1];
            if (text[index + 2] != '=' || text[index + 3] != '"')
                return false;
            index += 4;
            var isRead = name switch
            {
                (byte)'r' => ReadAddress(text, ref index),
                (byte)'s' => ReadStyle(text, ref index),
                (byte)'t' => ReadType(text, ref index),
                _ => false,
            };
            if (!isRead)
                return false;
            index++;
        }
        return index + 1 < text.Length;
    }

    private bool ReadAddress(ReadOnlySpan<byte> text, ref int index)
    {
        int column = 0, row = 0, start = index;
        while (index < text.Length && text[index] - 'A' is >= 0 and < 26 and var letter && index - start < 3)
        {
            column = column * 26 + letter + 1;
            index++;
        }
        ColumnIndex = column - 1;
        start = index;
        while (index < text.Length && text[index] - '0' is >= 0 and <= 9 and var digit && index - start < 7)
        {
            row = row * 10 + digit;
            index++;
        }
        RowNumber = row;
        return column > 0 && row > 0 && index < text.Length && text[index] == '"';
    }

    private bool ReadStyle(ReadOnlySpan<byte> text, ref int index)
    {
        var start = index;
        while (index < text.Length && text[index] - '0' is >= 0 and <= 9 and var digit && index - start < 6)
        {
            Style = Style * 10 + digit;
            index++;
        }
        return index > start && index < text.Length && text[index] == '"';
    }

    private bool ReadType(ReadOnlySpan<byte> text, ref int index)
    {
        var start = index;
        while (index < text.Length && text[index] != '"' && index - start < LongestType)
            index++;
        Type = text[start..index];
        return index > start && index < text.Length && text[index] == '"';
    }

    private bool ReadContent(ReadOnlySpan<byte> text, int index)
    {
        var rest = text[index..];
        if (rest.StartsWith("<v>"u8))
            return ReadValue(text, index + 3, "</v></c>"u8);
        IsInline = true;
        if (rest.StartsWith("<is><t>"u8))
            return ReadValue(text, index + 7, "</t></is></c>"u8);
        var preserving = "<is><t xml:space=\"preserve\">"u8;
        return rest.StartsWith(preserving) && ReadValue(text, index + preserving.Length, "</t></is></c>"u8);
    }

    private bool ReadValue(ReadOnlySpan<byte> text, int index, ReadOnlySpan<byte> end)
    {
        var rest = text[index..];
        var length = rest.IndexOf((byte)'<');
        if (length < 0 || !rest[length..].StartsWith(end))
            return false;
        Value = rest[..length];
        Length = index + length + end.Length;
        return XmlText.IsPlain(Value);
    }
}
