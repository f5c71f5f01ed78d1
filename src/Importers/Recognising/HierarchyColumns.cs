using PartyHub.Importers.Reading;
using PartyHub.Model.Imports;

namespace PartyHub.Importers.Recognising;

/// <summary>A hierarchy told by columns: 党委, 党总支, 党支部 side by side, each row naming its place from left to right.</summary>
internal sealed class HierarchyColumns
{
    private static readonly Dictionary<string, int> PlainLevels = new(StringComparer.Ordinal)
    {
        ["党委"] = 1, ["党工委"] = 1, ["基层党委"] = 1, ["一级党组织"] = 1, ["党总支"] = 2, ["总支"] = 2, ["总支部"] = 2, ["二级党组织"] = 2,
        ["党支部"] = 3, ["支部"] = 3, ["三级党组织"] = 3, ["党小组"] = 4, ["四级党组织"] = 4,
    };

    private static readonly Dictionary<string, int> NamedLevels = new(StringComparer.Ordinal)
    {
        ["所属党委"] = 1, ["所在党委"] = 1, ["所属党工委"] = 1, ["党委名称"] = 1, ["所属党总支"] = 2, ["所在党总支"] = 2, ["所属总支"] = 2, ["党总支名称"] = 2,
        ["党支部名称"] = 3, ["支部名称"] = 3, ["所在党支部"] = 3, ["所属党支部"] = 3, ["所在支部"] = 3, ["所属支部"] = 3, ["党小组名称"] = 4,
    };

    private readonly int[] _columns;

    private HierarchyColumns(int[] columns) => _columns = columns;

    public static HierarchyColumns None { get; } = new([]);

    public bool IsEmpty => _columns.Length == 0;

    public int Deepest => _columns.Length - 1;

    /// <summary>Two plain levels, or with levels named more fully three; of members also two, where a synonym alone would lose the upper one.</summary>
    public static HierarchyColumns Find(IReadOnlyList<HeaderColumn> columns)
    {
        var found = new List<(int Column, int Rank)>();
        var plain = 0;
        foreach (var column in columns)
        {
            var keys = HeadingText.Of(column.Parts[^1]).Keys;
            var rank = keys.Select(key => PlainLevels.GetValueOrDefault(key)).FirstOrDefault(rank => rank > 0);
            plain += rank > 0 ? 1 : 0;
            if (rank == 0)
                rank = keys.Select(key => NamedLevels.GetValueOrDefault(key)).FirstOrDefault(rank => rank > 0);
            if (rank > 0 && (found.Count == 0 || rank > found[^1].Rank))
                found.Add((column.Cell.ColumnIndex, rank));
        }
        var hasPersons = columns.Any(column => HeadingText.Of(column.Parts[^1]).Key == "姓名");
        return found.Count >= 3 || (found.Count >= 2 && (plain >= 2 || hasPersons)) ? new HierarchyColumns([.. found.Select(level => level.Column)]) : None;
    }

    public static bool IsLevel(HeadingText heading) => heading.Keys.Any(PlainLevels.ContainsKey);

    public static string FieldOf(Dataset dataset) => dataset switch
    {
        Dataset.Organisations => "fullName",
        Dataset.Members => "orgName",
        Dataset.Grids => "gridOrgName",
        Dataset.Venues => "ownerOrgName",
        _ => throw new ArgumentOutOfRangeException(nameof(dataset), dataset, "no such data set"),
    };

    public int? LevelOf(int column) => Array.IndexOf(_columns, column) is >= 0 and var level ? level : null;

    /// <summary>What the column may mean, for the choice of a data set.</summary>
    public IReadOnlyList<Meaning> MeaningsOf(int level) =>
        level == Deepest ? [.. Enum.GetValues<Dataset>().Select(dataset => new Meaning(dataset, FieldOf(dataset)))] : [new Meaning(Dataset.Organisations, "parentName")];

    /// <summary>
    /// Where the row's own organisation stands, and the names above it. Blanks at the left go on with what stood there last, in
    /// <paramref name="current"/>, but only for organisations: a member without a branch belongs to no branch.
    /// </summary>
    public (CellAddress Own, IReadOnlyList<string> Parents) Place(SheetRow row, string[]? current)
    {
        var own = -1;
        var names = current ?? new string[_columns.Length];
        for (var level = 0; level < _columns.Length; level++)
        {
            var cell = row[_columns[level]];
            if (cell.IsBlank)
                continue;
            if (!cell.IsFilledDown)
                Array.Clear(names, level, names.Length - level);
            if (own < 0 || !cell.IsFilledDown || row[_columns[own]].IsFilledDown)
                own = level;
            names[level] = cell.Text.Trim();
        }
        var parents = names.Take(Math.Max(own, 0)).Where(name => !string.IsNullOrEmpty(name)).ToList();
        return (row.AddressOf(_columns[own < 0 ? Deepest : own]), parents);
    }
}
