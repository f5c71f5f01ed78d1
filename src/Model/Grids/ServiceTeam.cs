using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyHub.Model.Values;

namespace PartyHub.Model.Grids;

/// <summary>A service team of a grid (组团式服务); members are counted, not named.</summary>
public sealed class ServiceTeam
{
    public long Id { get; set; }
    public long GridId { get; set; }
    public Grid? Grid { get; set; }
    public required string Name { get; set; }

    /// <summary>codelists/service_team_type_observed.csv, or as the sheet has it.</summary>
    public string? Kind { get; set; }
    public int? MemberCount { get; set; }
    public PartialDate? FoundedOn { get; set; }
}

internal sealed class ServiceTeamConfiguration : IEntityTypeConfiguration<ServiceTeam>
{
    public void Configure(EntityTypeBuilder<ServiceTeam> team)
    {
        team.Property(t => t.Id).ValueGeneratedNever();
        team.Property(t => t.Name).HasMaxLength(100);
        team.Property(t => t.Kind).HasMaxLength(40);
        team.HasIndex(t => new { t.GridId, t.Name }).IsUnique();
    }
}
