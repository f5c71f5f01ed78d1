namespace PartyHub.Importers.Reading;

/// <summary>A file that was opened, and what there is to tell about it. A refused file has no sheets.</summary>
public sealed class OpenedFile : IDisposable
{
    private readonly IDisposable? _source;

    public OpenedFile(string fileName, FileKind kind, IReadOnlyList<SheetData> sheets, IReadOnlyList<FileProblem> problems, IDisposable? source)
    {
        FileName = fileName;
        Kind = kind;
        Sheets = sheets;
        Problems = problems;
        _source = source;
    }

    public string FileName { get; }

    public FileKind Kind { get; }

    public IReadOnlyList<SheetData> Sheets { get; }

    public IReadOnlyList<FileProblem> Problems { get; }

    public bool IsRefused => Problems.Any(problem => problem.Reach == ProblemReach.File);

    public void Dispose() => _source?.Dispose();
}
