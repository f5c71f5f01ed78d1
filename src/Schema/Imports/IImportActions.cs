using PartyHub.Model.Imports;
using PartyHub.Model.Scopes;

namespace PartyHub.Schema.Imports;

/// <summary>What the hub's importers do for the schema; the host puts it into the request. Refusals are <see cref="Model.Refusal"/>s.</summary>
public interface IImportActions
{
    /// <summary>Writes a checked batch, or refuses (something beneath it has changed, it is in another state).</summary>
    Task ApplyAsync(long batchId, Viewer viewer, CancellationToken cancellationToken);

    /// <summary>Takes a written batch back.</summary>
    Task RollBackAsync(long batchId, Viewer viewer, CancellationToken cancellationToken);

    /// <summary>The progress of a batch, from now until it ends.</summary>
    IAsyncEnumerable<ImportProgressed> WatchAsync(long batchId, CancellationToken cancellationToken);
}

/// <summary>How far the reading or writing of a batch is.</summary>
public sealed record ImportProgressed(ImportState State, int RowsRead, int? RowsTotal, int IssueCount);
