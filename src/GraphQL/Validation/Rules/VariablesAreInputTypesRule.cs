using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Validation.Rules;

/// <summary>5.8.2: the type of a variable is an input type.</summary>
internal sealed class VariablesAreInputTypesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterVariableDefinition(VariableDefinitionNode definition)
    {
        if (Context.TypeOf(definition.Type) is { IsInput: false })
            Report($"Variable \"${definition.Variable.Name}\" cannot be non-input type \"{definition.Type}\".", definition.Type);
    }
}
