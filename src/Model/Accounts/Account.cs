using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyHub.Model.Organisations;

namespace PartyHub.Model.Accounts;

/// <summary>Somebody who signs in: a name and password, the roles, and the subtrees of the hierarchy that they hold for.</summary>
public sealed class Account
{
    public long Id { get; set; }
    public required string Name { get; set; }

    /// <summary>The name as it is compared: compatibility forms folded, upper case.</summary>
    public required string NameKey { get; set; }
    public required string PasswordHash { get; set; }

    /// <summary>Changes with the password and the rights: sessions made under another stamp are over.</summary>
    public required string Stamp { get; set; }
    public RoleSet Roles { get; set; }

    /// <summary>The roles hold for every organisation; otherwise for the subtrees of <see cref="Scopes"/>, and for nothing when there is none.</summary>
    public bool SeesEverything { get; set; }
    public List<AccountScope> Scopes { get; } = [];

    /// <summary>Locked by an administrator until unlocked.</summary>
    public bool IsLocked { get; set; }

    /// <summary>Wrong passwords since the last right one or the last lockout.</summary>
    public int FailedSignIns { get; set; }
    public DateTimeOffset? LockedOutUntil { get; set; }

    /// <summary>Lockouts in a row: each lasts twice as long as the one before.</summary>
    public int LockoutCount { get; set; }

    /// <summary>One of the demo sign-ins, whose passwords are printed at every start.</summary>
    public bool IsDemo { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public required string CreatedBy { get; set; }
}

/// <summary>One subtree that an account's roles hold for.</summary>
public sealed class AccountScope
{
    public long AccountId { get; set; }
    public long OrganisationId { get; set; }
    public Organisation? Organisation { get; set; }
}

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.Property(a => a.Name).HasMaxLength(100);
        account.Property(a => a.NameKey).HasMaxLength(100).AreBinary();
        account.Property(a => a.PasswordHash).HasMaxLength(200);
        account.Property(a => a.Stamp).HasMaxLength(64);
        account.Property(a => a.CreatedBy).HasMaxLength(100);
        account.HasIndex(a => a.NameKey).IsUnique();
        account.HasMany(a => a.Scopes).WithOne().HasForeignKey(s => s.AccountId).OnDelete(DeleteBehavior.Cascade);
        account.ToTable(table => table.HasCheckConstraint("CK_Accounts_Roles", RoleSet.Check("\"Roles\"")));
    }
}

internal sealed class AccountScopeConfiguration : IEntityTypeConfiguration<AccountScope>
{
    public void Configure(EntityTypeBuilder<AccountScope> scope)
    {
        scope.HasKey(s => new { s.AccountId, s.OrganisationId });
        scope.HasOne(s => s.Organisation).WithMany().HasForeignKey(s => s.OrganisationId).OnDelete(DeleteBehavior.Cascade);
    }
}
