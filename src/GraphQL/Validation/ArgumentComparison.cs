using System.Collections.Immutable;
using System.Text;
using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Validation;

/// <summary>Says whether two fields or directives are given the same arguments. A value's text is made once.</summary>
internal sealed class ArgumentComparison
{
    private readonly Dictionary<ValueNode, string> _keys = [];

    public bool AreEqual(ImmutableArray<ArgumentNode> left, ImmutableArray<ArgumentNode> right)
    {
        if (left.Length != right.Length)
            return false;
        foreach (var argument in left)
        {
            // Of two arguments of one name the later one counts, as in the reference implementation.
            var other = right.LastOrDefault(other => other.Name.Value == argument.Name.Value);
            if (other is null || KeyOf(argument.Value) != KeyOf(other.Value))
                return false;
        }
        return true;
    }

    private string KeyOf(ValueNode value)
    {
        if (_keys.TryGetValue(value, out var key))
            return key;
        var text = new StringBuilder();
        Append(text, value);
        return _keys[value] = text.ToString();
    }

    /// <summary>The canonical text of a value, the fields of objects in the order of their names.</summary>
    private static void Append(StringBuilder text, ValueNode value)
    {
        switch (value)
        {
            case ListValueNode list:
                text.Append('[');
                foreach (var item in list.Values)
                {
                    Append(text, item);
                    text.Append(',');
                }
                text.Append(']');
                break;
            case ObjectValueNode map:
                text.Append('{');
                foreach (var inputField in map.Fields.OrderBy(inputField => inputField.Name.Value, StringComparer.Ordinal))
                {
                    text.Append(inputField.Name.Value).Append(':');
                    Append(text, inputField.Value);
                    text.Append(',');
                }
                text.Append('}');
                break;
            case StringValueNode { IsBlock: true } block:
                text.Append('b').Append(Printer.Quote(block.Value));
                break;
            default:
                text.Append(Printer.Print(value));
                break;
        }
    }
}
