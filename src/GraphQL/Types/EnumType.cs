using System.Buffers;
using System.Text;
using System.Text.Json;
using PartyHub.GraphQL.Language;

namespace PartyHub.GraphQL.Types;

/// <summary>An enum (spec 3.9). Output is always one of the declared names.</summary>
public sealed class EnumType : LeafType
{
    private readonly Dictionary<string, EnumValueDefinition> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<object, byte[]> encoded = [];

    public EnumType(string name, string? description, IEnumerable<EnumValueDefinition> values) : base(name, description)
    {
        Values = [.. values];
        foreach (var value in Values)
        {
            byName.TryAdd(value.Name, value);
            encoded.TryAdd(value.RuntimeValue, Encoding.UTF8.GetBytes($"\"{value.Name}\""));
        }
    }

    public IReadOnlyList<EnumValueDefinition> Values { get; }

    /// <summary>Makes an enum whose runtime values are those of a C# enum, each with its GraphQL name and description.</summary>
    public static EnumType Of<TEnum>(string name, string? description, params IEnumerable<(TEnum Value, string Name, string Description)> values)
        where TEnum : struct, Enum =>
        new(name, description, values.Select(v => new EnumValueDefinition(v.Name, v.Description, v.Value)));

    public EnumValueDefinition? GetValue(string name) => byName.GetValueOrDefault(name);

    /// <summary>The quoted JSON name of a runtime value, for sources that encode rows themselves.</summary>
    public bool TryEncode(object runtimeValue, out ReadOnlyMemory<byte> json)
    {
        var known = encoded.TryGetValue(runtimeValue, out var bytes);
        json = bytes;
        return known;
    }

    public override bool TryParseLiteral(ValueNode literal, out object? value, out string problem)
    {
        if (literal is EnumValueNode node)
            return TryParseName(node.Value, out value, out problem);
        value = null;
        problem = $"expected one of the names of enum \"{Name}\", without quotes";
        return false;
    }

    public override bool TryParseJson(JsonElement json, out object? value, out string problem)
    {
        if (json.ValueKind == JsonValueKind.String)
            return TryParseName(json.GetString() ?? "", out value, out problem);
        value = null;
        problem = $"expected one of the names of enum \"{Name}\" as a string";
        return false;
    }

    public override void Write(object value, IBufferWriter<byte> output)
    {
        if (!encoded.TryGetValue(value, out var json))
            throw new LeafValueException($"Enum \"{Name}\" has no value for what its resolver gave; add it to the enum or correct the resolver.");
        output.Write(json);
    }

    private bool TryParseName(string name, out object? value, out string problem)
    {
        problem = "";
        value = null;
        if (byName.TryGetValue(name, out var definition))
        {
            value = definition.RuntimeValue;
            return true;
        }

        problem = $"enum \"{Name}\" has no such value";
        return false;
    }
}
