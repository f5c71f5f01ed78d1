using Microsoft.EntityFrameworkCore;
using PartyHub.Model;
using PartyHub.Model.Imports;
using PartyHub.Model.Scopes;
using PartyHub.Model.Storage;
using PartyHub.Schema.Imports;

namespace PartyHub.Schema.Tests;

/// <summary>The far end of the mutations: applies by setting the state, refuses to take back.</summary>
internal sealed class ImportActionsDouble(HubDatabase database) : IImportActions
{
    public async Task ApplyAsync(long batchId, Viewer viewer, CancellationToken cancellationToken)
    {
        await using var db = database.NewContext();
        await db.ImportBatches.Where(b => b.Id == batchId).ExecuteUpdateAsync(set => set.SetProperty(b => b.State, ImportState.Applied), cancellationToken);
    }

    public Task RollBackAsync(long batchId, Viewer viewer, CancellationToken cancellationToken) => throw new Refusal("NOT_APPLIED", "no");

    public async IAsyncEnumerable<ImportProgressed> WatchAsync(long batchId, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.Yield();
        yield return new(ImportState.Applying, 1, 2, 0);
        yield return new(ImportState.Applied, 2, 2, 1);
    }
}
