using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using PartyHub.Hub.Identity;
using PartyHub.Importers;
using PartyHub.Model;
using PartyHub.Model.Audit;
using PartyHub.Model.Imports;
using PartyHub.Model.Scopes;
using PartyHub.Schema.Imports;

namespace PartyHub.Hub.Importing;

/// <summary>What the schema's mutations and subscription do with batches, each put on record.</summary>
internal sealed class ImportActions(DataFolder data, Caller caller) : IImportActions
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(500);

    private readonly ImportPipeline pipeline = new(data.Database, data.Protector, data.Time);

    public async Task ApplyAsync(long batchId, Viewer viewer, CancellationToken cancellationToken)
    {
        await RequireAsync("import.apply", batchId, cancellationToken);
        await pipeline.ApplyAsync([batchId], cancellationToken);
        await RecordAsync("import.apply", batchId, "ok", cancellationToken);
    }

    public async Task RollBackAsync(long batchId, Viewer viewer, CancellationToken cancellationToken)
    {
        await RequireAsync("import.rollback", batchId, cancellationToken);
        await pipeline.RollBackAsync(batchId, cancellationToken);
        await RecordAsync("import.rollback", batchId, "ok", cancellationToken);
    }

    /// <summary>Looks at the stored batch, so that the import of another process can be watched too.</summary>
    public async IAsyncEnumerable<ImportProgressed> WatchAsync(long batchId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!ImportRight.Has(caller.Viewer)) yield break;
        ImportProgressed? last = null;
        while (await LookAsync(batchId, cancellationToken) is { } now)
        {
            if (now != last) yield return now;
            if (now.State is not (ImportState.Reading or ImportState.Applying)) yield break;
            last = now;
            await Task.Delay(LookEvery, data.Time, cancellationToken);
        }
    }

    private async Task<ImportProgressed?> LookAsync(long batchId, CancellationToken cancellationToken)
    {
        await using var db = data.Database.NewContext();
        return await db.ImportBatches.AsNoTracking().Where(b => b.Id == batchId)
            .Select(b => new ImportProgressed(b.State, b.RowsRead, null, db.ImportIssues.Count(i => i.BatchId == b.Id))).SingleOrDefaultAsync(cancellationToken);
    }

    private async Task RequireAsync(string action, long batchId, CancellationToken cancellationToken)
    {
        if (ImportRight.Has(caller.Viewer)) return;
        await RecordAsync(action, batchId, ImportRight.Missing.Code, cancellationToken);
        throw ImportRight.Missing;
    }

    private Task RecordAsync(string action, long batchId, string result, CancellationToken cancellationToken) =>
        data.RecordAsync(new AuditFact(caller.Actor, action, $"batch:{batchId}", result), cancellationToken);
}

/// <summary>Who imports may write wherever a row leads, so the whole hierarchy must be in his scope.</summary>
internal static class ImportRight
{
    public static Refusal Missing => new("FORBIDDEN", "导入需要数据管理员(steward)角色,且范围为全部党组织。 · Importing needs the role steward over the whole hierarchy.");

    public static bool Has(Viewer viewer) => viewer.Has(Role.Steward) && viewer.Scope.SeesEverything;
}
