using System.Buffers;
using System.Globalization;
using System.Text.Json;
using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Types;

/// <summary>A whole number of 64 bits. Written as a JSON number; JavaScript reads it exactly up to 2^53.</summary>
internal sealed class LongScalar() : ScalarType(
    "Long", "64 位整数 · A whole number of 64 bits. JavaScript reads it exactly only up to 9007199254740991.", "https://scalars.graphql.org/chillicream/long")
{
    private const string Expected = "Long expects a whole number from -9223372036854775808 to 9223372036854775807";

    public override bool TryParseLiteral(ValueNode literal, out object? value, out string problem)
    {
        problem = Expected;
        var fits = long.TryParse((literal as IntValueNode)?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        value = fits ? number : null;
        return fits;
    }

    public override bool TryParseJson(JsonElement json, out object? value, out string problem)
    {
        problem = Expected;
        var number = 0L;
        var fits = json.ValueKind == JsonValueKind.Number && json.TryGetInt64(out number);
        value = fits ? number : null;
        return fits;
    }

    public override void Write(object value, IBufferWriter<byte> output)
    {
        if (value is not (sbyte or byte or short or ushort or int or uint or long))
            throw new LeafValueException($"{Expected}; its resolver gave a {value.GetType().Name}.");
        JsonText.Write(Convert.ToInt64(value, CultureInfo.InvariantCulture), output);
    }
}
