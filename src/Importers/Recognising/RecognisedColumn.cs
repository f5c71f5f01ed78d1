using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Recognising;

/// <summary>One column of a recognised sheet (one label of a form), and the field its values go to.</summary>
public sealed record RecognisedColumn
{
    /// <summary>Where the heading stands; of a heading in two rows, the lower cell.</summary>
    public required CellAddress HeadingCell { get; init; }

    /// <summary>The column of the sheet the values stand in.</summary>
    public int ColumnIndex => HeadingCell.ColumnIndex;

    /// <summary>The heading as written; the parts of a heading in several rows are joined by "/".</summary>
    public required string Heading { get; init; }

    /// <summary>A field of the sheet's data set, e.g. <c>idNumber</c>; null when the column is not mapped.</summary>
    public string? Field { get; init; }

    /// <summary>Why the column's values are not even read: <see cref="IssueCode.ColumnDroppedPrivacy"/>. Its cells are always empty.</summary>
    public string? DroppedReason { get; init; }

    /// <summary>The unit the heading names, e.g. 平方米, 万元, 年, 月; null when it names none.</summary>
    public string? Unit { get; init; }

    /// <summary>The column names the superiors of this level (0 is the outermost); their names are in <see cref="RecognisedRow.ParentPath"/>.</summary>
    public int? HierarchyLevel { get; init; }

    /// <summary>The column only counts the rows (序号).</summary>
    public bool IsRowNumber { get; init; }

    /// <summary>For an unknown heading: the known headings nearest to it, best first.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];
}
