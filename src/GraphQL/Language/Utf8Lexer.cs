using System.Buffers;
using System.Text;

namespace PartyHub.GraphQL.Language;

/// <summary>
/// Reads tokens from UTF-8 (which the caller has found well-formed). It allocates nothing: values of strings are decoded by
/// <see cref="StringValue"/> when a node wants them. A fault is kept in <see cref="Error"/> and the token is end of file.
/// </summary>
internal ref partial struct Utf8Lexer(ReadOnlySpan<byte> source)
{
    private static readonly SearchValues<byte> NameContinue =
        SearchValues.Create("_0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8);

    private readonly ReadOnlySpan<byte> _source = source;
    private int _position;

    /// <summary>What has been read so far: tokens, and the filler between them that costs time as well.</summary>
    public int Count { get; private set; }

    /// <summary>The first fault in the text.</summary>
    public string? Error { get; private set; }

    /// <summary>The byte offset of the fault.</summary>
    public int ErrorPosition { get; private set; }

    /// <summary>The bytes of a token.</summary>
    public readonly ReadOnlySpan<byte> Bytes(Token token) => _source[token.Start..token.End];

    /// <summary>The next token that is not ignored.</summary>
    public Token Read()
    {
        SkipIgnored();
        if (_position >= _source.Length)
            return new Token(TokenKind.EndOfFile, _source.Length, _source.Length);
        Count++;
        var start = _position;
        var kind = ReadKind(_source[start]);
        return Error is null
            ? new Token(kind, start, _position)
            : new Token(TokenKind.EndOfFile, _source.Length, _source.Length);
    }

    /// <summary>Ignored :: UnicodeBOM | WhiteSpace | LineTerminator | Comment | Comma</summary>
    private void SkipIgnored()
    {
        while (_position < _source.Length)
        {
            switch (_source[_position])
            {
                case (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r':
                    _position++;
                    break;
                case (byte)',':
                    Count++;
                    _position++;
                    break;
                case (byte)'#':
                    Count++;
                    var length = _source[_position..].IndexOfAny((byte)'\n', (byte)'\r');
                    _position = length < 0 ? _source.Length : _position + length;
                    break;
                case 0xEF when _source[_position..].StartsWith("\uFEFF"u8):
                    Count++;
                    _position += 3;
                    break;
                default:
                    return;
            }
        }
    }

    /// <summary>Token :: Punctuator | Name | IntValue | FloatValue | StringValue</summary>
    private TokenKind ReadKind(byte first)
    {
        switch (first)
        {
            case (byte)'!': return Punctuator(TokenKind.Bang);
            case (byte)'$': return Punctuator(TokenKind.Dollar);
            case (byte)'&': return Punctuator(TokenKind.Ampersand);
            case (byte)'(': return Punctuator(TokenKind.ParenthesisLeft);
            case (byte)')': return Punctuator(TokenKind.ParenthesisRight);
            case (byte)':': return Punctuator(TokenKind.Colon);
            case (byte)'=': return Punctuator(TokenKind.EqualsSign);
            case (byte)'@': return Punctuator(TokenKind.At);
            case (byte)'[': return Punctuator(TokenKind.BracketLeft);
            case (byte)']': return Punctuator(TokenKind.BracketRight);
            case (byte)'{': return Punctuator(TokenKind.BraceLeft);
            case (byte)'|': return Punctuator(TokenKind.Pipe);
            case (byte)'}': return Punctuator(TokenKind.BraceRight);
            case (byte)'.' when _source[_position..].StartsWith("..."u8):
                _position += 3;
                return TokenKind.Spread;
            case (byte)'"' when _source[_position..].StartsWith("\"\"\""u8):
                return ReadBlockString();
            case (byte)'"':
                return ReadString();
        }
        if (IsDigit(first) || first == '-')
            return ReadNumber();
        if (IsNameStart(first))
            return ReadName();
        Fail(_position, first == '\''
            ? "Unexpected single quote character ('), did you mean to use a double quote (\")?"
            : $"Unexpected character: {DescribeCharacter(_position)}.");
        return TokenKind.EndOfFile;
    }

    private TokenKind Punctuator(TokenKind kind)
    {
        _position++;
        return kind;
    }

    /// <summary>Name :: NameStart NameContinue*</summary>
    private TokenKind ReadName()
    {
        var length = _source[_position..].IndexOfAnyExcept(NameContinue);
        _position = length < 0 ? _source.Length : _position + length;
        return TokenKind.Name;
    }

    /// <summary>IntValue :: IntegerPart; FloatValue :: IntegerPart FractionalPart? ExponentPart?; neither followed by a dot or NameStart</summary>
    private TokenKind ReadNumber()
    {
        var kind = TokenKind.Int;
        if (Peek() == '-')
            _position++;
        if (Peek() == '0')
        {
            _position++;
            if (IsDigit(Peek()))
            {
                Fail(_position, $"Invalid number, unexpected digit after 0: {DescribeCharacter(_position)}.");
                return kind;
            }
        }
        else if (!ReadDigits())
        {
            return kind;
        }
        if (Peek() == '.')
        {
            kind = TokenKind.Float;
            _position++;
            if (!ReadDigits())
                return kind;
        }
        if (Peek() is 'e' or 'E')
        {
            kind = TokenKind.Float;
            _position++;
            if (Peek() is '+' or '-')
                _position++;
            if (!ReadDigits())
                return kind;
        }
        if (Peek() == '.' || IsNameStart(Peek()))
            FailNumber();
        return kind;
    }

    private bool ReadDigits()
    {
        if (!IsDigit(Peek()))
        {
            FailNumber();
            return false;
        }
        while (IsDigit(Peek()))
            _position++;
        return true;
    }

    private void FailNumber() => Fail(_position, $"Invalid number, expected digit but got: {DescribeCharacter(_position)}.");

    /// <summary>The byte at the cursor, or -1 at the end of the text.</summary>
    private readonly int Peek(int ahead = 0) => _position + ahead < _source.Length ? _source[_position + ahead] : -1;

    private static bool IsDigit(int unit) => unit is >= '0' and <= '9';

    private static bool IsNameStart(int unit) => unit is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '_';

    private void Fail(int position, string message)
    {
        Error ??= message;
        ErrorPosition = position;
    }

    private readonly string DescribeCharacter(int position)
    {
        if (Rune.DecodeFromUtf8(_source[position..], out var rune, out _) != OperationStatus.Done)
            return "<EOF>";
        return rune.Value switch
        {
            '"' => "'\"'",
            >= 0x20 and <= 0x7E => $"\"{rune}\"",
            _ => $"U+{rune.Value:X4}",
        };
    }
}
