using System.Buffers;

namespace PartyHub.Importers.Reading.Html;

/// <summary>The attributes of a tag; values may be unquoted.</summary>
internal readonly ref struct HtmlAttributes(ReadOnlySpan<char> text)
{
    private static readonly SearchValues<char> EndOfUnquoted = SearchValues.Create(" \t\r\n/>");

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>The value of an attribute, quotes taken off; empty when it is not there.</summary>
    public ReadOnlySpan<char> Find(string name)
    {
        var rest = _text;
        while (rest.IndexOf(name, StringComparison.OrdinalIgnoreCase) is >= 0 and var found)
        {
            var isWhole = found == 0 || char.IsWhiteSpace(rest[found - 1]);
            rest = rest[(found + name.Length)..].TrimStart();
            if (!isWhole || rest is not ['=', ..])
                continue;
            rest = rest[1..].TrimStart();
            var end = rest is ['"' or '\'', ..] ? rest[1..].IndexOf(rest[0]) + 1 : rest.IndexOfAny(EndOfUnquoted);
            return (end <= 0 ? rest : rest[..end]).Trim("\"'");
        }
        return [];
    }
}
