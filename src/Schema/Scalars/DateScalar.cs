using System.Globalization;

namespace PartyHub.Schema.Scalars;

/// <summary>A day.</summary>
internal sealed class DateScalar() : TextScalar<DateOnly>(
    "Date", "日期,如 \"2012-05-30\"。 · A day, \"2012-05-30\".", "Date expects a day such as \"2012-05-30\"")
{
    public static DateScalar Type { get; } = new();

    protected override bool TryParse(string text, out DateOnly value) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);

    protected override string Format(DateOnly value) => value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
