using System.Buffers;
using System.Text;
using System.Text.Json;
using PartyHub.GraphQL.Language;
using PartyHub.GraphQL.Types;

namespace PartyHub.GraphQL.Tests.Types;

public sealed class ScalarTests
{
    private static readonly ScalarType[] All =
    [
        BuiltInScalars.Int, BuiltInScalars.Float, BuiltInScalars.String, BuiltInScalars.Boolean, BuiltInScalars.Id,
        HubScalars.Date, HubScalars.DateTime, HubScalars.Long, HubScalars.PartialDate, HubScalars.GeoJson,
    ];

    /// <summary>Reads a literal and a JSON value and writes them again; "-" where it is refused.</summary>
    [Theory]
    [InlineData("Int", "2147483647", "2147483647", "2147483647 2147483647")]
    [InlineData("Int", "2147483648", "2147483648", "- -")]
    [InlineData("Int", "1.0", "1.0", "- 1")]
    [InlineData("Int", "\"1\"", "\"1\"", "- -")]
    [InlineData("Float", "1", "1", "1 1")]
    [InlineData("Float", "1e400", "1e400", "- -")]
    [InlineData("Float", "-0.5", "-0.5", "-0.5 -0.5")]
    [InlineData("String", "\"党\\u0001\\n\"", "\"党\\u0001\\n\"", "\"党\\u0001\\n\" \"党\\u0001\\n\"")]
    [InlineData("String", "1", "1", "- -")]
    [InlineData("Boolean", "true", "true", "true true")]
    [InlineData("Boolean", "1", "1", "- -")]
    [InlineData("ID", "7", "7", "\"7\" \"7\"")]
    [InlineData("ID", "1.5", "1.5", "- -")]
    [InlineData("ID", "123456789012345678901234567890", "123456789012345678901234567890", "\"123456789012345678901234567890\" \"123456789012345678901234567890\"")]
    [InlineData("Date", "\"2012-02-29\"", "\"2012-02-29\"", "\"2012-02-29\" \"2012-02-29\"")]
    [InlineData("Date", "\"2012-02-30\"", "\"2012-2-9\"", "- -")]
    [InlineData("DateTime", "\"2024-05-30T08:15:00+08:00\"", "\"2024-05-30T08:15:00.1250Z\"", "\"2024-05-30T00:15:00Z\" \"2024-05-30T08:15:00.125Z\"")]
    [InlineData("DateTime", "\"2024-05-30T08:15:00\"", "\"2024-05-30\"", "- -")]
    [InlineData("Long", "9223372036854775807", "9223372036854775807", "9223372036854775807 9223372036854775807")]
    [InlineData("Long", "9223372036854775808", "\"1\"", "- -")]
    [InlineData("PartialDate", "\"2012\"", "\"2012-05\"", "\"2012\" \"2012-05\"")]
    [InlineData("PartialDate", "\"2012-13\"", "\"12\"", "- -")]
    [InlineData("GeoJson", "{ type: Point, coordinates: [1, 2.5] }", "{\"type\":\"Point\"}", "{\"type\":\"Point\",\"coordinates\":[1,2.5]} {\"type\":\"Point\"}")]
    public void Reads_and_writes(string scalar, string literal, string json, string expected)
    {
        var type = All.Single(s => s.Name == scalar);
        var fromLiteral = type.TryParseLiteral(Parser.ParseValue(literal), out var first, out _) && first is not null ? Written(type, first) : "-";
        var fromJson = type.TryParseJson(JsonElement.Parse(json), out var second, out _) && second is not null ? Written(type, second) : "-";
        Assert.Equal(expected, $"{fromLiteral} {fromJson}");
    }

    [Fact]
    public void Replaces_lone_surrogates() => Assert.Equal("\"a\uFFFDb\"", Written(BuiltInScalars.String, "a\uD800b"));

    [Fact]
    public void Refuses_what_a_resolver_must_not_give()
    {
        Assert.Throws<LeafValueException>(() => Written(BuiltInScalars.Int, 3_000_000_000L));
        Assert.Throws<LeafValueException>(() => Written(BuiltInScalars.Float, double.NaN));
        Assert.Throws<LeafValueException>(() => Written(BuiltInScalars.Boolean, 1));
        Assert.Throws<LeafValueException>(() => Written(HubScalars.Date, "2012-05-30"));
    }

    private static string Written(LeafType type, object value)
    {
        var output = new ArrayBufferWriter<byte>();
        type.Write(value, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
