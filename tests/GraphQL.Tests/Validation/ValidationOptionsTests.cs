using PartyHub.GraphQL.Validation;

namespace PartyHub.GraphQL.Tests.Validation;

public sealed class ValidationOptionsTests
{
    [Theory] // L1
    [InlineData("{ unit { nam } }")]
    [InlineData("{ unit { level } }")]
    [InlineData("{ member(idd: 1, kind: BRANCHS) { ... on Organizaton { id } } }")]
    [InlineData("{ organisations(filter: {nam: \"x\"}) { id @tag(nam: \"x\") } }")]
    public void Names_are_suggested_only_to_those_who_may_see_them(string document)
    {
        var quiet = ValidationHarness.Validate(document, ValidationOptions.Default);
        Assert.NotEmpty(quiet);
        Assert.DoesNotContain(quiet, error => error.Message.Contains("Did you mean", StringComparison.Ordinal));
        var open = ValidationHarness.Validate(document, ValidationOptions.Default with { ShowsSuggestions = true });
        Assert.Contains(open, error => error.Message.Contains("Did you mean", StringComparison.Ordinal));
    }

    [Theory] // L11
    [InlineData("query ($id: Int = 420106199001011234) { organisations(first: $id) { id } }")]
    [InlineData("query ($id: [Int] = [\"420106199001011234\"]) { organisations(levels: $id) { id } }")]
    [InlineData("{ flag(on: 420106199001011234) member(kind: X420106199001011234) { id } organisations(filter: \"420106199001011234\") { id } }")]
    public void Values_are_never_repeated(string document)
    {
        var errors = ValidationHarness.Validate(document, ValidationOptions.Default with { ShowsSuggestions = true });
        Assert.NotEmpty(errors);
        Assert.DoesNotContain(errors, error => error.Message.Contains("420106199001011234", StringComparison.Ordinal));
    }
}
