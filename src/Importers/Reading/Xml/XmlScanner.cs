using System.Buffers;
using System.Text;

namespace PartyHub.Importers.Reading.Xml;

/// <summary>
/// Reads XML forward only, over its UTF-8 bytes, without making strings: four to seven times as fast as XmlReader on
/// worksheets. Well-formed in what it looks at: tags match, DTDs are refused, entities are the five of XML and numbers.
/// Namespaces are not resolved; a prefix is passed over.
/// </summary>
internal sealed class XmlScanner : IDisposable
{
    private const int MaximumTokenBytes = 1 << 20;

    private static readonly SearchValues<byte> NotInNames = SearchValues.Create(" \t\r\n\"'=>/"u8);

    private readonly Stream _stream;
    private readonly OpenElements _open;
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
    private int _position;
    private int _end;
    private bool _streamEnded;
    private bool _isCharacterData;
    private Range _name;
    private Range _attributes;
    private Range _text;

    public XmlScanner(Stream utf8, string part)
    {
        _stream = utf8;
        Part = part;
        _open = new OpenElements(part);
        if (Next([0xEF, 0xBB, 0xBF]))
            _position += 3;
    }

    /// <summary>Names the document in what is told about it.</summary>
    public string Part { get; }

    public XmlToken Token { get; private set; }

    public int Depth => _open.Count;

    /// <summary>The start tag was also the end: no end element follows.</summary>
    public bool IsEmptyElement { get; private set; }

    /// <summary>The element's name without prefix.</summary>
    public ReadOnlySpan<byte> Name => _buffer.AsSpan(_name);

    /// <summary>The text as it stands in the document; see <see cref="XmlText.Decode"/>.</summary>
    public ReadOnlySpan<byte> RawText => _buffer.AsSpan(_text);

    /// <summary>The text came from a CDATA section: nothing in it is an entity.</summary>
    public bool IsCharacterData => _isCharacterData;

    /// <summary>An end tag follows the text at once, so the text is all of its element's. False when that is not known yet.</summary>
    public bool TextIsWhole => _position + 1 < _end && _buffer[_position] == '<' && _buffer[_position + 1] == '/';

    /// <summary>The bytes that come next, as far as they are in memory. Whoever takes whole elements from them says so with <see cref="Take"/>.</summary>
    public ReadOnlySpan<byte> Buffered => _buffer.AsSpan(_position, _end - _position);

    public XmlAttributes Attributes => new(_buffer.AsSpan(_attributes), Part);

    public bool IsStart(ReadOnlySpan<byte> name) => Token == XmlToken.StartElement && Name.SequenceEqual(name);

    public bool IsEnd(ReadOnlySpan<byte> name) => Token == XmlToken.EndElement && Name.SequenceEqual(name);

    public XmlToken Read()
    {
        while (true)
        {
            if (_position >= _end && !Fill())
                return Token = EndOfDocument();
            if (_buffer[_position] != '<')
                return Token = ReadText();
            if (!Has(2))
                throw Damaged("'<' at the end");
            switch (_buffer[_position + 1])
            {
                case (byte)'/':
                    return Token = ReadEndTag();
                case (byte)'?':
                    SkipPast("?>"u8);
                    break;
                case (byte)'!':
                    if (ReadDeclaration())
                        return Token = XmlToken.Text;
                    break;
                default:
                    return Token = ReadStartTag();
            }
        }
    }

    public void Take(int bytes) => _position += bytes;

    /// <summary>Passes over the rest of the element whose start tag was just read.</summary>
    public void SkipElement()
    {
        if (IsEmptyElement)
            return;
        var depth = Depth - 1;
        while (Depth > depth)
            if (Read() == XmlToken.EndOfDocument)
                throw Damaged("end of document inside an element");
    }

    /// <summary>The decoded text of the element at this depth, from the current token to its end tag, which is read; children are passed over.</summary>
    public string ReadRemainingText(int elementDepth)
    {
        var whole = new StringBuilder();
        while (Depth >= elementDepth)
        {
            if (Token == XmlToken.Text)
                whole.Append(XmlText.Decode(RawText, _isCharacterData, Part));
            else if (Token == XmlToken.StartElement)
                SkipElement();
            if (whole.Length > MaximumTokenBytes)
                throw FileRefusedException.CellTooLong(ReadLimits.Default.CellCharacters);
            Read();
        }
        return whole.ToString();
    }

    /// <summary>Searches the raw bytes for a start tag of this name and reads it, regardless of what lies between. False at the end.</summary>
    public bool SeekStartTag(ReadOnlySpan<byte> name)
    {
        while (true)
        {
            var found = _buffer.AsSpan(_position, _end - _position).IndexOf(name);
            if (found > 0)
            {
                var tag = _buffer.AsSpan(_position, found).LastIndexOf((byte)'<');
                var start = _position + tag;
                _position += found + name.Length;
                if (tag < 0 || !IsPrefix(_buffer.AsSpan(start + 1, _position - name.Length - start - 1)))
                    continue;
                _position = start;
                return Read() == XmlToken.StartElement && Name.SequenceEqual(name);
            }
            // What is kept may hold the first part of the tag, with its prefix.
            _position = Math.Max(_position, _end - 256);
            if (!Fill())
                return false;
        }
    }

    public FileRefusedException Damaged(string found) => FileRefusedException.Damaged(Part, found);

