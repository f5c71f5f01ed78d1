using PartyHub.Model.Values;

namespace PartyHub.Schema.Scalars;

/// <summary>A date known to the year, the month or the day.</summary>
internal sealed class PartialDateScalar() : TextScalar<PartialDate>(
    "PartialDate",
    "不定精度日期:\"2012\"、\"2012-05\" 或 \"2012-05-30\",精度与来源一致。 · A date known to the year, the month or the day, in the precision its source had: \"2012\", \"2012-05\" or \"2012-05-30\".",
    "PartialDate expects \"2012\", \"2012-05\" or \"2012-05-30\"")
{
    public static PartialDateScalar Type { get; } = new();

    protected override bool TryParse(string text, out PartialDate value) => PartialDate.TryParse(text, out value);

    protected override string Format(PartialDate value) => value.ToString();
}
