using PartyHub.GraphQL.Types;
using PartyHub.GraphQL.Validation;
using PartyHub.GraphQL.Validation.Rules;

namespace PartyHub.GraphQL.Tests.Validation.Rules;

public sealed class KnownOperationTypesRuleTests
{
    [Fact]
    public void Accepts_an_operation_with_a_root() => ValidationHarness.Accepts(
        nameof(KnownOperationTypesRule),
        """
        mutation { rename(id: 1, name: "a") { id } }
        """);

    [Fact]
    public void Refuses_an_operation_without_a_root()
    {
        var schema = SdlSchemaBuilder.Build("type Query { a: Int }");
        var document = ValidationHarness.Parse("mutation { a }\nsubscription { a }");
        var errors = DocumentValidator.Validate(schema, document, ValidationHarness.Everything);
        Assert.Equal(
            ["The mutation operation is not supported by the schema.", "The subscription operation is not supported by the schema."],
            errors.Where(error => error.Rule == nameof(KnownOperationTypesRule)).Select(error => error.Message));
    }
}
