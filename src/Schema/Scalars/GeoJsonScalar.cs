using System.Buffers;
using System.Text.Json;
using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.Schema.Scalars;

/// <summary>A GeoJSON geometry (RFC 7946), given as the object it is. Only read.</summary>
internal sealed class GeoJsonScalar() : ScalarType(
    "GeoJson", "GeoJSON 几何对象(RFC 7946,WGS-84)。 · A GeoJSON geometry in WGS-84.", "https://datatracker.ietf.org/doc/html/rfc7946")
{
    private const string Expected = "GeoJson is only given, not taken";

    public static GeoJsonScalar Type { get; } = new();

    public override bool TryParseLiteral(ValueNode literal, out object? value, out string problem) => Refuse(out value, out problem);

    public override bool TryParseJson(JsonElement json, out object? value, out string problem) => Refuse(out value, out problem);

    public override void Write(object value, IBufferWriter<byte> output) => output.Write(
        value is byte[] json ? json : throw new LeafValueException($"GeoJson is written from UTF-8 bytes; its resolver gave a {value.GetType().Name}."));

    private static bool Refuse(out object? value, out string problem)
    {
        value = null;
        problem = Expected;
        return false;
    }
}
