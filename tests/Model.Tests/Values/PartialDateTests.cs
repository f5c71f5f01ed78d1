using PartyHub.Model.Values;

namespace PartyHub.Model.Tests.Values;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2012", "2012-01-01", "2012-12-31")]
    [InlineData("2012-02", "2012-02-01", "2012-02-29")]
    [InlineData("2012-05-30", "2012-05-30", "2012-05-30")]
    public void Reads_what_it_writes_and_knows_the_days_it_may_mean(string text, string earliest, string latest)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal(text, date.ToString());
        Assert.Equal((earliest, latest), ($"{date.Earliest:yyyy-MM-dd}", $"{date.Latest:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData("2012-5")]
    [InlineData("2012-13")]
    [InlineData("2011-02-29")]
    [InlineData("2012-00")]
    [InlineData("2012-05-00")]
    [InlineData("20120530")]
    [InlineData("")]
    public void Refuses_what_is_no_date(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Fact]
    public void Sorts_a_year_before_its_months_and_a_month_before_its_days()
    {
        string[] ordered = ["1999-12-31", "2000", "2000-01", "2000-01-01", "2000-02", "2001"];
        Assert.Equal(ordered, ordered.Reverse().Select(t => PartialDate.TryParse(t, out var d) ? d : default).Order().Select(d => d.ToString()));
    }
}
