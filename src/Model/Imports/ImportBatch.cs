using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyHub.Model.Organisations;

namespace PartyHub.Model.Imports;

/// <summary>One sheet of one file, from reading to writing or taking back. Counts add up: RowsRead = Created + Updated + Unchanged + Staged + Rejected.</summary>
public sealed class ImportBatch
{
    public long Id { get; set; }
    public required string FileName { get; set; }
    public string? SheetName { get; set; }

    /// <summary>SHA-256 of the file's bytes, for knowing the same file again.</summary>
    public required byte[] FileHash { get; set; }
    public Dataset? Dataset { get; set; }
    public ImportState State { get; set; }
    public DateOnly? AsOf { get; set; }
    public DateTimeOffset StartedAt { get; set; }
    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>The account or command that imported.</summary>
    public required string ImportedBy { get; set; }

    /// <summary>The organisation under which names are resolved (--under, or 填报单位 of the title).</summary>
    public long? UnderOrganisationId { get; set; }
    public Organisation? UnderOrganisation { get; set; }

    public int? HeaderRow { get; set; }
    public int RowsRead { get; set; }
    public int Created { get; set; }
    public int Updated { get; set; }
    public int Unchanged { get; set; }
    public int Staged { get; set; }
    public int Rejected { get; set; }

    /// <summary>The recognised columns as JSON: cell, heading, field or null, reason of a dropped one. Provenance reads its cells from here.</summary>
    public string Columns { get; set; } = "[]";

    /// <summary>The version of the data that the batch was checked against; applying is refused when a row beneath has changed since.</summary>
    public long CheckedVersion { get; set; }

    /// <summary>The batch whose staged rows this one takes up again.</summary>
    public long? ResumedFromId { get; set; }
}

internal sealed class ImportBatchConfiguration : IEntityTypeConfiguration<ImportBatch>
{
    public void Configure(EntityTypeBuilder<ImportBatch> batch)
    {
        batch.Property(b => b.Id).ValueGeneratedNever();
        batch.Property(b => b.FileName).HasMaxLength(255);
        batch.Property(b => b.SheetName).HasMaxLength(100);
        batch.Property(b => b.FileHash).HasMaxLength(32);
        batch.Property(b => b.ImportedBy).HasMaxLength(100);
        batch.HasOne(b => b.UnderOrganisation).WithMany().HasForeignKey(b => b.UnderOrganisationId).OnDelete(DeleteBehavior.Restrict);
        batch.HasIndex(b => new { b.State, b.StartedAt });
        batch.HasIndex(b => b.FileHash);
    }
}

public enum Dataset { Organisations, Members, Grids, Venues }

public enum ImportState { Reading, Checked, Applying, Applied, RolledBack, Refused, Failed, Cancelled }
