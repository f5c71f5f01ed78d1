using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Tests.Language;

public sealed class NumberValueTests
{
    [Theory]
    [InlineData("4")]
    [InlineData("-0")]
    [InlineData("900719925474099112233")]
    public void Keeps_whole_numbers_as_written(string literal) =>
        Assert.Equal(literal, Assert.IsType<IntValueNode>(Parser.ParseValue(literal)).Value);

    [Theory]
    [InlineData("4.123")]
    [InlineData("-1.5e+10")]
    [InlineData("0E-4")]
    public void Keeps_fractions_as_written(string literal) =>
        Assert.Equal(literal, Assert.IsType<FloatValueNode>(Parser.ParseValue(literal)).Value);

    [Theory]
    [InlineData("00", "unexpected digit after 0: \"0\"", 2)]
    [InlineData("+1", "Unexpected character: \"+\"", 1)]
    [InlineData("1.", "expected digit but got: <EOF>", 3)]
    [InlineData("1e", "expected digit but got: <EOF>", 3)]
    [InlineData("-A", "expected digit but got: \"A\"", 2)]
    [InlineData("1.2.3", "expected digit but got: \".\"", 4)]
    [InlineData("1x", "expected digit but got: \"x\"", 2)]
    [InlineData("-\"", "expected digit but got: '\"'", 2)]
    [InlineData("1.é", "expected digit but got: U+00E9", 3)]
    public void Refuses_what_is_no_number(string literal, string message, int column)
    {
        var error = Assert.Throws<FormatException>(() => Parser.ParseValue(literal));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.EndsWith($"(line 1, column {column})", error.Message, StringComparison.Ordinal);
    }
}
