using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Validation.Rules;

/// <summary>5.8.5: a variable's type suits every place it is used in.</summary>
internal sealed class VariablesInAllowedPositionRule(ValidationContext context) : ValidationRule(context)
{
    public override void LeaveDocument(DocumentNode document)
    {
        foreach (var operation in Context.Operations.Where(operation => !operation.VariableDefinitions.IsEmpty))
        {
            // Of two definitions of one name the later one counts, as in the reference implementation.
            var definitions = new Dictionary<string, VariableDefinitionNode>(StringComparer.Ordinal);
            foreach (var definition in operation.VariableDefinitions)
                definitions[definition.Variable.Name.Value] = definition;
            foreach (var usage in Context.GetVariableUsages(operation))
            {
                if (definitions.TryGetValue(usage.Node.Name.Value, out var definition))
                    Check(definition, usage);
            }
        }
    }

    private void Check(VariableDefinitionNode definition, VariableUsage usage)
    {
        if (usage.Type is not { } expected || Context.TypeOf(definition.Type) is not { } type)
            return;
        var name = usage.Node.Name.Value;
        if (!IsAllowed(type, definition.DefaultValue, expected, usage.LocationDefault))
            Report($"Variable \"${name}\" of type \"{type}\" used in position expecting type \"{expected}\".", definition, usage.Node);
        if (usage.ParentType?.Nullable is InputObjectType { IsOneOf: true } oneOf && !type.IsNonNull)
            Report($"Variable \"${name}\" is of type \"{type}\" but must be non-nullable to be used for OneOf Input Object \"{oneOf}\".", definition, usage.Node);
    }

    /// <summary>IsVariableUsageAllowed(): a default on either side makes up for a type that may be null.</summary>
    private static bool IsAllowed(GraphQLType type, ValueNode? variableDefault, GraphQLType expected, ValueNode? locationDefault)
    {
        if (!expected.IsNonNull || type.IsNonNull)
            return AreCompatible(type, expected);
        var hasDefault = variableDefault is not (null or NullValueNode) || locationDefault is not null;
        return hasDefault && AreCompatible(type, expected.Nullable);
    }

    /// <summary>AreTypesCompatible(): the variable's type may be stricter than the one expected.</summary>
    private static bool AreCompatible(GraphQLType type, GraphQLType expected) => (type, expected) switch
    {
        (NonNullType strict, NonNullType required) => AreCompatible(strict.OfType, required.OfType),
        (_, NonNullType) => false,
        (NonNullType strict, _) => AreCompatible(strict.OfType, expected),
        (ListType list, ListType expectedList) => AreCompatible(list.OfType, expectedList.OfType),
        (ListType, _) or (_, ListType) => false,
        _ => type == expected,
    };
}
