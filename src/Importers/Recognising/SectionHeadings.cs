using System.Text.RegularExpressions;
using PartyHub.Importers.Reading;
using PartyHub.Model.Imports;

namespace PartyHub.Importers.Recognising;

/// <summary>Tells the headings inside a table, such as the name of a branch over its members, from records with little in them.</summary>
internal sealed partial class SectionHeadings(SheetHead head, Header header, Dataset dataset, IReadOnlyList<RecognisedColumn> columns)
{
    private const int Width = 3;

    private readonly HashSet<int> _across = [.. head.Sheet.MergedRanges.Where(range => range.Width >= Width && range.FirstRow > header.LastRow).Select(range => range.FirstRow)];
    private readonly int _nameColumn = columns.FirstOrDefault(column => column.Field == NameField(dataset))?.ColumnIndex ?? -1;
    private readonly HashSet<string> _titles = [.. head.Filled.TakeWhile(row => row.Number < header.FirstRow)
        .SelectMany(row => row.Cells.ToArray()).Where(cell => !cell.IsBlank).Select(cell => HeadingText.Normalise(cell.Text))];

    public static string NameField(Dataset dataset) => dataset switch
    {
        Dataset.Organisations => "fullName",
        Dataset.Members => "name",
        Dataset.Grids => "gridName",
        Dataset.Venues => "venueName",
        _ => throw new ArgumentOutOfRangeException(nameof(dataset), dataset, "no such data set"),
    };

    /// <summary>The name in a heading: 二、机关第一支部（5人） is 机关第一支部.</summary>
    public static string NameIn(string section) => Count().Replace(Number().Replace(section, ""), "").Trim();

    /// <summary>The title of the table, again at the head of a page.</summary>
    public bool IsTitle(string section) => _titles.Contains(HeadingText.Normalise(section));

    /// <summary>The one text of a row that stands across the table, before the names, or among persons' names without being one.</summary>
    public string? Find(SheetRow row)
    {
        var at = -1;
        for (var column = 0; column < row.Count; column++)
        {
            if (row[column].IsBlank)
                continue;
            if (at >= 0 || row[column].Kind != CellKind.Text)
                return null;
            at = column;
        }
        if (at < 0 || row[at].IsFilledDown)
            return null;
        var text = row[at].Text.Trim();
        var isBeforeNames = at < _nameColumn && columns.Any(column => column.ColumnIndex == at && column.IsRowNumber);
        var isAmongPersons = at == _nameColumn && dataset == Dataset.Members && columns.Count >= Width && OrganisationName().IsMatch(text);
        return _across.Contains(row.Number) || isBeforeNames || isAmongPersons || IsTitle(text) ? text : null;
    }

    [GeneratedRegex(@"(?:支部|总支|党委|党组|小组|委员会|支部委员会)(?:[(（]\s*(?:共)?\d+\s*[人名][)）])?$")]
    private static partial Regex OrganisationName();

    [GeneratedRegex(@"^\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十0-9]{1,3}[)）]、?|[0-9]{1,3}[、.．](?![0-9]))\s*")]
    private static partial Regex Number();

    [GeneratedRegex(@"[(（]\s*(?:共)?\d+\s*[人名户个][)）]\s*$")]
    private static partial Regex Count();
}
