using System.Buffers;
using System.Globalization;
using System.Text.Json;
using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Types;

/// <summary>Int (spec 3.5.1): signed 32 bits; a number outside is an error, never cut off.</summary>
internal sealed class IntScalar() : ScalarType(
    "Int", "The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.")
{
    private const string Expected = "Int expects a whole number from -2147483648 to 2147483647";

    public override bool TryParseLiteral(ValueNode literal, out object? value, out string problem)
    {
        problem = Expected;
        var fits = int.TryParse((literal as IntValueNode)?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        value = fits ? number : null;
        return fits;
    }

    public override bool TryParseJson(JsonElement json, out object? value, out string problem)
    {
        problem = Expected;
        value = null;
        if (json.ValueKind != JsonValueKind.Number || !json.TryGetDouble(out var number)
            || number != Math.Truncate(number) || number is < int.MinValue or > int.MaxValue)
            return false;
        value = (int)number;
        return true;
    }

    public override void Write(object value, IBufferWriter<byte> output) => JsonText.Write(ToInt(value), output);

    private static long ToInt(object value) => value switch
    {
        int number => number,
        long number and >= int.MinValue and <= int.MaxValue => number,
        short number => number,
        byte number => number,
        sbyte number => number,
        ushort number => number,
        uint number and <= int.MaxValue => number,
        double number when number == Math.Truncate(number) && number is >= int.MinValue and <= int.MaxValue => (long)number,
        bool truth => truth ? 1 : 0,
        _ => throw new LeafValueException($"{Expected}; its resolver gave a {value.GetType().Name} that is not one."),
    };
}
