using System.Buffers;
using System.Text.Json;
using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Types;

/// <summary>A scalar whose values are written as text of a fixed form, in literals, in variables and in responses.</summary>
public abstract class TextScalar(string name, string? description, string? specifiedByUrl = null) : ScalarType(name, description, specifiedByUrl)
{
    /// <summary>What a caller must write, e.g. <c>a date such as "2012-05-30"</c>.</summary>
    protected abstract string Expected { get; }

    public override bool TryParseLiteral(ValueNode literal, out object? value, out string problem) =>
        TryParse((literal as StringValueNode)?.Value, out value, out problem);

    public override bool TryParseJson(JsonElement json, out object? value, out string problem) =>
        TryParse(json.ValueKind == JsonValueKind.String ? json.GetString() : null, out value, out problem);

    public override void Write(object value, IBufferWriter<byte> output) =>
        JsonText.Write(Format(value) ?? throw new LeafValueException($"{Name} expects {Expected}; its resolver gave a {value.GetType().Name}."), output);

    /// <summary>The value a text stands for; null when it stands for none.</summary>
    protected abstract object? Parse(string text);

    /// <summary>The text of a resolver's value; null when it is of no type that the scalar knows.</summary>
    protected abstract string? Format(object value);

    private bool TryParse(string? text, out object? value, out string problem)
    {
        problem = $"{Name} expects {Expected}";
        value = text is null ? null : Parse(text);
        return value is not null;
    }
}
