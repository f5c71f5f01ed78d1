using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Types;

/// <summary>ID (spec 3.5.5): accepts a text or a whole number, always gives a text.</summary>
internal sealed class IdScalar() : ScalarType(
    "ID",
    "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `\"4\"`) or integer (such as `4`) input value will be accepted as an ID.")
{
    private const string Expected = "ID expects a text or a whole number";

    public override bool TryParseLiteral(ValueNode literal, out object? value, out string problem)
    {
        problem = Expected;
        value = (literal as StringValueNode)?.Value ?? (literal as IntValueNode)?.Value;
        return value is not null;
    }

    public override bool TryParseJson(JsonElement json, out object? value, out string problem)
    {
        problem = Expected;
        value = json.ValueKind switch
        {
            JsonValueKind.String => json.GetString(),
            JsonValueKind.Number when BigInteger.TryParse(json.GetRawText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) =>
                whole.ToString(CultureInfo.InvariantCulture),
            JsonValueKind.Number when json.TryGetDecimal(out var number) && number == decimal.Truncate(number) =>
                decimal.Truncate(number).ToString("0", CultureInfo.InvariantCulture),
            _ => null,
        };
        return value is not null;
    }

    public override void Write(object value, IBufferWriter<byte> output)
    {
        var text = value switch
        {
            string id => id,
            int or long or short or byte or Guid => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
            _ => throw new LeafValueException($"{Expected}; its resolver gave a {value.GetType().Name}."),
        };
        JsonText.Write(text, output);
    }
}
