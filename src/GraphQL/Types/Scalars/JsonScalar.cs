using System.Buffers;
using System.Globalization;
using System.Text.Json;
using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Types;

/// <summary>A scalar of any JSON, passed through as it is: input values are <see cref="JsonElement"/>; output may be that, a text, a number or a truth value.</summary>
public class JsonScalar(string name, string? description, string? specifiedByUrl = null) : ScalarType(name, description, specifiedByUrl)
{
    public override bool TryParseLiteral(ValueNode literal, out object? value, out string problem)
    {
        value = null;
        problem = $"{Name} expects a literal without variables inside";
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json))
        {
            if (!TryWrite(literal, writer))
                return false;
        }

        value = JsonElement.Parse(json.WrittenSpan);
        return true;
    }

    public override bool TryParseJson(JsonElement json, out object? value, out string problem)
    {
        value = json.Clone();
        problem = "";
        return true;
    }

    public override void Write(object value, IBufferWriter<byte> output)
    {
        switch (value)
        {
            case JsonElement json:
                using (var writer = new Utf8JsonWriter(output))
                    json.WriteTo(writer);
                break;
            case string text:
                JsonText.Write(text, output);
                break;
            case bool truth:
                JsonText.Write(truth, output);
                break;
            case double number when double.IsFinite(number):
                JsonText.Write(number, output);
                break;
            case decimal number:
                JsonText.Write(number, output);
                break;
            case sbyte or byte or short or ushort or int or uint or long:
                JsonText.Write(Convert.ToInt64(value, CultureInfo.InvariantCulture), output);
                break;
            default:
                throw new LeafValueException($"{Name} passes JSON through; its resolver gave a {value.GetType().Name}, give a JsonElement, text, number or truth value.");
        }
    }

    private static bool TryWrite(ValueNode literal, Utf8JsonWriter writer)
    {
        switch (literal)
        {
            case IntValueNode number:
                writer.WriteRawValue(number.Value);
                return true;
            case FloatValueNode number:
                writer.WriteRawValue(number.Value);
                return true;
            case StringValueNode text:
                writer.WriteStringValue(text.Value);
                return true;
            case EnumValueNode name:
                writer.WriteStringValue(name.Value);
                return true;
            case BooleanValueNode truth:
                writer.WriteBooleanValue(truth.Value);
                return true;
            case NullValueNode:
                writer.WriteNullValue();
                return true;
            case ListValueNode list:
                writer.WriteStartArray();
                if (!list.Values.All(v => TryWrite(v, writer)))
                    return false;
                writer.WriteEndArray();
                return true;
            case ObjectValueNode node:
                return TryWriteObject(node, writer);
            default:
                return false;
        }
    }

    private static bool TryWriteObject(ObjectValueNode node, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        foreach (var member in node.Fields)
        {
            writer.WritePropertyName(member.Name.Value);
            if (!TryWrite(member.Value, writer))
                return false;
        }

        writer.WriteEndObject();
        return true;
    }
}
