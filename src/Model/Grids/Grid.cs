using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyHub.Model.Organisations;
using PartyHub.Model.Regions;

namespace PartyHub.Model.Grids;

/// <summary>A grid-management service area (网格). Numbers are aggregates only; no resident is ever recorded.</summary>
public sealed class Grid
{
    public long Id { get; set; }
    public required string Code { get; set; }
    public required string Name { get; set; }

    /// <summary>1 district, 2 town or sub-district, 3 village or community, 4 building-yard block, 5 micro grid.</summary>
    public int Level { get; set; }
    public GridKind? Kind { get; set; }
    public long? ParentId { get; set; }
    public Grid? Parent { get; set; }
    public long? RegionId { get; set; }
    public Region? Region { get; set; }

    /// <summary>四至: what the grid covers, in words.</summary>
    public string? ScopeText { get; set; }

    public int? Households { get; set; }
    public int? Population { get; set; }
    public int? FloatingPopulation { get; set; }
    public int? StaffCount { get; set; }
    public int? BuildingCount { get; set; }
    public int? UnitCount { get; set; }

    /// <summary>The member count the sheet reported; the computed one comes from the organisations.</summary>
    public int? ReportedMemberCount { get; set; }

    /// <summary>km²</summary>
    public double? Area { get; set; }

    /// <summary>The day the counts were taken.</summary>
    public DateOnly? AsOf { get; set; }

    public string? HeadName { get; set; }
    public long? ResponsibleOrganisationId { get; set; }
    public Organisation? ResponsibleOrganisation { get; set; }

    /// <summary>GeoJSON polygon in WGS-84.</summary>
    public string? Boundary { get; set; }

    public ICollection<ServiceTeam> Teams { get; } = [];
}

internal sealed class GridConfiguration : IEntityTypeConfiguration<Grid>
{
    public void Configure(EntityTypeBuilder<Grid> grid)
    {
        grid.Property(g => g.Id).ValueGeneratedNever();
        grid.Property(g => g.Code).HasMaxLength(32).AreBinary();
        grid.Property(g => g.Name).HasMaxLength(100);
        grid.Property(g => g.ScopeText).HasMaxLength(500);
        grid.Property(g => g.HeadName).HasMaxLength(40);
        grid.HasOne(g => g.Parent).WithMany().HasForeignKey(g => g.ParentId).OnDelete(DeleteBehavior.Restrict);
        grid.HasOne(g => g.Region).WithMany().HasForeignKey(g => g.RegionId).OnDelete(DeleteBehavior.Restrict);
        grid.HasOne(g => g.ResponsibleOrganisation).WithMany().HasForeignKey(g => g.ResponsibleOrganisationId).OnDelete(DeleteBehavior.Restrict);
        grid.HasMany(g => g.Teams).WithOne(t => t.Grid).HasForeignKey(t => t.GridId).OnDelete(DeleteBehavior.Cascade);
        grid.HasIndex(g => g.Code).IsUnique();
        grid.HasIndex(g => new { g.RegionId, g.Code });
        grid.HasIndex(g => new { g.ResponsibleOrganisationId, g.Code });
    }
}

/// <summary>codelists/partyhub_grid_kind.csv</summary>
public enum GridKind { Basic, Dedicated, Micro }
