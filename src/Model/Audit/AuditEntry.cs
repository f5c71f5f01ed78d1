using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyHub.Model.Audit;

/// <summary>
/// One line of the record of who did what. Each carries a MAC over itself and the one before (<see cref="AuditChain"/>), so that a
/// changed, removed or inserted line shows. Holds ids, names of fields and counts; never a personal value.
/// </summary>
public sealed class AuditEntry
{
    /// <summary>1, 2, 3, ... without a gap.</summary>
    public long Sequence { get; set; }
    public DateTimeOffset At { get; set; }

    /// <summary>The account or token, or "system".</summary>
    public required string Actor { get; set; }
    public string? Address { get; set; }

    /// <summary>What was done, e.g. "sign-in", "token.create", "import.apply".</summary>
    public required string Action { get; set; }

    /// <summary>What it was done to, e.g. "account:anna", "batch:12".</summary>
    public string? Target { get; set; }

    /// <summary>"ok", or the code of the refusal.</summary>
    public required string Result { get; set; }
    public string? Detail { get; set; }
    public required byte[] Mac { get; set; }
}

internal sealed class AuditEntryConfiguration : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> entry)
    {
        entry.HasKey(e => e.Sequence);
        entry.Property(e => e.Sequence).ValueGeneratedNever();
        entry.Property(e => e.Actor).HasMaxLength(100);
        entry.Property(e => e.Address).HasMaxLength(64);
        entry.Property(e => e.Action).HasMaxLength(40).AreBinary();
        entry.Property(e => e.Target).HasMaxLength(200);
        entry.Property(e => e.Result).HasMaxLength(40);
        entry.Property(e => e.Detail).HasMaxLength(1000);
        entry.Property(e => e.Mac).HasMaxLength(32);
        entry.HasIndex(e => e.At);
    }
}
