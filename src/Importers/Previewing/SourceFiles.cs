using System.Security.Cryptography;
using PartyHub.Importers.Reading;
using PartyHub.Importers.Recognising;
using PartyHub.Model.Imports;

namespace PartyHub.Importers.Previewing;

/// <summary>A sheet to import, or what is left of a file or sheet that is not: its problems.</summary>
internal sealed record SourceSheet(string FileName, byte[] FileHash, RecognisedSheet? Sheet, IReadOnlyList<FileProblem> Problems)
{
    public bool IsImportable => Sheet is { Outcome: SheetOutcome.Recognised, Dataset: not null };

    public string? SheetName => Sheet?.Sheet.Name;
}

/// <summary>The opened files of a run; closed with it.</summary>
internal sealed class SourceFiles : IDisposable
{
    private readonly List<OpenedFile> opened = [];

    /// <summary>Opens each file and recognises its sheets. Sheets passed over are named with the first sheet that is not, or with the file.</summary>
    public async Task<List<SourceSheet>> RecogniseAsync(IReadOnlyList<ImportFile> files, Dataset? wanted, CancellationToken cancellationToken)
    {
        var sheets = new List<SourceSheet>();
        foreach (var file in files) sheets.AddRange(await RecogniseAsync(file, wanted, cancellationToken));
        return Ordered(sheets);
    }

    public void Dispose()
    {
        foreach (var file in opened) file.Dispose();
    }

    /// <summary>Organisations before what refers to them; otherwise as the user named them.</summary>
    private static List<SourceSheet> Ordered(List<SourceSheet> sheets) => [.. sheets.OrderBy(s => s.Sheet?.Dataset switch
    {
        Dataset.Organisations => 0,
        Dataset.Members or Dataset.Grids or Dataset.Venues => 1,
        _ => 2,
    })];

    private async Task<List<SourceSheet>> RecogniseAsync(ImportFile file, Dataset? wanted, CancellationToken cancellationToken)
    {
        var hash = await HashAsync(file.Path, cancellationToken);
        var source = SheetReader.Open(File.OpenRead(file.Path), file.Name);
        opened.Add(source);
        if (source.IsRefused) return [new SourceSheet(file.Name, hash, null, source.Problems)];
        var recognised = new List<SourceSheet>();
        var notices = new List<FileProblem>(source.Problems);
        foreach (var sheet in source.Sheets) Recognise(sheet, file.Name, hash, wanted, recognised, notices, cancellationToken);
        if (recognised.Count == 0) return [new SourceSheet(file.Name, hash, null, [.. notices, FileProblem.File(IssueCode.HeaderNotFound)])];
        recognised[0] = recognised[0] with { Problems = [.. notices, .. recognised[0].Problems] };
        return recognised;
    }

    private static void Recognise(
        SheetData sheet, string fileName, byte[] hash, Dataset? wanted, List<SourceSheet> recognised, List<FileProblem> notices, CancellationToken cancellationToken)
    {
        try
        {
            var result = SheetRecogniser.Recognise(sheet, wanted, cancellationToken);
            if (result.Outcome == SheetOutcome.PassedOver) notices.AddRange(result.Problems);
            else recognised.Add(new SourceSheet(fileName, hash, result, result.Outcome == SheetOutcome.Recognised ? [] : result.Problems));
        }
        catch (FileRefusedException refused)
        {
            recognised.Add(new SourceSheet(fileName, hash, null, [refused.Problem with { Sheet = sheet.Name }]));
        }
    }

    private static async Task<byte[]> HashAsync(string path, CancellationToken cancellationToken)
    {
        await using var stream = File.OpenRead(path);
        return await SHA256.HashDataAsync(stream, cancellationToken);
    }
}
