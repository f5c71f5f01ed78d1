using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Parsing;

/// <summary>What a parser may know beside the cell: the column's heading and unit, the sheet's date system, what the column proves, and today.</summary>
internal sealed record ColumnContext
{
    public required DateOnly Today { get; init; }
    public string Heading { get; init; } = "";

    /// <summary>The unit the heading names, e.g. 亩 or 万元.</summary>
    public string? Unit { get; init; }
    public bool Uses1904Dates { get; init; }

    /// <summary>Numbers such as 2012.05 stand in the column, so that 2012.1 is October with its zero lost.</summary>
    public bool MonthsHaveTwoDigits { get; init; }

    /// <summary>Every slashed date of the column can be month/day/year and not every one can be day/month/year.</summary>
    public bool IsMonthDayYear { get; init; }
}

/// <summary>Turns one cell of a field into its value.</summary>
internal delegate CellResult CellParser(in Cell cell, ColumnContext column);
