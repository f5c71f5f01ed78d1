using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyHub.Model.Regions;

/// <summary>
/// An administrative division. Codes carry the digits of their level: 2 province, 4 prefecture, 6 county (GB/T 2260),
/// 9 township (GB/T 10114), 12 village or community.
/// </summary>
public sealed class Region
{
    public long Id { get; set; }
    public required string Code { get; set; }
    public required string Name { get; set; }

    /// <summary>The name without its kind of committee, for comparing (X社区居民委员会 = X社区 = X居委会).</summary>
    public required string NameKey { get; set; }

    /// <summary>1 province to 5 village or community.</summary>
    public int Level { get; set; }
    public long? ParentId { get; set; }
    public Region? Parent { get; set; }

    /// <summary>The edition of the codes the row came from, e.g. "2023".</summary>
    public required string Edition { get; set; }

    /// <summary>A place holder such as 市辖区, hidden from people.</summary>
    public bool IsPseudo { get; set; }
}

internal sealed class RegionConfiguration : IEntityTypeConfiguration<Region>
{
    public void Configure(EntityTypeBuilder<Region> region)
    {
        region.Property(r => r.Id).ValueGeneratedNever();
        region.Property(r => r.Code).HasMaxLength(12).AreBinary();
        region.Property(r => r.Name).HasMaxLength(100);
        region.Property(r => r.NameKey).HasMaxLength(100).AreBinary();
        region.Property(r => r.Edition).HasMaxLength(20);
        region.HasOne(r => r.Parent).WithMany().HasForeignKey(r => r.ParentId).OnDelete(DeleteBehavior.Restrict);
        region.HasIndex(r => r.Code).IsUnique();
        region.HasIndex(r => new { r.ParentId, r.Code });
        region.HasIndex(r => r.NameKey);
    }
}
