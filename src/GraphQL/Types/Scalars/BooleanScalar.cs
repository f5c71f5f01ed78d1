using System.Buffers;
using System.Text.Json;
using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Types;

/// <summary>Boolean (spec 3.5.4).</summary>
internal sealed class BooleanScalar() : ScalarType("Boolean", "The `Boolean` scalar type represents `true` or `false`.")
{
    private const string Expected = "Boolean expects true or false";

    public override bool TryParseLiteral(ValueNode literal, out object? value, out string problem)
    {
        problem = Expected;
        value = (literal as BooleanValueNode)?.Value;
        return value is not null;
    }

    public override bool TryParseJson(JsonElement json, out object? value, out string problem)
    {
        problem = Expected;
        value = json.ValueKind is JsonValueKind.True or JsonValueKind.False ? json.GetBoolean() : null;
        return value is not null;
    }

    public override void Write(object value, IBufferWriter<byte> output)
    {
        if (value is not bool truth)
            throw new LeafValueException($"{Expected}; its resolver gave a {value.GetType().Name}.");
        output.Write(truth ? "true"u8 : "false"u8);
    }
}
