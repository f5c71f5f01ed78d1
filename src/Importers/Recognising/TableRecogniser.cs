using PartyHub.Importers.Reading;
using PartyHub.Model.Imports;

namespace PartyHub.Importers.Recognising;

/// <summary>Recognises a table: a header with records under it.</summary>
internal static class TableRecogniser
{
    /// <summary>Null when no data set has its name among the headings.</summary>
    public static RecognisedSheet? Recognise(SheetHead head, Header header, Dataset? wanted)
    {
        var title = TitleReader.Read(head.Filled.TakeWhile(row => row.Number < header.FirstRow));
        var hierarchy = HierarchyColumns.Find(header.Columns);
        var meanings = header.Columns.Select(column => MeaningsOf(column, hierarchy)).ToList();
        if (DatasetChoice.Of(meanings, title.Title + head.Sheet.Name + head.Sheet.FileName, wanted) is not { } choice)
            return null;
        var problems = new List<FileProblem>();
        if (choice.Dataset is not (Dataset.Organisations or Dataset.Members))
            hierarchy = HierarchyColumns.None;
        var columns = new ColumnMapper(choice.Dataset, head, header, hierarchy, problems).Map();
        var outline = hierarchy.IsEmpty ? OutlineOf(head, header, choice.Dataset, columns, problems) : null;
        var rows = new TableRows(head, header, choice.Dataset, columns, hierarchy, outline, problems);
        return new RecognisedSheet(head.Sheet, SheetOutcome.Recognised, rows.Read)
        {
            Dataset = choice.Dataset,
            Confidence = DatasetDoubts.Tell(head, choice, title, outline, problems),
            Hierarchy = !hierarchy.IsEmpty ? HierarchySource.Columns : outline?.Source ?? HierarchySource.None,
            HeaderRowNumbers = header.RowNumbers,
            Columns = columns,
            TitleFacts = title,
            Problems = problems,
            ControlTotals = rows.Totals,
            SkippedRows = rows.Skipped,
        };
    }

    private static IReadOnlyList<Meaning> MeaningsOf(HeaderColumn column, HierarchyColumns hierarchy) =>
        hierarchy.LevelOf(column.Cell.ColumnIndex) is { } level ? hierarchy.MeaningsOf(level) : ColumnMeanings.Find(column);

    /// <summary>Only where no column names the superior does the way names are written tell it.</summary>
    private static NameOutline? OutlineOf(SheetHead head, Header header, Dataset dataset, IReadOnlyList<RecognisedColumn> columns, List<FileProblem> problems)
    {
        var name = columns.FirstOrDefault(column => column.Field == "fullName");
        if (dataset != Dataset.Organisations || name is null || columns.Any(column => column.Field is "parentName" or "parentCode"))
            return null;
        var names = head.Filled.Where(row => row.Number > header.LastRow && row[name.ColumnIndex].Kind == CellKind.Text && !row[name.ColumnIndex].IsBlank)
            .Select(row => row[name.ColumnIndex].Text).ToList();
        var outline = NameOutline.Find(names);
        if (outline is not null)
            problems.Add(FileProblem.Notice(IssueCode.ParentFromIndent, outline.Source.ToString()) with { Sheet = head.Sheet.Name, Cell = name.HeadingCell });
        return outline;
    }
}
