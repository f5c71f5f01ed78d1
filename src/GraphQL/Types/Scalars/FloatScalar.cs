using System.Buffers;
using System.Globalization;
using System.Text.Json;
using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Types;

/// <summary>Float (spec 3.5.2): a finite double. A decimal is written with all its digits.</summary>
internal sealed class FloatScalar() : ScalarType(
    "Float", "The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).")
{
    private const string Expected = "Float expects a finite number";

    public override bool TryParseLiteral(ValueNode literal, out object? value, out string problem)
    {
        problem = Expected;
        var text = (literal as FloatValueNode)?.Value ?? (literal as IntValueNode)?.Value;
        var fits = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number);
        value = fits ? number : null;
        return fits;
    }

    public override bool TryParseJson(JsonElement json, out object? value, out string problem)
    {
        problem = Expected;
        var number = 0d;
        var fits = json.ValueKind == JsonValueKind.Number && json.TryGetDouble(out number) && double.IsFinite(number);
        value = fits ? number : null;
        return fits;
    }

    public override void Write(object value, IBufferWriter<byte> output)
    {
        if (value is decimal exact)
            JsonText.Write(exact, output);
        else if (value is IConvertible number and not (string or bool or char or DateTime) && number.ToDouble(CultureInfo.InvariantCulture) is var finite && double.IsFinite(finite))
            JsonText.Write(finite, output);
        else
            throw new LeafValueException($"{Expected}; its resolver gave a {value.GetType().Name} that is not one.");
    }
}
