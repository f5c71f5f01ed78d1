using System.Globalization;
using System.Text.RegularExpressions;

namespace PartyHub.GraphQL.Types;

/// <summary>An instant by RFC 3339. The offset is required when read; written in UTC with the fraction only when there is one.</summary>
internal sealed partial class DateTimeScalar() : TextScalar(
    "DateTime", "时刻（RFC 3339，含时区） · An instant with its offset (RFC 3339), such as 2024-05-30T08:15:00Z.", "https://scalars.graphql.org/andimarek/date-time")
{
    protected override string Expected => "an instant with its offset such as \"2024-05-30T08:15:00Z\"";

    protected override object? Parse(string text) =>
        Rfc3339().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            ? instant.ToUniversalTime()
            : null;

    protected override string? Format(object value) => value switch
    {
        DateTimeOffset instant => Format(instant.UtcDateTime),
        // A time of unknown zone comes from a database that stores UTC.
        DateTime { Kind: DateTimeKind.Local } local => Format(local.ToUniversalTime()),
        DateTime time => Format(time),
        _ => null,
    };

    private static string Format(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d{1,7})?([Zz]|[+-]\d\d:\d\d)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Rfc3339();
}
