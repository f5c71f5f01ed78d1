using System.Text;

namespace PartyHub.GraphQL.Language;

/// <content>StringValue: quoted strings with escapes, and block strings.</content>
internal ref partial struct Utf8Lexer
{
    /// <summary>The text a Name, number or string token stands for.</summary>
    public readonly string Value(Token token) => token.Kind switch
    {
        TokenKind.String => StringValue(_source[(token.Start + 1)..(token.End - 1)]),
        TokenKind.BlockString => BlockString.Value(Encoding.UTF8.GetString(_source[(token.Start + 3)..(token.End - 3)])),
        _ => Encoding.UTF8.GetString(Bytes(token)),
    };

    /// <summary>StringValue :: " StringCharacter* "</summary>
    private TokenKind ReadString()
    {
        _position++;
        while (true)
        {
            var length = _source[_position..].IndexOfAny("\"\\\n\r"u8);
            _position = length < 0 ? _source.Length : _position + length;
            switch (Peek())
            {
                case '"':
                    _position++;
                    return TokenKind.String;
                case '\\':
                    if (!SkipEscape())
                        return TokenKind.String;
                    break;
                default:
                    Fail(_position, "Unterminated string.");
                    return TokenKind.String;
            }
        }
    }

    /// <summary>StringValue :: """ BlockStringCharacter* """</summary>
    private TokenKind ReadBlockString()
    {
        _position += 3;
        while (true)
        {
            var length = _source[_position..].IndexOf("\"\"\""u8);
            if (length < 0)
            {
                Fail(_source.Length, "Unterminated string.");
                return TokenKind.BlockString;
            }
            _position += length + 3;
            if (length == 0 || _source[_position - 4] != '\\')
                return TokenKind.BlockString;
        }
    }

    /// <summary>StringCharacter :: \u EscapedUnicode | \ EscapedCharacter</summary>
    private bool SkipEscape()
    {
        var (value, size) = ReadEscape(_source[_position..]);
        if (value >= 0)
        {
            _position += size;
            return true;
        }
        var what = Peek(1) == 'u' ? "Unicode" : "character";
        Fail(_position, $"Invalid {what} escape sequence: \"{Excerpt(_position, size)}\".");
        return false;
    }

    private static string StringValue(ReadOnlySpan<byte> quoted)
    {
        if (!quoted.Contains((byte)'\\'))
            return Encoding.UTF8.GetString(quoted);
        var value = new StringBuilder(quoted.Length);
        while (quoted.Length > 0)
        {
            var plain = quoted.IndexOf((byte)'\\');
            if (plain < 0)
                plain = quoted.Length;
            value.Append(Encoding.UTF8.GetString(quoted[..plain]));
            quoted = quoted[plain..];
            if (quoted.Length == 0)
                break;
            var (character, size) = ReadEscape(quoted);
            value.Append(new Rune(character).ToString());
            quoted = quoted[size..];
        }
        return value.ToString();
    }

    /// <summary>The Unicode scalar value of the escape sequence at the start of the text (-1 if it is none) and its length in characters.</summary>
    private static (int Value, int Size) ReadEscape(ReadOnlySpan<byte> text)
    {
        if (text.Length < 2)
            return (-1, 2);
        return text[1] switch
        {
            (byte)'u' when text.Length > 2 && text[2] == '{' => ReadVariableWidthEscape(text),
            (byte)'u' => ReadFixedWidthEscape(text),
            (byte)'"' => ('"', 2),
            (byte)'\\' => ('\\', 2),
            (byte)'/' => ('/', 2),
            (byte)'b' => ('\b', 2),
            (byte)'f' => ('\f', 2),
            (byte)'n' => ('\n', 2),
            (byte)'r' => ('\r', 2),
            (byte)'t' => ('\t', 2),
            _ => (-1, 2),
        };
    }

    /// <summary>EscapedUnicode :: { HexDigit+ }, at most eight digits.</summary>
    private static (int Value, int Size) ReadVariableWidthEscape(ReadOnlySpan<byte> text)
    {
        var point = 0;
        var size = 3;
        while (size < 12)
        {
            var unit = size < text.Length ? text[size] : (byte)0;
            size++;
            if (unit == '}')
                return size > 4 && Rune.IsValid(point) ? (point, size) : (-1, size);
            if (!char.IsAsciiHexDigit((char)unit))
                return (-1, size);
            point = (point << 4) | HexDigit(unit);
            if (point < 0)
                return (-1, size);
        }
        return (-1, size);
    }

    /// <summary>EscapedUnicode :: HexDigit HexDigit HexDigit HexDigit, or two of them that form a surrogate pair.</summary>
    private static (int Value, int Size) ReadFixedWidthEscape(ReadOnlySpan<byte> text)
    {
        var lead = ReadFourHexDigits(text, 2);
        if (lead < 0 || Rune.IsValid(lead))
            return (lead, 6);
        if (text.Length > 7 && text[6] == '\\' && text[7] == 'u')
        {
            var trail = ReadFourHexDigits(text, 8);
            if (trail >= 0 && char.IsSurrogatePair((char)lead, (char)trail))
                return (char.ConvertToUtf32((char)lead, (char)trail), 12);
        }
        return (-1, 6);
    }

    private static int ReadFourHexDigits(ReadOnlySpan<byte> text, int start)
    {
        if (text.Length < start + 4)
            return -1;
        var value = 0;
        foreach (var unit in text.Slice(start, 4))
        {
            if (!char.IsAsciiHexDigit((char)unit))
                return -1;
            value = (value << 4) | HexDigit(unit);
        }
        return value;
    }

    private static int HexDigit(byte unit) => unit <= '9' ? unit - '0' : (unit | 0x20) - 'a' + 10;

    /// <summary>At most <paramref name="length"/> UTF-16 units of the text, for a message.</summary>
    private readonly string Excerpt(int position, int length)
    {
        var bytes = _source.Slice(position, Math.Min(length * 3, _source.Length - position));
        var text = Encoding.UTF8.GetString(bytes);
        if (text.Length <= length)
            return text;
        return char.IsHighSurrogate(text[length - 1]) ? $"{text[..(length - 1)]}\uFFFD" : text[..length];
    }
}
