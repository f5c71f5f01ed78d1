namespace PartyHub.Importers.Reading;

/// <summary>A number format and what it shows; formats are shared by all cells of a workbook.</summary>
/// <param name="Code">The format code, e.g. <c>yyyy"年"m"月"</c>; for a built-in format the code of a Chinese Excel.</param>
/// <param name="ShowsYear">A date format that shows the year; likewise month and day.</param>
/// <param name="ShowsTime">Hours, minutes or seconds are shown, or a duration.</param>
/// <param name="MinimumDigits">The digits a whole number is padded to with zeros: 6 for <c>000000</c>, 0 for General.</param>
public sealed record CellFormat(string Code, bool ShowsYear, bool ShowsMonth, bool ShowsDay, bool ShowsTime, int MinimumDigits)
{
    public static CellFormat General { get; } = new("General", false, false, false, false, 0);

    /// <summary>A number under this format is a calendar date (a pure time or duration is not).</summary>
    public bool IsDate => ShowsYear || ShowsMonth || ShowsDay;

    /// <summary>A date format that shows no day, such as <c>yyyy"年"m"月"</c>: a first of the month under it is only a month.</summary>
    public bool HasNoDay => IsDate && !ShowsDay;

    public bool IsText => Code == "@";
}
