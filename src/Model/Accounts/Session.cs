using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyHub.Model.Accounts;

/// <summary>A signed-in browser. The token itself is only in its cookie; here is its hash, checked at each request.</summary>
public sealed class Session
{
    public long Id { get; set; }

    /// <summary>SHA-256 of the 256-bit token.</summary>
    public required byte[] TokenHash { get; set; }
    public long AccountId { get; set; }
    public Account? Account { get; set; }

    /// <summary>The account's security stamp at sign-in: a changed password ends the session.</summary>
    public required string Stamp { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset LastSeenAt { get; set; }
    public DateTimeOffset ExpiresAt { get; set; }
    public string? Address { get; set; }
    public string? Browser { get; set; }
}

internal sealed class SessionConfiguration : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> session)
    {
        session.Property(s => s.TokenHash).HasMaxLength(32);
        session.Property(s => s.Stamp).HasMaxLength(64);
        session.Property(s => s.Address).HasMaxLength(64);
        session.Property(s => s.Browser).HasMaxLength(200);
        session.HasOne(s => s.Account).WithMany().HasForeignKey(s => s.AccountId).OnDelete(DeleteBehavior.Cascade);
        session.HasIndex(s => s.TokenHash).IsUnique();
    }
}
