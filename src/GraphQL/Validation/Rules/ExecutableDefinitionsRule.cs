using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Validation.Rules;

/// <summary>5.1.1: a document to execute defines operations and fragments, no types.</summary>
internal sealed class ExecutableDefinitionsRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterDocument(DocumentNode document)
    {
        foreach (var definition in document.Definitions.OfType<TypeSystemDefinitionNode>())
            Report($"The {NameOf(definition)} definition is not executable.", definition);
    }

    private static string NameOf(TypeSystemDefinitionNode definition) => definition switch
    {
        TypeDefinitionNode type => $"\"{type.Name}\"",
        DirectiveDefinitionNode directive => $"\"{directive.Name}\"",
        _ => "schema",
    };
}
