using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyHub.Model.Imports;

/// <summary>
/// What a batch does to one record: the preview before it is applied, the diff after, and what a roll-back restores.
/// Values are JSON by field name, encrypted: they may hold personal data.
/// </summary>
public sealed class RecordChange
{
    public long Id { get; set; }
    public long BatchId { get; set; }
    public ImportBatch? Batch { get; set; }
    public int Row { get; set; }
    public Dataset Dataset { get; set; }
    public ChangeKind Kind { get; set; }

    /// <summary>The record; null until a created one has been written.</summary>
    public long? RecordId { get; set; }

    /// <summary>Field values before, of the fields that change; null for a created record.</summary>
    public byte[]? Before { get; set; }

    /// <summary>Field values after, of the fields that the row sets or changes.</summary>
    public required byte[] After { get; set; }
}

internal sealed class RecordChangeConfiguration : IEntityTypeConfiguration<RecordChange>
{
    public void Configure(EntityTypeBuilder<RecordChange> change)
    {
        change.Property(c => c.Id).ValueGeneratedNever();
        change.HasOne(c => c.Batch).WithMany().HasForeignKey(c => c.BatchId).OnDelete(DeleteBehavior.Cascade);
        change.HasIndex(c => new { c.BatchId, c.Row, c.Id });
        change.HasIndex(c => new { c.Dataset, c.RecordId });
    }
}

public enum ChangeKind { Create, Update }
