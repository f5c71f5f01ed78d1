using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Tests.Language;

public sealed class StringValueTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\" plain 党 \U0001F600 \"", " plain 党 \U0001F600 ")]
    [InlineData("\"\\\" \\\\ \\/ \\b \\f \\n \\r \\t\"", "\" \\ / \b \f \n \r \t")]
    [InlineData("\"\\u00e9\\u515A\\u{1F600}\\u{0000E9}\"", "é党\U0001F600é")]
    [InlineData("\"\\uD83D\\uDE00\"", "\U0001F600")]
    public void Resolves_escapes(string literal, string value)
    {
        var node = Assert.IsType<StringValueNode>(Parser.ParseValue(literal));
        Assert.Equal(value, node.Value);
        Assert.False(node.IsBlock);
    }

    [Theory]
    [InlineData("\"open", "Unterminated string.", 6)]
    [InlineData("\"line\nbreak\"", "Unterminated string.", 6)]
    [InlineData("\"\"\"open", "Unterminated string.", 8)]
    [InlineData("\"bad \\z esc\"", "Invalid character escape sequence: \"\\z\".", 6)]
    [InlineData("\"bad \\u1 esc\"", "Invalid Unicode escape sequence: \"\\u1 es\".", 6)]
    [InlineData("\"bad \\u{} esc\"", "Invalid Unicode escape sequence: \"\\u{}\".", 6)]
    [InlineData("\"bad \\u{110000} esc\"", "Invalid Unicode escape sequence: \"\\u{110000}\".", 6)]
    [InlineData("\"bad \\uD83D esc\"", "Invalid Unicode escape sequence: \"\\uD83D\".", 6)]
    [InlineData("\"bad \\u{DE00} esc\"", "Invalid Unicode escape sequence: \"\\u{DE00}\".", 6)]
    public void Refuses_what_is_no_string(string literal, string message, int column)
    {
        var error = Assert.Throws<FormatException>(() => Parser.ParseValue(literal));
        Assert.Equal($"Syntax Error: {message} (line 1, column {column})", error.Message);
    }

    [Fact]
    public void Takes_the_common_indentation_off_block_strings()
    {
        const string Literal = "\"\"\"\n\n    Hello,\n      World!\r\n\n    Yours,\\n \\\"\"\"\n      GraphQL.\n  \n\"\"\"";
        var node = Assert.IsType<StringValueNode>(Parser.ParseValue(Literal));
        Assert.Equal("Hello,\n  World!\n\nYours,\\n \"\"\"\n  GraphQL.", node.Value);
        Assert.True(node.IsBlock);
    }

    [Fact]
    public void Refuses_bytes_that_are_not_utf8()
    {
        Assert.False(Parser.TryParse(new byte[] { (byte)'{', (byte)'#', 0xC3, 0x28, (byte)'}' }, ParserLimits.Default, out _, out var error));
        Assert.Equal("Syntax Error: Invalid character: the document is not well-formed UTF-8.", error.Message);
        Assert.Equal([new SourceLocation(1, 3)], error.Locations);
    }
}
