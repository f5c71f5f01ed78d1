using System.Text;
using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Tests.Language;

public sealed class SourceTextTests
{
    [Theory]
    [InlineData("abc", 2, 1, 3)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("a\r\nb", 2, 2, 0)]
    [InlineData("党x", 3, 1, 2)]
    [InlineData("\U0001F600x", 4, 1, 3)]
    [InlineData("\uFEFFx", 3, 1, 2)]
    [InlineData("", 0, 1, 1)]
    public void Counts_lines_and_columns_as_editors_do(string text, int offset, int line, int column) =>
        Assert.Equal(new SourceLocation(line, column), new SourceText(Encoding.UTF8.GetBytes(text)).GetLocation(offset));
}
