using Microsoft.EntityFrameworkCore;
using PartyHub.Model.Members;

namespace PartyHub.Model.Tests.Storage;

public sealed class HubDatabaseTests
{
    [Fact]
    public async Task Prepares_a_new_folder_with_the_shipped_regions_and_a_second_start_changes_nothing()
    {
        await using var hub = await TemporaryHub.CreateAsync();
        await hub.Database.PrepareAsync(CancellationToken.None);
        await using var db = hub.NewContext();
        Assert.Equal(195, await db.Regions.CountAsync());
        var path = await db.Regions.Where(r => r.Code == "410103001001").Select(r => r.Parent!.Parent!.Parent!.Parent!.Name).SingleAsync();
        Assert.Equal("河南省", path);
    }

    [Fact]
    public async Task The_migrations_hold_the_whole_model()
    {
        await using var hub = await TemporaryHub.CreateAsync();
        await using var db = hub.NewContext();
        Assert.False(db.Database.HasPendingModelChanges(), "the model has changed: run tools/migrations");
    }

    [Fact]
    public async Task Ids_are_taken_in_blocks_and_a_roll_back_gives_them_back()
    {
        await using var hub = await TemporaryHub.CreateAsync();
        await using var db = hub.NewContext();
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            Assert.Equal(1, await db.ReserveIdsAsync<Member>(10, CancellationToken.None));
            Assert.Equal(11, await db.ReserveIdsAsync<Member>(5, CancellationToken.None));
            await transaction.RollbackAsync();
        }

        await using var again = await db.Database.BeginTransactionAsync();
        Assert.Equal(1, await db.ReserveIdsAsync<Member>(1, CancellationToken.None));
    }

    [Fact]
    public async Task Refuses_to_reserve_ids_outside_a_transaction()
    {
        await using var hub = await TemporaryHub.CreateAsync();
        await using var db = hub.NewContext();
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.ReserveIdsAsync<Member>(1, CancellationToken.None));
    }
}
