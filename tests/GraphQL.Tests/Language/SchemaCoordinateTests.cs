using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Tests.Language;

public sealed class SchemaCoordinateTests
{
    [Theory]
    [InlineData("Member", "Member", false, null, null)]
    [InlineData("Member.name", "Member", false, "name", null)]
    [InlineData("Query.member(id:)", "Query", false, "member", "id")]
    [InlineData("@tag", "tag", true, null, null)]
    [InlineData("@tag(name:)", "tag", true, null, "name")]
    public void Reads_each_of_the_five_forms(string text, string name, bool isDirective, string? member, string? argument)
    {
        Assert.True(SchemaCoordinate.TryParse(text, out var coordinate, out _));
        Assert.Equal(new SchemaCoordinate(name, isDirective, member, argument), coordinate);
        Assert.Equal(text, coordinate.ToString());
    }

    [Theory]
    [InlineData("", "Syntax Error: Expected Name, found <EOF>.", 1)]
    [InlineData("Member .name", "Syntax Error: Invalid character: \" \".", 7)]
    [InlineData("Query.member(id)", "Syntax Error: Expected \":\", found \")\".", 16)]
    [InlineData("Member(id:)", "Syntax Error: Expected <EOF>, found \"(\".", 7)]
    public void Says_what_it_found_and_what_it_expected(string text, string message, int column)
    {
        Assert.False(SchemaCoordinate.TryParse(text, out _, out var error));
        Assert.Equal(message, error.Message);
        Assert.Equal([new SourceLocation(1, column)], error.Locations);
    }
}
