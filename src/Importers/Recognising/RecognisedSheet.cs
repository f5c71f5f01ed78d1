using PartyHub.Importers.Reading;
using PartyHub.Model.Imports;

namespace PartyHub.Importers.Recognising;

public enum SheetOutcome
{
    /// <summary>Rows can be imported.</summary>
    Recognised,
    /// <summary>Residents one by one: nothing of it is kept.</summary>
    Refused,
    /// <summary>No data set fits. <see cref="RecognisedSheet.Problems"/> tells how near it came.</summary>
    Unknown,
    /// <summary>Instructions, a code list, a hidden or an empty sheet: passed over.</summary>
    PassedOver,
}

public enum SheetLayout
{
    Table,
    /// <summary>One record a sheet, labels beside values.</summary>
    Form,
}

public enum HierarchySource
{
    None,
    /// <summary>A column for each level, e.g. 党委, 党总支, 党支部.</summary>
    Columns,
    /// <summary>White space or dashes before the names.</summary>
    Indent,
    /// <summary>一、 （一） 1. before the names.</summary>
    Numbering,
}

public enum Confidence
{
    None,
    /// <summary>Something needed is missing or two readings are equally good: ask before importing.</summary>
    Low,
    Medium,
    High,
}

/// <summary>What the rows above the header say.</summary>
/// <param name="Title">The first long title row, e.g. XX县2012年党员信息汇总表.</param>
/// <param name="ReportingUnit">填报单位 as written, without the label and （盖章）.</param>
/// <param name="AsOf">填报日期 (or 截止 ... date) as written: a text for the date parser.</param>
public sealed record TitleFacts(string? Title, string? ReportingUnit, string? AsOf)
{
    public static TitleFacts None { get; } = new(null, null, null);
}

/// <summary>A 合计 row: what the sheet itself says its columns add up to.</summary>
/// <param name="Label">The label as written, e.g. 合  计 or 城关镇小计.</param>
/// <param name="Cells">The filled cells beside the label, with their addresses.</param>
public sealed record ControlTotal(int RowNumber, string Label, IReadOnlyList<(CellAddress Address, Cell Cell)> Cells);

public enum SkipReason
{
    Blank,
    Total,
    RepeatedHeader,
    CodeRow,
    /// <summary>填表人, 审核人, 第1页.</summary>
    Footer,
    /// <summary>注：, 说明： and everything under it.</summary>
    Note,
    /// <summary>Marked 例 or 示例 in a template.</summary>
    Example,
    /// <summary>A heading inside the table, such as the name of a sub-district over its rows.</summary>
    SectionHeading,
}

/// <param name="Text">The first words of the row; never kept of data rows.</param>
public sealed record SkippedRow(int RowNumber, SkipReason Reason, string Text);

/// <summary>
/// What was made of a sheet. <see cref="Rows"/> streams; <see cref="ControlTotals"/>, <see cref="SkippedRows"/> and the
/// problems met among the rows are complete when it has been read to its end.
/// </summary>
public sealed class RecognisedSheet
{
    private readonly Func<CancellationToken, IEnumerable<RecognisedRow>> _rows;

    internal RecognisedSheet(SheetData sheet, SheetOutcome outcome, Func<CancellationToken, IEnumerable<RecognisedRow>>? rows = null)
    {
        Sheet = sheet;
        Outcome = outcome;
        _rows = rows ?? (_ => []);
    }

    public SheetData Sheet { get; }

    public SheetOutcome Outcome { get; }

    /// <summary>Null unless <see cref="Outcome"/> is Recognised.</summary>
    public Dataset? Dataset { get; init; }

    public Confidence Confidence { get; init; }

    public SheetLayout Layout { get; init; }

    public HierarchySource Hierarchy { get; init; }

    /// <summary>The lowest row of the header; null when there is none.</summary>
    public int? HeaderRowNumber => HeaderRowNumbers.Count == 0 ? null : HeaderRowNumbers[^1];

    public IReadOnlyList<int> HeaderRowNumbers { get; init; } = [];

    public IReadOnlyList<RecognisedColumn> Columns { get; init; } = [];

    public TitleFacts TitleFacts { get; init; } = TitleFacts.None;

    public IReadOnlyList<FileProblem> Problems { get; init; } = [];

    public IReadOnlyList<ControlTotal> ControlTotals { get; init; } = [];

    public IReadOnlyList<SkippedRow> SkippedRows { get; init; } = [];

    /// <summary>Data rows counted in a refused resident sheet: all that may be known of it.</summary>
    public int RefusedRowCount { get; init; }

    /// <summary>The records, read as they are asked for. Read them once.</summary>
    public IEnumerable<RecognisedRow> Rows(CancellationToken cancellationToken = default) => _rows(cancellationToken);
}
