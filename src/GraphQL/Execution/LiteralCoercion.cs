using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Execution;

/// <summary>From literals to runtime values (spec 3.10, 6.4.1). It says only whether a literal fits: validation has already said why not.</summary>
internal static class LiteralCoercion
{
    /// <param name="literal">The literal; it may hold variables when <paramref name="variables"/> are there.</param>
    /// <param name="type">The input type to coerce to.</param>
    /// <param name="variables">The coerced variables of the request; null where only constants are allowed.</param>
    /// <param name="value">The runtime value.</param>
    public static bool TryCoerce(ValueNode literal, GraphQLType type, VariableValues? variables, out object? value)
    {
        if (literal is VariableNode variable)
        {
            value = null;
            return variables is not null && variables.TryGet(variable.Name.Value, out value) && !(value is null && type.IsNonNull);
        }

        value = null;
        if (literal is NullValueNode)
            return !type.IsNonNull;
        return type.Nullable switch
        {
            ListType list => TryCoerceList(literal, list, variables, out value),
            InputObjectType input => literal is ObjectValueNode node && TryCoerceObject(node, input, variables, out value),
            LeafType leaf => leaf.TryParseLiteral(literal, out value, out _),
            _ => throw new InvalidOperationException($"{type} is not an input type; the schema validator should have refused it."),
        };
    }

    /// <summary>Claims that the literal holds a variable at any depth, so that its value differs between requests.</summary>
    public static bool HasVariable(ValueNode literal) => literal switch
    {
        VariableNode => true,
        ListValueNode list => list.Values.Any(HasVariable),
        ObjectValueNode node => node.Fields.Any(f => HasVariable(f.Value)),
        _ => false,
    };

    private static bool TryCoerceList(ValueNode literal, ListType list, VariableValues? variables, out object? value)
    {
        value = null;
        if (literal is not ListValueNode node)
        {
            if (!TryCoerce(literal, list.OfType, variables, out var single))
                return false;
            value = new[] { single };
            return true;
        }

        var items = new object?[node.Values.Length];
        for (var i = 0; i < items.Length; i++)
        {
            if (IsMissing(node.Values[i], variables))
            {
                if (list.OfType.IsNonNull)
                    return false;
            }
            else if (!TryCoerce(node.Values[i], list.OfType, variables, out items[i]))
            {
                return false;
            }
        }

        value = items;
        return true;
    }

    private static bool TryCoerceObject(ObjectValueNode node, InputObjectType type, VariableValues? variables, out object? value)
    {
        value = null;
        var result = new InputObject(type);
        foreach (var definition in type.Fields)
        {
            var given = node.Fields.LastOrDefault(f => f.Name.Value == definition.Name);
            if (given is null || IsMissing(given.Value, variables))
            {
                if (definition.DefaultValue is not null)
                    result.Add(definition.Name, definition.CoercedDefault);
                else if (definition.Type.IsNonNull)
                    return false;
            }
            else if (TryCoerce(given.Value, definition.Type, variables, out var fieldValue))
            {
                result.Add(definition.Name, fieldValue);
            }
            else
            {
                return false;
            }
        }

        value = result;
        return !type.IsOneOf || (result.Fields.Count == 1 && result.Fields[0].Value is not null);
    }

    private static bool IsMissing(ValueNode literal, VariableValues? variables) =>
        literal is VariableNode variable && (variables is null || !variables.TryGet(variable.Name.Value, out _));
}
