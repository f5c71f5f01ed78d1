namespace PartyHub.Importers.Parsing;

/// <summary>What a date field wants of its values.</summary>
internal enum FutureDates { Refused, Noticed, Expected }

/// <param name="WantsDay">A year alone is kept, with a notice.</param>
/// <param name="NeedsDay">The field is stored to the day; a month or a year alone is refused, no day is ever invented.</param>
/// <param name="IsEnd">至今 and 长期 mean: no end.</param>
/// <param name="YoungestYears">Two-digit years mean at least so many years ago where 20yy would be younger (dates of birth).</param>
internal sealed record DateField(
    FutureDates Future = FutureDates.Refused, bool WantsDay = true, bool NeedsDay = false, bool IsEnd = false, int YoungestYears = 0, int EarliestNumber = 0);
