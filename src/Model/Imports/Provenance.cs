using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyHub.Model.Imports;

/// <summary>
/// Where a record's values come from: one row for each batch that set any of its fields. The cell of a field is the batch's column
/// of that field and this row's number; the newest batch whose <see cref="Fields"/> has the field's bit holds its present value.
/// </summary>
public sealed class Provenance
{
    public long Id { get; set; }
    public Dataset Dataset { get; set; }
    public long RecordId { get; set; }
    public long BatchId { get; set; }
    public ImportBatch? Batch { get; set; }
    public int Row { get; set; }

    /// <summary>One bit for each field of the data set (<see cref="DatasetFields"/>).</summary>
    public long Fields { get; set; }
    public DateTimeOffset RecordedAt { get; set; }
}

internal sealed class ProvenanceConfiguration : IEntityTypeConfiguration<Provenance>
{
    public void Configure(EntityTypeBuilder<Provenance> provenance)
    {
        provenance.Property(p => p.Id).ValueGeneratedNever();
        provenance.HasOne(p => p.Batch).WithMany().HasForeignKey(p => p.BatchId).OnDelete(DeleteBehavior.Cascade);
        provenance.HasIndex(p => new { p.Dataset, p.RecordId, p.Id });
        provenance.HasIndex(p => p.BatchId);
    }
}
