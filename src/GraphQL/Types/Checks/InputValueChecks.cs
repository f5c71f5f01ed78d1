using PartyHub.GraphQL.Execution;

namespace PartyHub.GraphQL.Types.Checks;

/// <summary>Arguments and input fields: an input type, a default that fits, and no deprecation of what must be given (spec 3.6.1, 3.10).</summary>
internal static class InputValueChecks
{
    public static void Check(InputValueDefinition input, string coordinate, SchemaErrors errors, NamedType? owner)
    {
        if (!input.Type.IsInput)
        {
            errors.Add(coordinate, $"Its type {input.Type} is an output type.", "Use a scalar, an enum, an input object or a list of these.", owner);
            return;
        }

        if (input.IsRequired && input.DeprecationReason is not null)
            errors.Add(coordinate, "It is required and deprecated at once.", "Make it nullable or give it a default first, so that callers can leave it out.", owner);
        if (input.DefaultValue is { } value && !HasCycleOfDefaults(input) && !LiteralCoercion.TryCoerce(value, input.Type, null, out _))
            errors.Add(coordinate, $"Its default does not fit its type {input.Type}.", "Correct the default or the type.", owner);
    }

    /// <summary>Coercing a default fills in the defaults below it: that ends only when none leads back to itself (spec 3.10.1).</summary>
    public static bool HasCycleOfDefaults(InputValueDefinition input) => Follows(input, []);

    private static bool Follows(InputValueDefinition input, HashSet<InputValueDefinition> path)
    {
        if (input.DefaultValue is not { } value || input.Type.Named is not InputObjectType type)
            return false;
        if (!path.Add(input))
            return true;
        var leadsBack = Objects(value).Any(given => type.Fields.Any(f =>
            given.Fields.All(g => g.Name.Value != f.Name) && Follows(f, path)));
        path.Remove(input);
        return leadsBack;
    }

    private static IEnumerable<Language.ObjectValueNode> Objects(Language.ValueNode value) => value switch
    {
        Language.ObjectValueNode node => [node],
        Language.ListValueNode list => list.Values.SelectMany(Objects),
        _ => [],
    };
}
