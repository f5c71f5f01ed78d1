using PartyHub.GraphQL.Text;

namespace PartyHub.GraphQL.Tests.Text;

public sealed class SuggestionsTests
{
    [Theory]
    [InlineData("nam", "name,names,age", "name,names")]
    [InlineData("NAME", "name,mane", "name,mane")]
    [InlineData("greenish", "green", "green")]
    [InlineData("verylongname", "short", "")]
    [InlineData("item", "item10,item2,Item", "Item,item2,item10")]
    [InlineData("ab", "ba,ac", "ac,ba")]
    public void Nearest_names_come_first(string input, string names, string expected) =>
        Assert.Equal(expected, string.Join(',', Suggestions.Near(input, names.Split(','))));

    [Theory]
    [InlineData("a", " Did you mean \"a\"?")]
    [InlineData("a,b", " Did you mean \"a\" or \"b\"?")]
    [InlineData("a,b,c,d,e,f", " Did you mean \"a\", \"b\", \"c\", \"d\", or \"e\"?")]
    public void A_list_reads_as_a_sentence(string names, string expected) =>
        Assert.Equal(expected, Suggestions.DidYouMean(names.Split(',')));

    [Fact]
    public void Nothing_near_says_nothing() => Assert.Equal("", Suggestions.DidYouMean([]));
}
