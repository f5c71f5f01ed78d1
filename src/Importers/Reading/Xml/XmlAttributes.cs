namespace PartyHub.Importers.Reading.Xml;

/// <summary>The attributes of a start tag, read from left to right.</summary>
internal ref struct XmlAttributes(ReadOnlySpan<byte> text, string part)
{
    private ReadOnlySpan<byte> _rest = text;

    /// <summary>The name as written, with its prefix.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>The value as written; entities are not decoded.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    public bool MoveNext()
    {
        var start = 0;
        while (start < _rest.Length && _rest[start] <= ' ')
            start++;
        if (start == _rest.Length)
            return false;
        var equals = _rest.IndexOf((byte)'=');
        if (equals <= start)
            throw FileRefusedException.Damaged(part, "an attribute without a value");
        Name = _rest[start..equals];
        if (Name[^1] <= ' ')
            Name = Name.TrimEnd(" \t\r\n"u8);
        var open = equals + 1;
        while (open < _rest.Length && _rest[open] <= ' ')
            open++;
        var length = open < _rest.Length && _rest[open] is (byte)'"' or (byte)'\'' ? _rest[(open + 1)..].IndexOf(_rest[open]) : -1;
        if (length < 0)
            throw FileRefusedException.Damaged(part, "an attribute without quotes");
        Value = _rest.Slice(open + 1, length);
        _rest = _rest[(open + length + 2)..];
        return true;
    }

    /// <summary>The decoded value of the attribute of this name, whatever its prefix; null when there is none.</summary>
    public readonly string? Find(ReadOnlySpan<byte> localName)
    {
        var attributes = new XmlAttributes(_rest, part);
        while (attributes.MoveNext())
            if (attributes.Name[(attributes.Name.IndexOf((byte)':') + 1)..].SequenceEqual(localName))
                return XmlText.Decode(attributes.Value, isCharacterData: false, part);
        return null;
    }

    public readonly bool IsTrue(ReadOnlySpan<byte> localName) => Find(localName) is "1" or "true" or "on";
}
