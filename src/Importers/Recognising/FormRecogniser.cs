using PartyHub.Importers.Reading;
using PartyHub.Model.Imports;

namespace PartyHub.Importers.Recognising;

/// <summary>Recognises a form: its labels are the columns of a table of one record.</summary>
internal static class FormRecogniser
{
    /// <summary>Null when no data set has its name among the labels.</summary>
    public static RecognisedSheet? Recognise(SheetHead head, IReadOnlyList<FormEntry> entries, Dataset? wanted)
    {
        var (first, last) = (entries.Min(entry => entry.LabelCell.RowNumber), entries.Max(entry => entry.LabelCell.RowNumber));
        var title = TitleReader.Read(head.Filled.TakeWhile(row => row.Number < first));
        var header = new Header(first, last, [.. entries.Select(entry => new HeaderColumn(entry.LabelCell, [entry.Label]))]);
        var meanings = header.Columns.Select(ColumnMeanings.Find).ToList();
        if (DatasetChoice.Of(meanings, title.Title + head.Sheet.Name + head.Sheet.FileName, wanted) is not { } choice)
            return null;
        var problems = new List<FileProblem>();
        var columns = new ColumnMapper(choice.Dataset, head, header, HierarchyColumns.None, problems).Map();
        var placed = columns.Select((column, index) =>
            new PlacedCell(column.DroppedReason is null ? entries[index].Value : Cell.Empty, entries[index].ValueCell)).ToArray();
        var record = new RecognisedRow(head.Row(first) ?? new SheetRow(first, []), [], placed);
        return new RecognisedSheet(head.Sheet, SheetOutcome.Recognised, _ => [record])
        {
            Dataset = choice.Dataset,
            Layout = SheetLayout.Form,
            Confidence = DatasetDoubts.Tell(head, choice, title, outline: null, problems),
            HeaderRowNumbers = [first],
            Columns = columns,
            TitleFacts = title,
            Problems = problems,
        };
    }
}
