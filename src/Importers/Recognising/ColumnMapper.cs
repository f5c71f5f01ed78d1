using PartyHub.Importers.Reading;
using PartyHub.Model.Imports;

namespace PartyHub.Importers.Recognising;

/// <summary>Gives each column of a header its field in the chosen data set, each field once, and says what became of the others.</summary>
internal sealed class ColumnMapper(Dataset dataset, SheetHead head, Header header, HierarchyColumns hierarchy, List<FileProblem> problems)
{
    private const int RowNumbersLooked = 20;

    /// <summary>Where a second column of the same heading belongs: a 联系电话 beside a 手机号码 is the landline.</summary>
    private static readonly Dictionary<(Dataset, string), string> SecondPlaces = new() { [(Dataset.Members, "mobile")] = "landline" };

    /// <summary>Headings that yield their field to a more telling one, whichever stands first.</summary>
    private static readonly HashSet<string> Yielding = ["联系电话", "联系方式", "电话", "电话号码", "名称", "类别", "分类", "编号", "编码", "级别", "类型", "职务", "说明", "其他", "党组织", "党支部", "支部"];

    private readonly Dictionary<string, CellAddress> _taken = new(StringComparer.Ordinal);

    public IReadOnlyList<RecognisedColumn> Map()
    {
        var mapped = new RecognisedColumn[header.Columns.Count];
        foreach (var index in Enumerable.Range(0, mapped.Length).OrderBy(index => Rank(header.Columns[index])))
            mapped[index] = Map(header.Columns[index]);
        return mapped;
    }

    private RecognisedColumn Map(HeaderColumn column)
    {
        var recognised = new RecognisedColumn { HeadingCell = column.Cell, Heading = column.Heading, Unit = Last(column).Unit };
        if (column.Parts.Any(part => HeadingKind.IsPrivate(HeadingText.Normalise(part))))
        {
            Tell(IssueCode.ColumnDroppedPrivacy, column, column.Heading);
            return recognised with { DroppedReason = IssueCode.ColumnDroppedPrivacy };
        }
        if (hierarchy.LevelOf(column.Cell.ColumnIndex) is { } level)
            return recognised with { HierarchyLevel = level, Field = level == hierarchy.Deepest ? Take(HierarchyColumns.FieldOf(dataset), column) : null };
        if (HeadingKind.IsRowNumber(Last(column).Key) && (Last(column).Key != "编号" || CountsRows(column.Cell.ColumnIndex)))
            return recognised with { IsRowNumber = true };
        var fields = ColumnMeanings.Find(column).Where(meaning => meaning.Dataset == dataset).Select(meaning => meaning.Field).ToList();
        if (fields.Count == 0)
        {
            var nearest = HeadingSuggestions.For(Last(column), dataset);
            Tell(IssueCode.HeadingUnknown, column, column.Heading, string.Join("、", nearest));
            return recognised with { Suggestions = nearest };
        }
        return recognised with { Field = Take(fields[0], column) };
    }

    /// <summary>The order in which columns take their fields: the deepest level of a hierarchy, telling headings, general ones.</summary>
    private int Rank(HeaderColumn column) =>
        hierarchy.LevelOf(column.Cell.ColumnIndex) is not null ? 0 : Yielding.Contains(Last(column).Key) ? 2 : 1;

    private string? Take(string name, HeaderColumn column)
    {
        if (_taken.TryAdd(name, column.Cell))
            return name;
        if (SecondPlaces.TryGetValue((dataset, name), out var second) && Yielding.Contains(Last(column).Key) && _taken.TryAdd(second, column.Cell))
            return second;
        Tell(IssueCode.HeadingDuplicate, column, column.Heading, _taken[name].ToString());
        return null;
    }

    /// <summary>1, 2, 3 ... in the rows below: numbers of rows, not codes.</summary>
    private bool CountsRows(int column)
    {
        double? previous = null;
        foreach (var row in head.Filled.Where(row => row.Number > header.LastRow && !row[column].IsBlank).Take(RowNumbersLooked))
        {
            if (!double.TryParse(row[column].Text, out var number) || (previous is { } before && number != before + 1) || (previous is null && number != 1))
                return false;
            previous = number;
        }
        return true;
    }

    private static HeadingText Last(HeaderColumn column) => HeadingText.Of(column.Parts[^1]);

    private void Tell(string code, HeaderColumn column, params IReadOnlyList<string> arguments) =>
        problems.Add(FileProblem.Notice(code, arguments) with { Sheet = head.Sheet.Name, Cell = column.Cell });
}
