using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Validation.Rules;

/// <summary>5.8.1: a variable is defined once.</summary>
internal sealed class UniqueVariableNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterOperation(OperationDefinitionNode operation)
    {
        var groups = operation.VariableDefinitions.GroupBy(definition => definition.Variable.Name.Value);
        foreach (var group in groups.Where(group => group.Count() > 1))
            Report($"There can be only one variable named \"${group.Key}\".", [.. group.Select(definition => definition.Variable.Name)]);
    }
}
