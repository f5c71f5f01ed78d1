namespace PartyHub.GraphQL.Language;

/// <summary>BlockStringValue() of section 2.9.4: what a text between triple quotes stands for, and how to write one.</summary>
internal static class BlockString
{
    /// <summary>The value of the raw text between the triple quotes.</summary>
    public static string Value(string raw)
    {
        var lines = SplitLines(raw.Replace("\\\"\"\"", "\"\"\"", StringComparison.Ordinal));
        var commonIndent = int.MaxValue;
        var first = -1;
        var last = -1;
        for (var index = 0; index < lines.Length; index++)
        {
            var indent = LeadingWhiteSpace(lines[index]);
            if (indent == lines[index].Length)
                continue;
            if (first < 0)
                first = index;
            last = index;
            if (index != 0)
                commonIndent = Math.Min(commonIndent, indent);
        }
        if (first < 0)
            return "";
        for (var index = 1; index < lines.Length; index++)
            lines[index] = lines[index].Length > commonIndent ? lines[index][commonIndent..] : "";
        return string.Join('\n', lines, first, last + 1 - first);
    }

    /// <summary>The value between triple quotes, laid out over lines where that reads better.</summary>
    public static string Print(string value)
    {
        var escaped = value.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var lines = SplitLines(escaped);
        var isSingleLine = lines.Length == 1;
        // Common indentation would be stripped on reading, unless the text starts on a line of its own.
        var forceLeadingNewLine = !isSingleLine && lines.Skip(1).All(line => line.Length == 0 || IsWhiteSpace(line[0]));
        var endsInTripleQuotes = escaped.EndsWith("\\\"\"\"", StringComparison.Ordinal);
        var forceTrailingNewLine = (value.EndsWith('"') && !endsInTripleQuotes) || value.EndsWith('\\');
        var overLines = !isSingleLine || value.Length > 70 || forceTrailingNewLine || endsInTripleQuotes;
        var skipLeadingNewLine = isSingleLine && value.Length > 0 && IsWhiteSpace(value[0]);
        var lead = (overLines && !skipLeadingNewLine) || forceLeadingNewLine ? "\n" : "";
        return $"\"\"\"{lead}{escaped}{(overLines ? "\n" : "")}\"\"\"";
    }

    private static string[] SplitLines(string text) =>
        text.Split(["\r\n", "\n", "\r"], StringSplitOptions.None);

    private static int LeadingWhiteSpace(string line)
    {
        var index = 0;
        while (index < line.Length && IsWhiteSpace(line[index]))
            index++;
        return index;
    }

    private static bool IsWhiteSpace(char character) => character is ' ' or '\t';
}
