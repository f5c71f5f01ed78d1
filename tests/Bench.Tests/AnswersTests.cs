using System.Text;
using PartyHub.Bench.Load;

namespace PartyHub.Bench.Tests;

public sealed class AnswersTests
{
    [Theory]
    [InlineData("""{"data":{"a":1,"b":[1.0,null]}}""", """{"data":{"b":[1,null],"a":1}}""")]
    [InlineData("""{"data":{"page":{"endCursor":"7"}}}""", """{"data":{"page":{"endCursor":"xyz"}}}""")]
    [InlineData("""{"data":{"bySex":[{"keys":["MALE"],"count":2},{"keys":["FEMALE"],"count":1}]}}""", """{"data":{"bySex":[{"keys":["FEMALE"],"count":1},{"keys":["MALE"],"count":2}]}}""")]
    public void Finds_no_difference_in_what_means_the_same(string limit, string hub) => Assert.Null(Difference(limit, hub));

    [Theory]
    [InlineData("""{"data":{"a":[{"x":1}]}}""", """{"data":{"a":[{"x":2}]}}""", "data.a[0].x: 1 from the limit, 2 from the hub")]
    [InlineData("""{"data":{"a":[1]}}""", """{"data":{"a":[1,2]}}""", "data.a: 1 from the limit, 2 from the hub")]
    [InlineData("""{"data":{"a":"x"}}""", """{"data":{"a":null}}""", "data.a: \"x\" from the limit, null from the hub")]
    [InlineData("""{"data":{"bySex":[{"keys":["MALE"],"count":2}]}}""", """{"data":{"bySex":[]}}""", "data.bySex: [\"MALE\"] is 2 from the limit, 0 from the hub")]
    [InlineData("""{"data":{"a":1}}""", """{"data":null,"errors":[{"message":"no"}]}""", "the hub answered errors: [{\"message\":\"no\"}]")]
    public void Says_where_answers_differ(string limit, string hub, string difference) => Assert.Equal(difference, Difference(limit, hub));

    [Fact]
    public void Joins_the_chunks_of_an_answer() =>
        Assert.Equal("""{"a":1}""", Encoding.UTF8.GetString(HttpConnection.Unchunk("3\r\n{\"a\r\n4\r\n\":1}\r\n0\r\n\r\n"u8)));

    private static string? Difference(string limit, string hub) => Answers.Difference(Encoding.UTF8.GetBytes(limit), Encoding.UTF8.GetBytes(hub));
}
