using System.Text;
using System.Text.Unicode;
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
    private int _used;

    public static SharedStrings Empty { get; } = new();

    public int Count { get; private set; }

    public static SharedStrings Read(XmlScanner scanner, ReadLimits limits)
    {
        var strings = new SharedStrings();
        while (true)
        {
            var isFlat = scanner.Depth == 1 && strings.AddFlat(scanner, limits);
            if (!isFlat && scanner.Read() == XmlToken.EndOfDocument)
                return strings;
            if (!isFlat && scanner.IsStart("si"u8))
                strings.ReadItem(scanner, limits);
            if (strings.Count > limits.Cells)
                throw FileRefusedException.Limit(IssueCode.FileTooLarge, "shared strings", strings.Count, limits.Cells);
        }
    }

    /// <summary>Takes an item of the usual shape, one plain t, in one go. False when the next bytes have another.</summary>
    private bool AddFlat(XmlScanner scanner, ReadLimits limits)
    {
        var item = scanner.Buffered;
        var preserving = "<si><t xml:space=\"preserve\">"u8;
        var start = item.StartsWith("<si><t>"u8) ? 7 : item.StartsWith(preserving) ? preserving.Length : 0;
        var length = start == 0 ? -1 : item[start..].IndexOf((byte)'<');
        if (length < 0 || !item[(start + length)..].StartsWith("</t></si>"u8) || !IsVerbatim(item.Slice(start, length), limits))
            return false;
        Add(item.Slice(start, length));
        scanner.Take(start + length + "</t></si>".Length);
        return true;
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
        scanner.Read();
        Add(Encoding.UTF8.GetBytes(RichText.ReadRemaining(scanner, "si"u8, limits)));
    }

    private static bool IsVerbatim(ReadOnlySpan<byte> text, ReadLimits limits) =>
        text.Length <= limits.CellCharacters && text.IndexOfAny((byte)'&', (byte)'\r', (byte)'_') < 0 && Utf8.IsValid(text);

    private void Add(ReadOnlySpan<byte> text)
    {
        if (Count == _starts.Length)
        {
            Array.Resize(ref _starts, Count * 2);
            Array.Resize(ref _lengths, Count * 2);
        }
        if (_blocks.Count == 0 || _used + text.Length > BlockSize)
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
