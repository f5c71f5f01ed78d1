using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyHub.Model.Imports;

/// <summary>A row that could not be written, kept whole so that it can be fixed and resumed.</summary>
public sealed class StagedRow
{
    public long Id { get; set; }
    public long BatchId { get; set; }
    public ImportBatch? Batch { get; set; }
    public int Row { get; set; }
    public StagedRowState State { get; set; }

    /// <summary>The issue code that kept the row back.</summary>
    public required string Reason { get; set; }

    /// <summary>The row's cells as JSON, encrypted: it may hold anything a sheet holds.</summary>
    public required byte[] Cells { get; set; }
}

internal sealed class StagedRowConfiguration : IEntityTypeConfiguration<StagedRow>
{
    public void Configure(EntityTypeBuilder<StagedRow> row)
    {
        row.Property(r => r.Id).ValueGeneratedNever();
        row.Property(r => r.Reason).HasMaxLength(40).AreBinary();
        row.HasOne(r => r.Batch).WithMany().HasForeignKey(r => r.BatchId).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(r => new { r.BatchId, r.Row }).IsUnique();
    }
}

public enum StagedRowState { Waiting, Resolved, Dropped }
