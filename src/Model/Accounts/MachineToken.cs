using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyHub.Model.Organisations;

namespace PartyHub.Model.Accounts;

/// <summary>A named token of a program: one role over one subtree, or over everything, until it expires.</summary>
public sealed class MachineToken
{
    /// <summary>Longer than this and a forgotten token is a standing door.</summary>
    public const int MaxDays = 90;

    public long Id { get; set; }
    public required string Name { get; set; }

    /// <summary>SHA-256 of the token.</summary>
    public required byte[] TokenHash { get; set; }
    public RoleSet Roles { get; set; }
    public bool SeesEverything { get; set; }
    public long? OrganisationId { get; set; }
    public Organisation? Organisation { get; set; }
    public required string CreatedBy { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset ExpiresAt { get; set; }
    public DateTimeOffset? RevokedAt { get; set; }
}

internal sealed class MachineTokenConfiguration : IEntityTypeConfiguration<MachineToken>
{
    public void Configure(EntityTypeBuilder<MachineToken> token)
    {
        token.Property(t => t.Name).HasMaxLength(100);
        token.Property(t => t.TokenHash).HasMaxLength(32);
        token.Property(t => t.CreatedBy).HasMaxLength(100);
        token.HasOne(t => t.Organisation).WithMany().HasForeignKey(t => t.OrganisationId).OnDelete(DeleteBehavior.Cascade);
        token.HasIndex(t => t.TokenHash).IsUnique();
        token.ToTable(table => table.HasCheckConstraint("CK_MachineTokens_Roles", RoleSet.Check("\"Roles\"")));
    }
}
