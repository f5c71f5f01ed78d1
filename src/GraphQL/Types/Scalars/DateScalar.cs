using System.Globalization;

namespace PartyHub.GraphQL.Types;

/// <summary>A day without time or zone.</summary>
internal sealed class DateScalar() : TextScalar(
    "Date", "日期，如 2012-05-30 · A day, such as 2012-05-30.", "https://scalars.graphql.org/andimarek/local-date")
{
    private const string Form = "yyyy-MM-dd";

    protected override string Expected => "a day such as \"2012-05-30\"";

    protected override object? Parse(string text) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    protected override string? Format(object value) => (value as DateOnly?)?.ToString(Form, CultureInfo.InvariantCulture);
}
