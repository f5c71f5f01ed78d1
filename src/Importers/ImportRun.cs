using PartyHub.Model.Imports;

namespace PartyHub.Importers;

/// <summary>A file to import: where it lies, and the name shown to people when that differs.</summary>
public sealed record ImportFile(string Path, string? ShownName = null)
{
    public string Name => ShownName ?? System.IO.Path.GetFileName(Path);
}

/// <summary>What the user says beside the files.</summary>
public sealed record ImportOptions
{
    /// <summary>The data set of every sheet; null to find it.</summary>
    public Dataset? Dataset { get; init; }

    /// <summary>The code of the organisation under which names are looked for.</summary>
    public string? UnderCode { get; init; }

    /// <summary>The day the sheets describe; null to take it from their titles.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The account or command that imports.</summary>
    public required string ImportedBy { get; init; }
}

/// <summary>How far a batch has come. <see cref="RowsTotal"/> is null while it is not known.</summary>
public sealed record ImportProgress(long BatchId, ImportState State, int RowsRead, int? RowsTotal, int IssueCount);

/// <summary>The batches of one call, in the order in which they are to be applied.</summary>
public sealed record ImportRun(IReadOnlyList<ImportBatch> Batches)
{
    public IReadOnlyList<long> BatchIds => [.. Batches.Select(b => b.Id)];

    /// <summary>Checked and waiting to be applied.</summary>
    public IReadOnlyList<long> Applicable => [.. Batches.Where(b => b.State == ImportState.Checked).Select(b => b.Id)];

    public bool HasStagedOrRejected => Batches.Any(b => b.Staged + b.Rejected > 0);

    public bool HasRefused => Batches.Any(b => b.State is ImportState.Refused or ImportState.Failed);

    /// <summary>0 everything accepted; 1 rows staged or rejected; 2 a file or sheet was refused.</summary>
    public int ExitCode => HasRefused ? 2 : HasStagedOrRejected ? 1 : 0;
}
