using Microsoft.EntityFrameworkCore;

namespace PartyHub.Model;

/// <summary>Takes blocks of ids. Called inside the writing transaction: writers queue on the row, and a rolled-back write gives its ids back.</summary>
public static class IdReservation
{
    /// <returns>The first of <paramref name="count"/> consecutive ids.</returns>
    /// <exception cref="InvalidOperationException">There is no transaction to hold the block.</exception>
    public static async Task<long> ReserveIdsAsync<TEntity>(this HubContext db, int count, CancellationToken cancellationToken)
    {
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("Ids are reserved inside the transaction that uses them.");
        var entity = typeof(TEntity).Name;
        var taken = await db.IdBlocks.Where(b => b.Entity == entity)
            .ExecuteUpdateAsync(set => set.SetProperty(b => b.Next, b => b.Next + count), cancellationToken);
        if (taken == 0) db.Database.ExecuteSql($"""INSERT INTO "IdBlocks" ("Entity", "Next") VALUES ({entity}, {count + 1L})""");
        var next = await db.IdBlocks.Where(b => b.Entity == entity).Select(b => b.Next).SingleAsync(cancellationToken);
        return next - count;
    }

    /// <summary>Raises the data version in the transaction of a change, so that every cache made before it is known to be old.</summary>
    public static Task RaiseDataVersionAsync(this HubContext db, CancellationToken cancellationToken) =>
        db.DataVersions.ExecuteUpdateAsync(set => set.SetProperty(v => v.Number, v => v.Number + 1), cancellationToken);
}
