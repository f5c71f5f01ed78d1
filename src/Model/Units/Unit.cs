using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyHub.Model.Organisations;
using PartyHub.Model.Regions;

namespace PartyHub.Model.Units;

/// <summary>A legal entity (单位). Coverage of organisations cannot be computed without the units that have none.</summary>
public sealed class Unit
{
    public long Id { get; set; }

    /// <summary>GB 32100, 18 characters; unique where present.</summary>
    public string? CreditCode { get; set; }
    public required string Name { get; set; }
    public required string NameKey { get; set; }

    /// <summary>codelists/partyhub_unit_category.csv</summary>
    public string? Category { get; set; }
    public OrganisationField? Field { get; set; }
    public UnitBuildState? BuildState { get; set; }
    public int? StaffCount { get; set; }
    public bool? HasInstructor { get; set; }
    public long? RegionId { get; set; }
    public Region? Region { get; set; }
    public ICollection<Organisation> Organisations { get; } = [];
}

internal sealed class UnitConfiguration : IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<Unit> unit)
    {
        unit.Property(u => u.Id).ValueGeneratedNever();
        unit.Property(u => u.CreditCode).HasMaxLength(18).AreBinary();
        unit.Property(u => u.Name).HasMaxLength(200);
        unit.Property(u => u.NameKey).HasMaxLength(200).AreBinary();
        unit.Property(u => u.Category).HasMaxLength(2).AreBinary();
        unit.HasOne(u => u.Region).WithMany().HasForeignKey(u => u.RegionId).OnDelete(DeleteBehavior.Restrict);
        unit.HasMany(u => u.Organisations).WithMany().UsingEntity("OrganisationUnit");
        unit.HasIndex(u => u.CreditCode).IsUnique();
        unit.HasIndex(u => u.NameKey);
    }
}

/// <summary>单位建立党组织情况: codelists/partyhub_unit_build_state.csv</summary>
public enum UnitBuildState { Committee, GeneralBranch, Branch, Joint, DueNotBuilt, FewMembers, NoMember }
