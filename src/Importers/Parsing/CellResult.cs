namespace PartyHub.Importers.Parsing;

/// <summary>What became of a cell. Normalised: only the notation changed; Repaired: the value did, and a note says so.</summary>
internal enum CellOutcome { Empty, Accepted, Normalised, Repaired, FieldError }

/// <summary>Something to tell about a cell: an <see cref="IssueCode"/> and the arguments of its message.</summary>
internal sealed record CellNote(string Code, params IReadOnlyList<string> Arguments);

/// <summary>
/// The value of a cell in its one canonical text form (dates 2012-05, numbers invariant, codes of the lists, true and false),
/// what became of it, and what there is to tell. A parser never throws and never guesses.
/// </summary>
internal readonly record struct CellResult(string? Value, CellOutcome Outcome, IReadOnlyList<CellNote> Notes)
{
    public static CellResult Empty { get; } = new(null, CellOutcome.Empty, []);

    public static CellResult Accept(string value) => new(value, CellOutcome.Accepted, []);

    /// <summary>Accepted; counted as a change of notation when the cell did not hold the value plainly.</summary>
    public static CellResult Accept(string value, bool normalised) =>
        new(value, normalised ? CellOutcome.Normalised : CellOutcome.Accepted, []);

    public static CellResult Repair(string value, string code, params IReadOnlyList<string> arguments) =>
        new(value, CellOutcome.Repaired, [new CellNote(code, arguments)]);

    /// <summary>No value: the cell says something that is not one.</summary>
    public static CellResult Error(string code, params IReadOnlyList<string> arguments) =>
        new(null, CellOutcome.FieldError, [new CellNote(code, arguments)]);

    /// <summary>No value, and worth a word, but no fault.</summary>
    public static CellResult Nothing(string code, params IReadOnlyList<string> arguments) =>
        new(null, CellOutcome.Empty, [new CellNote(code, arguments)]);

    public CellResult With(string code, params IReadOnlyList<string> arguments) =>
        this with { Notes = [.. Notes, new CellNote(code, arguments)] };
}
