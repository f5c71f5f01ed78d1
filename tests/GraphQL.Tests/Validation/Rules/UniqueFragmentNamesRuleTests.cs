using PartyHub.GraphQL.Validation.Rules;

namespace PartyHub.GraphQL.Tests.Validation.Rules;

public sealed class UniqueFragmentNamesRuleTests
{
    [Fact]
    public void Accepts_different_names() => ValidationHarness.Accepts(
        nameof(UniqueFragmentNamesRule),
        """
        { unit { ...A ...B } }
        fragment A on Unit { id }
        fragment B on Unit { id }
        """);

    [Fact]
    public void Refuses_one_name_twice() => ValidationHarness.Refuses(
        nameof(UniqueFragmentNamesRule),
        """
        { unit { ...A } }
        fragment A on Unit { id }
        fragment A on Unit { name }
        """,
        "2:10 3:10 There can be only one fragment named \"A\".");
}
