namespace PartyHub.Importers.Reading.Xml;

/// <summary>The names of the elements that are open, innermost last, so that end tags can be held to their start tags.</summary>
internal sealed class OpenElements(string part)
{
    private const int MaximumDepth = 256;

    private readonly int[] _starts = new int[MaximumDepth];
    private byte[] _names = new byte[1024];
    private int _length;

    public int Count { get; private set; }

    public void Push(ReadOnlySpan<byte> name)
    {
        if (Count == MaximumDepth)
            throw FileRefusedException.Damaged(part, "elements nested more than 256 deep");
        if (_length + name.Length > _names.Length)
            Array.Resize(ref _names, Math.Max(_names.Length * 2, _length + name.Length));
        name.CopyTo(_names.AsSpan(_length));
        _starts[Count++] = _length;
        _length += name.Length;
    }

    public void Pop(ReadOnlySpan<byte> name)
    {
        if (Count == 0 || !_names.AsSpan(_starts[Count - 1].._length).SequenceEqual(name))
            throw FileRefusedException.Damaged(part, "an end tag without its start tag");
        _length = _starts[--Count];
    }
}
