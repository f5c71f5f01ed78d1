using System.Buffers;
using System.Text.Json;
using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.Schema.Scalars;

/// <summary>A scalar written as a text of a fixed form.</summary>
internal abstract class TextScalar<T>(string name, string description, string expected) : ScalarType(name, description)
    where T : struct
{
    public override bool TryParseLiteral(ValueNode literal, out object? value, out string problem) =>
        TryRead((literal as StringValueNode)?.Value, out value, out problem);

    public override bool TryParseJson(JsonElement json, out object? value, out string problem) =>
        TryRead(json.ValueKind == JsonValueKind.String ? json.GetString() : null, out value, out problem);

    public override void Write(object value, IBufferWriter<byte> output) => JsonText.Write(
        value is T typed ? Format(typed) : throw new LeafValueException($"{expected}; its resolver gave a {value.GetType().Name}."), output);

    protected abstract bool TryParse(string text, out T value);

    protected abstract string Format(T value);

    private bool TryRead(string? text, out object? value, out string problem)
    {
        problem = expected;
        var fits = TryParse(text ?? "", out var read);
        value = fits ? read : null;
        return fits;
    }
}
