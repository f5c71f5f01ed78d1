namespace PartyHub.Importers.Reading;

/// <summary>What kind of file a sheet came from, found from its content.</summary>
public enum FileKind
{
    Unknown,
    Xlsx,
    Xls,
    Html,
    SpreadsheetMl,
    DelimitedText,
}

/// <summary>One sheet of an opened file. Valid as long as its <see cref="OpenedFile"/> is open.</summary>
public sealed class SheetData
{
    private readonly Func<CancellationToken, IEnumerable<SheetRow>> _rows;

    public SheetData(string fileName, string name, FileKind kind, Func<CancellationToken, IEnumerable<SheetRow>> rows)
    {
        FileName = fileName;
        Name = name;
        Kind = kind;
        _rows = rows;
    }

    public string FileName { get; }

    /// <summary>The sheet's name; for files without sheets the file's name without its extension.</summary>
    public string Name { get; }

    public FileKind Kind { get; }

    /// <summary>Hidden from people, by whatever means the file has.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Plain numbers in date columns count from 1904. Cells of kind Date have been shifted already.</summary>
    public bool Uses1904Dates { get; init; }

    public IReadOnlyList<CellRange> MergedRanges { get; init; } = [];

    /// <summary>
    /// The rows the file holds, in order, read as they are asked for; each call reads the sheet anew.
    /// Throws <see cref="FileRefusedException"/> when the file proves damaged or too large on the way.
    /// </summary>
    public IEnumerable<SheetRow> Rows(CancellationToken cancellationToken = default) => _rows(cancellationToken);
}
