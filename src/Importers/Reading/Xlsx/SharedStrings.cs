using System.Text;
using PartyHub.Importers.Reading.Xml;

namespace PartyHub.Importers.Reading.Xlsx;

/// <summary>
/// The workbook's shared strings as UTF-8 in a few large blocks: a million of them cost what their bytes cost. A string is
/// made when a cell asks for it; the ones asked for lately are remembered, so a repeated word is one string.
/// </summary>
internal sealed class SharedStrings
{
    private const int BlockBits = 20;
    private const int BlockSize = 1 << BlockBits;
    private const int RememberedStrings = 1 << 13;

    private readonly List<byte[]> _blocks = [];
    private readonly (int Index, string Text)[] _remembered = new (int, string)[RememberedStrings];
    private int[] _starts = new int[1024];
    private int[] _lengths = new int[1024];
    private int _used = BlockSize;

    public static SharedStrings Empty { get; } = new();

    public int Count { get; private set; }

    public static SharedStrings Read(XmlScanner scanner, ReadLimits limits)
    {
        var strings = new SharedStrings();
        while (scanner.Read() != XmlToken.EndOfDocument)
        {
            if (!scanner.IsStart("si"u8))
                continue;
            if (strings.Count >= limits.Cells)
                throw FileRefusedException.Limit(IssueCode.FileTooLarge, "shared strings", strings.Count + 1, limits.Cells);
            strings.ReadItem(scanner, limits);
        }
        return strings;
    }

    /// <summary>Null when there is no string of this index.</summary>
    public string? Get(int index)
    {
        if ((uint)index >= (uint)Count)
            return null;
        ref var remembered = ref _remembered[index & (RememberedStrings - 1)];
        if (remembered.Text is null || remembered.Index != index)
        {
            var start = _starts[index];
            var bytes = _blocks[start >> BlockBits].AsSpan(start & (BlockSize - 1), _lengths[index]);
            remembered = (index, Encoding.UTF8.GetString(bytes));
        }
        return remembered.Text;
    }

    /// <summary>si: either one t, or runs (r) with a t each; rPh holds the reading aid and is no part of the text.</summary>
    private void ReadItem(XmlScanner scanner, ReadLimits limits)
    {
        if (scanner.IsEmptyElement)
        {
            Add([]);
            return;
        }
        if (scanner.Read() == XmlToken.StartElement && scanner.IsStart("t"u8) && !scanner.IsEmptyElement
            && scanner.Read() == XmlToken.Text && scanner.TextIsWhole && IsVerbatim(scanner, limits))
        {
            Add(scanner.RawText);
            scanner.Read();
            scanner.Read();
            if (scanner.IsEnd("si"u8))
                return;
            throw scanner.Damaged("a shared string with more than one text");
        }
        Add(Encoding.UTF8.GetBytes(RichText.ReadRemaining(scanner, "si"u8, limits)));
    }

    private static bool IsVerbatim(XmlScanner scanner, ReadLimits limits) =>
        !scanner.IsCharacterData && scanner.RawText.Length <= limits.CellCharacters && XmlText.IsPlain(scanner.RawText)
        && scanner.RawText.IndexOf("_x"u8) < 0 && System.Text.Unicode.Utf8.IsValid(scanner.RawText);

    private void Add(ReadOnlySpan<byte> text)
    {
        if (Count == _starts.Length)
        {
            Array.Resize(ref _starts, Count * 2);
            Array.Resize(ref _lengths, Count * 2);
        }
        if (_used + text.Length > BlockSize)
        {
            _blocks.Add(new byte[BlockSize]);
            _used = 0;
        }
        text.CopyTo(_blocks[^1].AsSpan(_used));
        _starts[Count] = ((_blocks.Count - 1) << BlockBits) | _used;
        _lengths[Count++] = text.Length;
        _used += text.Length;
    }
}
