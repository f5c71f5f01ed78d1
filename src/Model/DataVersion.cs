using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyHub.Model;

/// <summary>One row, raised in every transaction that changes data: caches of trees and totals carry the version they were made from.</summary>
public sealed class DataVersion
{
    /// <summary>Always 1.</summary>
    public int Id { get; set; }
    public long Number { get; set; }
}

internal sealed class DataVersionConfiguration : IEntityTypeConfiguration<DataVersion>
{
    public void Configure(EntityTypeBuilder<DataVersion> version)
    {
        version.Property(v => v.Id).ValueGeneratedNever();
        version.HasData(new DataVersion { Id = 1, Number = 0 });
    }
}
