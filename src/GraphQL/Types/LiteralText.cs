using System.Text.Encodings.Web;
using System.Text.Json;
using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Types;

/// <summary>A literal in one line of GraphQL notation.</summary>
internal static class LiteralText
{
    private static readonly JsonSerializerOptions Quoting = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(ValueNode literal) => literal switch
    {
        VariableNode variable => $"${variable.Name.Value}",
        IntValueNode number => number.Value,
        FloatValueNode number => number.Value,
        StringValueNode text => JsonSerializer.Serialize(text.Value, Quoting),
        BooleanValueNode truth => truth.Value ? "true" : "false",
        NullValueNode => "null",
        EnumValueNode name => name.Value,
        ListValueNode list => $"[{string.Join(", ", list.Values.Select(Of))}]",
        ObjectValueNode node => node.Fields.IsEmpty ? "{}" : $"{{ {string.Join(", ", node.Fields.Select(f => $"{f.Name.Value}: {Of(f.Value)}"))} }}",
        _ => throw new InvalidOperationException($"{literal.Kind} is not a literal."),
    };
}
