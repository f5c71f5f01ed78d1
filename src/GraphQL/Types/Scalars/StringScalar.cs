using System.Buffers;
using System.Globalization;
using System.Text.Json;
using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Types;

/// <summary>String (spec 3.5.3).</summary>
internal sealed class StringScalar() : ScalarType(
    "String", "The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.")
{
    public override bool TryParseLiteral(ValueNode literal, out object? value, out string problem)
    {
        problem = "String expects a text in quotes";
        value = (literal as StringValueNode)?.Value;
        return value is not null;
    }

    public override bool TryParseJson(JsonElement json, out object? value, out string problem)
    {
        problem = "String expects a text";
        value = json.ValueKind == JsonValueKind.String ? json.GetString() : null;
        return value is not null;
    }

    public override void Write(object value, IBufferWriter<byte> output)
    {
        switch (value)
        {
            case string text:
                JsonText.Write(text, output);
                break;
            case bool truth:
                JsonText.Write(truth ? "true" : "false", output);
                break;
            case IFormattable and (int or long or short or byte or double or decimal or Guid):
                JsonText.Write(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture), output);
                break;
            default:
                throw new LeafValueException($"String expects a text; its resolver gave a {value.GetType().Name}.");
        }
    }
}
