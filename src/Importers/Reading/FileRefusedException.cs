using System.Globalization;

namespace PartyHub.Importers.Reading;

/// <summary>
/// The file proved damaged, hostile or too large while it was being read; thrown through the row iterator, which has no
/// other way to say that the rows so far are not all. Caught where a file is opened and where the import of a file begins.
/// </summary>
public sealed class FileRefusedException(FileProblem problem) : Exception(problem.Code)
{
    public FileProblem Problem => problem;

    internal static FileRefusedException Damaged(string part, string found) =>
        new(FileProblem.File(IssueCode.FileDamaged, part, found));

    internal static FileRefusedException Limit(string code, string what, long found, long allowed) =>
        new(FileProblem.File(code, what, found.ToString(CultureInfo.InvariantCulture), allowed.ToString(CultureInfo.InvariantCulture)));

    internal static FileRefusedException CellTooLong(int allowed, CellAddress? cell = null) =>
        new(FileProblem.File(IssueCode.CellTooLong, allowed.ToString(CultureInfo.InvariantCulture)) with { Cell = cell });

    internal static FileRefusedException TooManyColumns(int allowed, CellAddress cell) =>
        new(FileProblem.File(IssueCode.TooManyColumns, allowed.ToString(CultureInfo.InvariantCulture)) with { Cell = cell });
}
