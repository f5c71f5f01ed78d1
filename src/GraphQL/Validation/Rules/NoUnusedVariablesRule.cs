using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Validation.Rules;

/// <summary>5.8.4: a variable that is defined is used, in the operation or in a fragment it spreads.</summary>
internal sealed class NoUnusedVariablesRule(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveDocument(DocumentNode document)
    {
        foreach (var operation in Context.Operations.Where(operation => !operation.VariableDefinitions.IsEmpty))
        {
            var used = Context.GetVariableUsages(operation).Select(usage => usage.Node.Name.Value).ToHashSet(StringComparer.Ordinal);
            var where = operation.Name is { } name ? $" in operation \"{name}\"" : "";
            foreach (var definition in operation.VariableDefinitions)
            {
                if (!used.Contains(definition.Variable.Name.Value))
                    Report($"Variable \"${definition.Variable.Name}\" is never used{where}.", definition);
            }
        }
    }
}
