using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace PartyHub.Model.Audit;

/// <summary>What is to be put on record.</summary>
public sealed record AuditFact(string Actor, string Action, string? Target = null, string Result = "ok", string? Detail = null, string? Address = null);

/// <summary>What a check of the whole record found.</summary>
/// <param name="BrokenAt">The first entry that does not follow from the one before; null when all do.</param>
public sealed record AuditVerification(long Count, long? BrokenAt, byte[] Head);

/// <summary>Writes and verifies the chain of audit entries (security 4.8).</summary>
public sealed class AuditChain(ReadOnlyMemory<byte> hubKey, TimeProvider time)
{
    private static readonly byte[] Beginning = new byte[32];

    private readonly byte[] key = HKDF.DeriveKey(HashAlgorithmName.SHA256, hubKey.ToArray(), 32, info: "partyhub/audit"u8.ToArray());

    /// <summary>Adds one entry. Joins the transaction of the change it records, or writes in one of its own.</summary>
    public async Task AppendAsync(HubContext db, AuditFact fact, CancellationToken cancellationToken)
    {
        var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancellationToken) : null;
        await using var transaction = own;
        // The id block is the queue of the writers: the next number is theirs alone until they commit.
        var sequence = await db.ReserveIdsAsync<AuditEntry>(1, cancellationToken);
        var previous = await db.AuditEntries.AsNoTracking().Where(e => e.Sequence == sequence - 1).Select(e => e.Mac).SingleOrDefaultAsync(cancellationToken);
        var entry = New(sequence, fact);
        entry.Mac = MacOf(entry, previous ?? Beginning);
        db.AuditEntries.Add(entry);
        await db.SaveChangesAsync(cancellationToken);
        if (own is not null) await own.CommitAsync(cancellationToken);
    }

    public async Task<AuditVerification> VerifyAsync(HubContext db, CancellationToken cancellationToken)
    {
        var (count, previous) = (0L, Beginning);
        await foreach (var entry in db.AuditEntries.AsNoTracking().OrderBy(e => e.Sequence).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (entry.Sequence != count + 1) return new(count, count + 1, previous);
            if (!CryptographicOperations.FixedTimeEquals(MacOf(entry, previous), entry.Mac)) return new(count, entry.Sequence, previous);
            (count, previous) = (entry.Sequence, entry.Mac);
        }

        // Entries cut off at the end leave no gap behind them; the number of the next one still tells.
        var next = await db.IdBlocks.AsNoTracking().Where(b => b.Entity == nameof(AuditEntry)).Select(b => (long?)b.Next).SingleOrDefaultAsync(cancellationToken);
        return new(count, next is null || next == count + 1 ? null : count + 1, previous);
    }

    private AuditEntry New(long sequence, AuditFact fact) => new()
    {
        Sequence = sequence,
        // Stored in milliseconds, so the MAC must be over milliseconds.
        At = DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds()),
        Actor = fact.Actor,
        Address = fact.Address,
        Action = fact.Action,
        Target = fact.Target,
        Result = fact.Result,
        Detail = fact.Detail,
        Mac = [],
    };

    private byte[] MacOf(AuditEntry entry, byte[] previous)
    {
        using var mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        mac.AppendData(previous);
        AppendText(mac, entry.Sequence.ToString(CultureInfo.InvariantCulture));
        AppendText(mac, entry.At.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture));
        foreach (var part in (string?[])[entry.Actor, entry.Address, entry.Action, entry.Target, entry.Result, entry.Detail]) AppendText(mac, part);
        return mac.GetHashAndReset();
    }

    /// <summary>Length first: two entries whose parts only join differently differ.</summary>
    private static void AppendText(IncrementalHash mac, string? text)
    {
        var bytes = text is null ? [] : Encoding.UTF8.GetBytes(text);
        mac.AppendData(BitConverter.GetBytes(text is null ? -1 : bytes.Length));
        mac.AppendData(bytes);
    }
}
