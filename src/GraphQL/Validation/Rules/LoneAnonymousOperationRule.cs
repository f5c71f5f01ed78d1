using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Validation.Rules;

/// <summary>5.2.3.1: an operation without a name stands alone.</summary>
internal sealed class LoneAnonymousOperationRule(ValidationContext context) : ValidationRule(context)
{
    private int _count;

    public override void EnterDocument(DocumentNode document) => _count = Context.Operations.Count();

    public override void EnterOperation(OperationDefinitionNode operation)
    {
        if (operation.Name is null && _count > 1)
            Report("This anonymous operation must be the only defined operation.", operation);
    }
}
