using Microsoft.EntityFrameworkCore;
using PartyHub.Model.Audit;

namespace PartyHub.Model.Tests.Audit;

public sealed class AuditChainTests
{
    private readonly AuditChain chain = new(new byte[32], TimeProvider.System);

    [Fact]
    public async Task An_untouched_record_verifies()
    {
        await using var hub = await WithEntries(3);
        var found = await VerifyAsync(hub);
        Assert.Equal((3, null), (found.Count, found.BrokenAt));
    }

    [Theory]
    [InlineData("UPDATE AuditEntries SET Actor = 'nobody' WHERE Sequence = 2", 2)]
    [InlineData("UPDATE AuditEntries SET At = At + 1 WHERE Sequence = 3", 3)]
    [InlineData("DELETE FROM AuditEntries WHERE Sequence = 2", 2)]
    [InlineData("DELETE FROM AuditEntries WHERE Sequence = 3", 3)]
    [InlineData("UPDATE AuditEntries SET Actor = 'sys', Address = 'tem' WHERE Sequence = 1", 1)]
    public async Task A_tampered_record_is_found_out_at_the_entry(string tampering, long brokenAt)
    {
        await using var hub = await WithEntries(3);
        await using (var db = hub.NewContext())
        {
            await db.Database.ExecuteSqlRawAsync("DROP TRIGGER AuditEntries_NoUpdate; DROP TRIGGER AuditEntries_NoDelete");
            await db.Database.ExecuteSqlRawAsync(tampering);
        }

        Assert.Equal(brokenAt, (await VerifyAsync(hub)).BrokenAt);
    }

    [Fact]
    public async Task The_database_refuses_to_change_or_remove_an_entry()
    {
        await using var hub = await WithEntries(1);
        await using var db = hub.NewContext();
        await Assert.ThrowsAnyAsync<Exception>(() => db.AuditEntries.ExecuteDeleteAsync());
        await Assert.ThrowsAnyAsync<Exception>(() => db.AuditEntries.ExecuteUpdateAsync(set => set.SetProperty(e => e.Actor, "nobody")));
        Assert.Null((await VerifyAsync(hub)).BrokenAt);
    }

    [Fact]
    public async Task An_entry_goes_with_the_change_it_records()
    {
        await using var hub = await WithEntries(1);
        await using (var db = hub.NewContext())
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await chain.AppendAsync(db, new AuditFact("system", "test"), CancellationToken.None);
            await transaction.RollbackAsync();
        }

        var found = await VerifyAsync(hub);
        Assert.Equal((1, null), (found.Count, found.BrokenAt));
    }

    private async Task<TemporaryHub> WithEntries(int count)
    {
        var hub = await TemporaryHub.CreateAsync();
        for (var number = 1; number <= count; number++)
        {
            await using var db = hub.NewContext();
            await chain.AppendAsync(db, new AuditFact("system", "test", Target: $"thing:{number}"), CancellationToken.None);
        }

        return hub;
    }

    private async Task<AuditVerification> VerifyAsync(TemporaryHub hub)
    {
        await using var db = hub.NewContext();
        return await chain.VerifyAsync(db, CancellationToken.None);
    }
}