    public void Dispose()
    {
        _stream.Dispose();
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private static bool IsPrefix(ReadOnlySpan<byte> text) =>
        text.IsEmpty || (text[^1] == ':' && text[..^1].IndexOfAny(NotInNames) < 0);

    private XmlToken ReadText()
    {
        var length = IndexOf((byte)'<', 0, IssueCode.CellTooLong);
        if (length < 0)
            length = _end - _position;
        _text = _position..(_position + length);
        _isCharacterData = false;
        if (Depth == 0 && RawText.IndexOfAnyExcept(" \t\r\n"u8) >= 0)
            throw Damaged("text outside the root element");
        _position += length;
        return XmlToken.Text;
    }

    private XmlToken ReadStartTag()
    {
        var length = TagLength();
        var content = _buffer.AsSpan(_position + 1, length - 2);
        IsEmptyElement = content is [.., (byte)'/'];
        var nameLength = content.IndexOfAny(" /\t\r\n"u8);
        if (nameLength < 0)
            nameLength = content.Length;
        if (nameLength == 0 || content.Contains((byte)'<'))
            throw Damaged("a tag that is none");
        var start = _position + 1;
        _name = (start + content[..nameLength].IndexOf((byte)':') + 1)..(start + nameLength);
        _attributes = (start + nameLength)..(start + content.Length - (IsEmptyElement ? 1 : 0));
        if (!IsEmptyElement)
            _open.Push(content[..nameLength]);
        _position += length;
        return XmlToken.StartElement;
    }

    private XmlToken ReadEndTag()
    {
        var length = IndexOf((byte)'>', 0, IssueCode.FileDamaged) + 1;
        if (length == 0)
            throw Damaged("an end tag without end");
        var start = _position + 2;
        var name = _buffer.AsSpan(start, length - 3).TrimEnd(" \t\r\n"u8);
        _open.Pop(name);
        _name = (start + name.IndexOf((byte)':') + 1)..(start + name.Length);
        _position += length;
        return XmlToken.EndElement;
    }

    /// <summary>A comment (false), a CDATA section (true: a text) or a DTD, which is refused.</summary>
    private bool ReadDeclaration()
    {
        if (Next("<!--"u8))
        {
            SkipPast("-->"u8);
            return false;
        }
        if (!Next("<![CDATA["u8))
            throw new FileRefusedException(FileProblem.File(IssueCode.DtdForbidden, Part));
        if (Depth == 0)
            throw Damaged("text outside the root element");
        var length = SkipPast("]]>"u8);
        _text = (_position - length + 9)..(_position - 3);
        _isCharacterData = true;
        return true;
    }

    private int TagLength()
    {
        var length = IndexOf((byte)'>', 0, IssueCode.FileDamaged) + 1;
        if (length == 0)
            throw Damaged("a tag without end");
        var tag = _buffer.AsSpan(_position, length);
        return (tag.Count((byte)'"') & 1) == 0 && !tag.Contains((byte)'\'') ? length : QuotedTagLength();
    }

    /// <summary>A tag with a '>' or an apostrophe in an attribute's value.</summary>
    private int QuotedTagLength()
    {
        byte quote = 0;
        for (var offset = 1; Has(offset + 1); offset++)
        {
            var next = _buffer[_position + offset];
            if (quote != 0)
                quote = next == quote ? (byte)0 : quote;
            else if (next is (byte)'"' or (byte)'\'')
                quote = next;
            else if (next == '>')
                return offset + 1;
            if (offset > MaximumTokenBytes)
                break;
        }
        throw Damaged("a tag without end");
    }

    /// <summary>Goes past the terminator, all still in the buffer, and tells how far.</summary>
    private int SkipPast(ReadOnlySpan<byte> terminator)
    {
        var offset = 2;
        while (true)
        {
            var found = _buffer.AsSpan(_position + offset, _end - _position - offset).IndexOf(terminator);
            if (found >= 0)
            {
                var length = offset + found + terminator.Length;
                _position += length;
                return length;
            }
            offset = Math.Max(offset, _end - _position - terminator.Length + 1);
            if (!FillToken(IssueCode.FileDamaged))
                throw Damaged("a comment, instruction or CDATA section without end");
        }
    }

    private int IndexOf(byte value, int offset, string codeWhenTooLong)
    {
        while (true)
        {
            var found = _buffer.AsSpan(_position + offset, _end - _position - offset).IndexOf(value);
            if (found >= 0)
                return offset + found;
            offset = _end - _position;
            if (!FillToken(codeWhenTooLong))
                return -1;
        }
    }

    /// <summary>Whether these bytes come next; they are not read.</summary>
    private bool Next(ReadOnlySpan<byte> expected) =>
        Has(expected.Length) && _buffer.AsSpan(_position, expected.Length).SequenceEqual(expected);

    private bool Has(int count)
    {
        while (_end - _position < count)
            if (!Fill())
                return false;
        return true;
    }

    private bool FillToken(string codeWhenTooLong)
    {
        if (_end - _position > MaximumTokenBytes)
            throw codeWhenTooLong == IssueCode.CellTooLong
                ? FileRefusedException.CellTooLong(ReadLimits.Default.CellCharacters)
                : Damaged("a tag or comment of more than a mebibyte");
        return Fill();
    }

    private bool Fill()
    {
        if (_streamEnded)
            return false;
        var kept = _end - _position;
        if (kept == _buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
            _buffer.AsSpan(_position, kept).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }
        else
        {
            _buffer.AsSpan(_position, kept).CopyTo(_buffer);
        }
        _position = 0;
        _end = kept;
        var read = ReadStream();
        _end += read;
        _streamEnded = read == 0;
        return read > 0;
    }

    private int ReadStream()
    {
        try
        {
            return _stream.Read(_buffer, _end, _buffer.Length - _end);
        }
        catch (DecoderFallbackException)
        {
            throw Damaged("bytes that are not in the declared encoding");
        }
    }

    private XmlToken EndOfDocument() =>
        Depth == 0 ? XmlToken.EndOfDocument : throw Damaged("end of document inside an element");
}
