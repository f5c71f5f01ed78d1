using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Validation.Rules;

/// <summary>5.8.3: a variable that an operation uses, also through fragments, is defined by it.</summary>
internal sealed class NoUndefinedVariablesRule(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveDocument(DocumentNode document)
    {
        foreach (var operation in Context.Operations)
        {
            var defined = operation.VariableDefinitions.Select(definition => definition.Variable.Name.Value).ToHashSet(StringComparer.Ordinal);
            var by = operation.Name is { } name ? $" by operation \"{name}\"" : "";
            foreach (var usage in Context.GetVariableUsages(operation))
            {
                if (!defined.Contains(usage.Node.Name.Value))
                    Report($"Variable \"${usage.Node.Name}\" is not defined{by}.", usage.Node, operation);
            }
        }
    }
}
