namespace PartyHub.GraphQL.Types;

/// <summary>Scalars beyond the specification's that need nothing of the domain.</summary>
public static class HubScalars
{
    /// <summary>A day; <see cref="DateOnly"/> in C#.</summary>
    public static ScalarType Date { get; } = new DateScalar();

    /// <summary>An instant; <see cref="DateTimeOffset"/> in C#, always UTC when written.</summary>
    public static ScalarType DateTime { get; } = new DateTimeScalar();

    /// <summary>A whole number of 64 bits; <see cref="long"/> in C#.</summary>
    public static ScalarType Long { get; } = new LongScalar();

    /// <summary>A year, month or day; a text in C#.</summary>
    public static ScalarType PartialDate { get; } = new PartialDateScalar();

    /// <summary>A GeoJSON object, passed through; <see cref="System.Text.Json.JsonElement"/> in C#.</summary>
    public static ScalarType GeoJson { get; } = new JsonScalar(
        "GeoJson", "GeoJSON 对象（RFC 7946） · A GeoJSON object (RFC 7946), passed through as it is.", "https://www.rfc-editor.org/rfc/rfc7946");
}
