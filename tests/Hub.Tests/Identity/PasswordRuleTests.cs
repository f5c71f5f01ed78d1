using PartyHub.Hub.Identity;
using PartyHub.Model;

namespace PartyHub.Hub.Tests.Identity;

public sealed class PasswordRuleTests
{
    [Theory]
    [InlineData("short")]
    [InlineData("password1234")]
    [InlineData("123456789012")]
    [InlineData("aaaaaaaaaaaaaaaa")]
    [InlineData("qwertyuiop12")]
    [InlineData("anna-anna-anna-1")]
    [InlineData("PartyHub-admin-123")]
    [InlineData("abcdefghijklmnop")]
    public void Refuses_the_first_guesses(string password) =>
        Assert.Equal("PASSWORD_WEAK", Assert.Throws<Refusal>(() => PasswordRule.Require(password, "anna")).Code);

    [Theory]
    [InlineData("correct horse battery")]
    [InlineData("山高水长流不尽的是什么呢")]
    public void Takes_a_phrase(string password) => PasswordRule.Require(password, "anna");

    [Fact]
    public void Takes_what_it_generates() => PasswordRule.Require(Passwords.Generate(), "anna");
}
