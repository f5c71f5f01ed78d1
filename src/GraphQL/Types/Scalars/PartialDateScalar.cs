using System.Globalization;

namespace PartyHub.GraphQL.Types;

/// <summary>A year, a month or a day, with the precision that the source had. In C# it is its text, or anything whose text has that form.</summary>
internal sealed class PartialDateScalar() : TextScalar(
    "PartialDate", "日期，精度同来源：2012、2012-05 或 2012-05-30 · A date as precise as its source: 2012, 2012-05 or 2012-05-30.")
{
    private static readonly string[] Forms = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    protected override string Expected => "a year, month or day such as \"2012\", \"2012-05\" or \"2012-05-30\"";

    protected override object? Parse(string text) => IsPartialDate(text) ? text : null;

    protected override string? Format(object value) => value.ToString() is { } text && IsPartialDate(text) ? text : null;

    private static bool IsPartialDate(string text) => Array.Exists(Forms, form =>
        text.Length == form.Length && DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
}
