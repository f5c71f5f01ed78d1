using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Validation.Rules;

/// <summary>5.6.3: a field of an input object is given once.</summary>
internal sealed class UniqueInputFieldNamesRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterValue(ValueNode value)
    {
        if (value is not ObjectValueNode { Fields.Length: > 1 } map)
            return;
        var known = new Dictionary<string, NameNode>(StringComparer.Ordinal);
        foreach (var inputField in map.Fields)
        {
            var name = inputField.Name;
            if (!known.TryAdd(name.Value, name))
                Report($"There can be only one input field named \"{name}\".", known[name.Value], name);
        }
    }
}
