using System.Globalization;
using PartyHub.Importers.Reading;
using PartyHub.Model.Imports;

namespace PartyHub.Importers.Recognising;

/// <summary>From the rows of a sheet to the records in it: which data set, where the header stands, which column is which field.</summary>
public static class SheetRecogniser
{
    /// <param name="wanted">The data set the user named; null to find it.</param>
    /// <exception cref="FileRefusedException">The file proved damaged on the way.</exception>
    public static RecognisedSheet Recognise(SheetData sheet, Dataset? wanted = null, CancellationToken cancellationToken = default)
    {
        if (sheet.IsHidden)
            return PassedOver(sheet, IssueCode.SheetHidden);
        var head = SheetHead.Read(sheet, cancellationToken);
        if (head.Filled.Count == 0)
            return PassedOver(sheet, IssueCode.SheetSkippedEmpty);
        if (ResidentSheet.Is(head))
            return Refused(head, cancellationToken);
        var header = HeaderFinder.Find(head);
        if (PassedOverSheet.Sign(head, header) is { } sign)
            return PassedOver(sheet, IssueCode.SheetSkippedHelp, sign);
        if (FormFinder.Find(head, header) is { } form)
            return FormRecogniser.Recognise(head, form, wanted) ?? Unknown(head, header);
        return header is null ? Unknown(head, header) : TableRecogniser.Recognise(head, header, wanted) ?? Unknown(head, header);
    }

    private static RecognisedSheet PassedOver(SheetData sheet, string code, params IReadOnlyList<string> arguments) =>
        new(sheet, SheetOutcome.PassedOver) { Problems = [FileProblem.Notice(code, arguments) with { Sheet = sheet.Name }] };

    private static RecognisedSheet Refused(SheetHead head, CancellationToken cancellationToken)
    {
        var rows = ResidentSheet.CountRows(head, cancellationToken);
        return new RecognisedSheet(head.Sheet, SheetOutcome.Refused)
        {
            RefusedRowCount = rows,
            Problems = [SheetProblem(head, IssueCode.ResidentRowsRefused, rows.ToString(CultureInfo.InvariantCulture))],
        };
    }

    private static RecognisedSheet Unknown(SheetHead head, Header? header)
    {
        if (header is not null)
        {
            var known = header.Columns.Where(column => ColumnMeanings.Find(column).Count > 0).Select(column => column.Heading);
            return new RecognisedSheet(head.Sheet, SheetOutcome.Unknown)
            {
                HeaderRowNumbers = header.RowNumbers,
                Problems = [SheetProblem(head, IssueCode.HeaderIncomplete, "", string.Join("、", known))],
            };
        }
        var nearest = head.Filled.Take(20).MaxBy(row => HeaderFinder.Count(row).Known) ?? head.Filled[0];
        var headings = nearest.Cells.ToArray().Where(cell => cell.Kind == CellKind.Text && HeaderFinder.IsKnown(cell.Text)).Select(cell => cell.Text.Trim());
        return new RecognisedSheet(head.Sheet, SheetOutcome.Unknown)
        {
            Problems = [SheetProblem(head, IssueCode.HeaderNotFound, nearest.Number.ToString(CultureInfo.InvariantCulture), string.Join("、", headings))],
        };
    }

    private static FileProblem SheetProblem(SheetHead head, string code, params IReadOnlyList<string> arguments) =>
        new(code, ProblemReach.Sheet, head.Sheet.Name, null, arguments);
}
