namespace PartyHub.Importers.Reading.Html;

/// <summary>Cuts a page into tags and text. Comments, scripts and styles are passed over; what is no tag is text.</summary>
internal static class HtmlScanner
{
    public static void Scan(string page, HtmlTables tables)
    {
        var rest = page.AsSpan();
        while (!rest.IsEmpty)
        {
            var tag = rest.IndexOf('<');
            if (tag != 0)
            {
                var text = tag < 0 ? rest : rest[..tag];
                tables.Text(text);
                rest = rest[text.Length..];
                continue;
            }
            rest = rest[ScanMarkup(rest, tables)..];
        }
        tables.End();
    }

    /// <summary>Answers how many characters the markup takes.</summary>
    private static int ScanMarkup(ReadOnlySpan<char> rest, HtmlTables tables)
    {
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
            return Past(rest, "-->");
        if (rest.Length < 2 || !(char.IsAsciiLetter(rest[1]) || rest[1] is '/' or '!' or '?'))
        {
            tables.Text(rest[..1]);
            return 1;
        }
        var length = TagLength(rest);
        var content = rest[1..Math.Max(1, length - 1)];
        var isEnd = content is ['/', ..];
        content = isEnd ? content[1..] : content;
        var nameLength = content.IndexOfAny(" \t\r\n/");
        var name = (nameLength < 0 ? content : content[..nameLength]).ToString().ToLowerInvariant();
        if (isEnd)
        {
            tables.EndTag(name);
            return length;
        }
        tables.StartTag(name, new HtmlAttributes(nameLength < 0 ? [] : content[nameLength..]));
        return name is "script" or "style" ? length + Past(rest[length..], "</" + name) : length;
    }

    private static int TagLength(ReadOnlySpan<char> rest)
    {
        var quote = '\0';
        for (var index = 1; index < rest.Length; index++)
        {
            if (quote != '\0')
                quote = rest[index] == quote ? '\0' : quote;
            else if (rest[index] is '"' or '\'' && rest[index - 1] == '=')
                quote = rest[index];
            else if (rest[index] == '>')
                return index + 1;
        }
        return rest.Length;
    }

    private static int Past(ReadOnlySpan<char> rest, string terminator)
    {
        var found = rest.IndexOf(terminator, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? rest.Length : found + terminator.Length;
    }
}
