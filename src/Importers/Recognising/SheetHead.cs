using PartyHub.Importers.Reading;

namespace PartyHub.Importers.Recognising;

/// <summary>The first rows of a sheet, held to look at: enough to find the header and to see how the names under it are written.</summary>
internal sealed class SheetHead
{
    private const int Rows = 200;

    private readonly Dictionary<int, SheetRow> _byNumber;
    private readonly List<CellRange> _merges;

    private SheetHead(SheetData sheet, List<SheetRow> rows)
    {
        Sheet = sheet;
        Filled = [.. rows.Where(row => !row.IsBlank)];
        _byNumber = rows.ToDictionary(row => row.Number);
        var last = rows.Count == 0 ? 0 : rows[^1].Number;
        _merges = [.. sheet.MergedRanges.Where(range => range.FirstRow <= last)];
        Width = Filled.Count == 0 ? 0 : Filled.Max(row => row.Count);
    }

    public SheetData Sheet { get; }

    /// <summary>Those that hold anything.</summary>
    public IReadOnlyList<SheetRow> Filled { get; }

    public int Width { get; }

    public static SheetHead Read(SheetData sheet, CancellationToken cancellationToken) =>
        new(sheet, [.. sheet.Rows(cancellationToken).Take(Rows)]);

    public SheetRow? Row(int number) => _byNumber.GetValueOrDefault(number);

    public CellRange? MergeAt(int rowNumber, int columnIndex)
    {
        foreach (var range in _merges)
            if (range.Contains(rowNumber, columnIndex))
                return range;
        return null;
    }

    /// <summary>What a person sees there: of a merged range, its one text.</summary>
    public string TextAt(int rowNumber, int columnIndex) =>
        (MergeAt(rowNumber, columnIndex) is { } range
            ? Row(range.FirstRow)?[range.FirstColumn]
            : Row(rowNumber)?[columnIndex])?.Text ?? "";

    /// <summary>A range across most of the table is a title, not a group of columns.</summary>
    public bool IsAcrossTable(CellRange range) => range.Width > 2 && range.Width >= Width * 0.8;
}
