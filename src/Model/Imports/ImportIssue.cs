using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyHub.Model.Imports;

/// <summary>What a sheet's cell, row or whole did not satisfy. The words come from the code's one definition and the arguments kept here.</summary>
public sealed class ImportIssue
{
    public long Id { get; set; }
    public long BatchId { get; set; }
    public ImportBatch? Batch { get; set; }
    public required string Code { get; set; }
    public IssueSeverity Severity { get; set; }
    public string? Sheet { get; set; }

    /// <summary>A1 notation.</summary>
    public string? Cell { get; set; }
    public int? Row { get; set; }

    /// <summary>The field's name in the schema's spelling.</summary>
    public string? Field { get; set; }

    /// <summary>What the cell held; masked where it is personal.</summary>
    public string? Raw { get; set; }

    /// <summary>What was made of it; null where nothing was.</summary>
    public string? Value { get; set; }

    /// <summary>Where, what was found, what was expected; Chinese and English.</summary>
    public required string Message { get; set; }

    /// <summary>What to do about it; Chinese and English.</summary>
    public required string Cure { get; set; }
}

internal sealed class ImportIssueConfiguration : IEntityTypeConfiguration<ImportIssue>
{
    public void Configure(EntityTypeBuilder<ImportIssue> issue)
    {
        issue.Property(i => i.Id).ValueGeneratedNever();
        issue.Property(i => i.Code).HasMaxLength(40).AreBinary();
        issue.Property(i => i.Sheet).HasMaxLength(100);
        issue.Property(i => i.Cell).HasMaxLength(12);
        issue.Property(i => i.Field).HasMaxLength(40);
        issue.Property(i => i.Raw).HasMaxLength(500);
        issue.Property(i => i.Value).HasMaxLength(500);
        issue.Property(i => i.Message).HasMaxLength(1000);
        issue.Property(i => i.Cure).HasMaxLength(1000);
        issue.HasOne(i => i.Batch).WithMany().HasForeignKey(i => i.BatchId).OnDelete(DeleteBehavior.Cascade);
        issue.HasIndex(i => new { i.BatchId, i.Row, i.Id });
        issue.HasIndex(i => new { i.BatchId, i.Code });
    }
}

/// <summary>domain: the severity model. A notice changes nothing; a repair changed the value and says so; a field error left the field empty.</summary>
public enum IssueSeverity { Notice, Repaired, FieldError, RowRejected, SheetRefused, FileRefused }
