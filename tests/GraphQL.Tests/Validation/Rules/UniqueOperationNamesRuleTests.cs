using PartyHub.GraphQL.Validation.Rules;

namespace PartyHub.GraphQL.Tests.Validation.Rules;

public sealed class UniqueOperationNamesRuleTests
{
    [Fact]
    public void Accepts_different_names() => ValidationHarness.Accepts(
        nameof(UniqueOperationNamesRule),
        """
        query A { unit { id } }
        mutation B { rename(id: 1, name: "") { id } }
        """);

    [Fact]
    public void Accepts_the_name_of_a_fragment() => ValidationHarness.Accepts(
        nameof(UniqueOperationNamesRule),
        """
        query A { ...A }
        fragment A on Query { unit { id } }
        """);

    [Fact]
    public void Refuses_one_name_twice() => ValidationHarness.Refuses(
        nameof(UniqueOperationNamesRule),
        """
        query A { unit { id } }
        mutation A { rename(id: 1, name: "") { id } }
        query A { unit { id } }
        """,
        "1:7 2:10 There can be only one operation named \"A\".",
        "1:7 3:7 There can be only one operation named \"A\".");
}
