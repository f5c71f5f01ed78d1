using PartyHub.GraphQL.Types;
using PartyHub.Model.Values;

namespace PartyHub.Schema.Scalars;

/// <summary>A date known to the year, the month or the day, as the model's value: filters need its precision.</summary>
internal sealed class PartialDateScalar() : TextScalar(
    "PartialDate",
    "不定精度日期:\"2012\"、\"2012-05\" 或 \"2012-05-30\",精度与来源一致。 · A date known to the year, the month or the day, in the precision its source had: \"2012\", \"2012-05\" or \"2012-05-30\".")
{
    public static PartialDateScalar Type { get; } = new();

    protected override string Expected => "\"2012\", \"2012-05\" or \"2012-05-30\"";

    protected override object? Parse(string text) => PartialDate.TryParse(text, out var date) ? date : null;

    protected override string? Format(object value) => (value as PartialDate?)?.ToString();
}
