namespace PartyHub.Importers.Reading;

/// <summary>What a cell holds, as the file types it. A CSV or HTML cell is never more than <see cref="Text"/>.</summary>
public enum CellKind : byte
{
    Empty,
    Text,
    Number,
    /// <summary>A number whose format shows a date, or an ISO date; never text that looks like one.</summary>
    Date,
    Boolean,
    /// <summary>#N/A, #REF! and their like, or a formula that was never calculated.</summary>
    Error,
}
