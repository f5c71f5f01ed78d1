using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Validation.Rules;

/// <summary>
/// 5.6.1 to 5.6.4: a literal is one of its type. Messages say what was expected and never repeat the value: it may be personal, and
/// errors go into logs.
/// </summary>
internal sealed class ValuesOfCorrectTypeRule(ValidationContext context) : ValidationRule(context)
{
    /// <summary>A list or object that stands where none is expected: it is judged as a whole, its parts are not looked at.</summary>
    private ValueNode? _skipped;

    public override void EnterValue(ValueNode value)
    {
        if (_skipped is not null)
            return;
        var type = Context.InputType;
        switch (value)
        {
            case VariableNode:
                break;
            case NullValueNode:
                if (type is NonNullType)
                    Report($"Expected value of type \"{type}\", found null.", value);
                break;
            case ListValueNode when type?.Nullable is ListType:
                break;
            case ListValueNode:
                CheckLeaf(value, type?.Nullable);
                _skipped = value;
                break;
            case ObjectValueNode map when type?.Named is InputObjectType inputObject:
                CheckObject(map, inputObject);
                break;
            case ObjectValueNode:
                CheckLeaf(value, type);
                _skipped = value;
                break;
            default:
                CheckLeaf(value, type);
                break;
        }
    }

    public override void LeaveValue(ValueNode value)
    {
        if (_skipped == value)
            _skipped = null;
    }

    public override void EnterObjectField(ObjectFieldNode inputField)
    {
        if (_skipped is not null || Context.InputType is not null || Context.ParentInputType?.Named is not InputObjectType parent)
            return;
        var name = inputField.Name.Value;
        var suggestion = Context.DidYouMean(name, parent.Fields.Select(known => known.Name));
        Report($"Field \"{name}\" is not defined by type \"{parent}\".{suggestion}", inputField);
    }

    private void CheckObject(ObjectValueNode map, InputObjectType type)
    {
        var given = map.Fields.Select(inputField => inputField.Name.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var required in type.Fields.Where(known => known.IsRequired && !given.Contains(known.Name)))
            Report($"Field \"{type}.{required.Name}\" of required type \"{required.Type}\" was not provided.", map);
        if (!type.IsOneOf)
            return;
        if (given.Count != 1)
            Report($"OneOf Input Object \"{type}\" must specify exactly one key.", map);
        else if (map.Fields[^1].Value is NullValueNode)
            Report($"Field \"{type}.{map.Fields[^1].Name}\" must be non-null.", map);
    }

    private void CheckLeaf(ValueNode value, GraphQLType? type)
    {
        if (type is null)
            return;
        if (type.Named is not LeafType leaf)
            Report($"Expected value of type \"{type}\".", value);
        else if (!leaf.TryParseLiteral(value, out _, out var problem))
            Report($"Expected value of type \"{type}\": {problem}.{SuggestEnumValue(leaf, value)}", value);
    }

    private string SuggestEnumValue(LeafType leaf, ValueNode value)
    {
        var written = value is EnumValueNode name ? name.Value : (value as StringValueNode)?.Value;
        return leaf is EnumType type && written is not null
            ? Context.DidYouMean(written, type.Values.Select(known => known.Name))
            : "";
    }
}
