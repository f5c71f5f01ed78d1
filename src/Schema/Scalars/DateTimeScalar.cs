using System.Globalization;

namespace PartyHub.Schema.Scalars;

/// <summary>A moment, written in UTC.</summary>
internal sealed class DateTimeScalar() : TextScalar<DateTimeOffset>(
    "DateTime", "时刻(ISO 8601,UTC)。 · A moment in ISO 8601, written in UTC: \"2026-05-30T08:00:00.000Z\".",
    "DateTime expects ISO 8601 with an offset, e.g. \"2026-05-30T08:00:00Z\"")
{
    private static readonly string[] Forms = ["yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-ddTHH:mmK"];

    public static DateTimeScalar Type { get; } = new();

    protected override bool TryParse(string text, out DateTimeOffset value) =>
        DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value);

    protected override string Format(DateTimeOffset value) => value.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);
}
