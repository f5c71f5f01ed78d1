using PartyHub.Model.Regions;

namespace PartyHub.Model.Tests.Regions;

public sealed class RegionNameTests
{
    [Theory]
    [InlineData("淮河社区居民委员会", "淮河")]
    [InlineData("淮河社区", "淮河")]
    [InlineData("刘胡垌村委会", "刘胡垌")]
    [InlineData("刘胡垌村民委员会", "刘胡垌")]
    [InlineData("淮河路街道办事处", "淮河路街道")]
    [InlineData("村", "村")]
    public void Compares_without_the_kind_of_committee(string name, string key) => Assert.Equal(key, RegionName.Key(name));
}
