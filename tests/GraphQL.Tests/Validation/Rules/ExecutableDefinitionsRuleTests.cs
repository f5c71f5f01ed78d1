using PartyHub.GraphQL.Validation.Rules;

namespace PartyHub.GraphQL.Tests.Validation.Rules;

public sealed class ExecutableDefinitionsRuleTests
{
    [Fact]
    public void Accepts_operations_and_fragments() => ValidationHarness.Accepts(
        nameof(ExecutableDefinitionsRule),
        """
        query { ...F }
        fragment F on Query { unit { id } }
        """);

    [Fact]
    public void Refuses_type_definitions() => ValidationHarness.Refuses(
        nameof(ExecutableDefinitionsRule),
        """
        { unit { id } }
        type Cow { name: String }
        extend type Organisation { colour: String }
        """,
        "2:1 The \"Cow\" definition is not executable.",
        "3:1 The \"Organisation\" definition is not executable.");

    [Fact]
    public void Refuses_schemas_and_directives() => ValidationHarness.Refuses(
        nameof(ExecutableDefinitionsRule),
        """
        { unit { id } }
        schema { query: Query }
        directive @moo on FIELD
        """,
        "2:1 The schema definition is not executable.",
        "3:1 The \"moo\" definition is not executable.");
}
