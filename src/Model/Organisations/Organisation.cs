using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyHub.Model.Protection;
using PartyHub.Model.Regions;
using PartyHub.Model.Values;

namespace PartyHub.Model.Organisations;

/// <summary>
/// A Party organisation. <see cref="ParentId"/> is the truth of the hierarchy; <see cref="Path"/>, <see cref="Depth"/> and the counts
/// are derived from it and written in the same transaction (<see cref="OrganisationTree"/>).
/// </summary>
public sealed class Organisation
{
    public long Id { get; set; }

    /// <summary>The code the offices use, kept as text with its leading zeros; unique where present.</summary>
    public string? Code { get; set; }

    public required string Name { get; set; }
    public string? ShortName { get; set; }

    /// <summary>The normal key by which names written differently are recognised as one organisation.</summary>
    public required string NameKey { get; set; }

    public OrganisationKind Kind { get; set; }
    public OrganisationField? Field { get; set; }

    public long? ParentId { get; set; }
    public Organisation? Parent { get; set; }

    /// <summary>Fixed-width base-36 segments of the ids from the root down; a subtree is the range [Path, Path + "~").</summary>
    public string Path { get; set; } = "";

    /// <summary>0 for a root.</summary>
    public int Depth { get; set; }

    public int SortOrder { get; set; }

    public long? RegionId { get; set; }
    public Region? Region { get; set; }

    public PartialDate? FoundedOn { get; set; }
    public string? FoundedDocNo { get; set; }
    public DateOnly? TermStart { get; set; }
    public int? TermYears { get; set; }
    public DateOnly? TermEnd { get; set; }
    public string? SecretaryName { get; set; }
    public string? ContactName { get; set; }
    public ProtectedText? ContactPhone { get; set; }
    public string? Address { get; set; }

    /// <summary>A branch of members who live away from their place (流动党员党支部).</summary>
    public bool IsFlowBranch { get; set; }

    /// <summary>Counts of what hangs directly on this organisation; totals of a subtree are sums over its range.</summary>
    public int FullMemberCount { get; set; }
    public int ProbationaryMemberCount { get; set; }
    public int GridCount { get; set; }
    public int VenueCount { get; set; }
}

internal sealed class OrganisationConfiguration : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> organisation)
    {
        organisation.Property(o => o.Id).ValueGeneratedNever();
        organisation.Property(o => o.Code).HasMaxLength(32).AreBinary();
        organisation.Property(o => o.Name).HasMaxLength(100);
        organisation.Property(o => o.ShortName).HasMaxLength(100);
        organisation.Property(o => o.NameKey).HasMaxLength(120).AreBinary();
        organisation.Property(o => o.Path).HasMaxLength(OrganisationPath.MaxLength).AreBinary();
        organisation.Property(o => o.FoundedDocNo).HasMaxLength(60);
        organisation.Property(o => o.SecretaryName).HasMaxLength(40);
        organisation.Property(o => o.ContactName).HasMaxLength(40);
        organisation.Property(o => o.Address).HasMaxLength(200);
        organisation.OwnsProtected(o => o.ContactPhone);
        organisation.HasOne(o => o.Parent).WithMany().HasForeignKey(o => o.ParentId).OnDelete(DeleteBehavior.Restrict);
        organisation.HasOne(o => o.Region).WithMany().HasForeignKey(o => o.RegionId).OnDelete(DeleteBehavior.Restrict);
        organisation.HasIndex(o => o.Code).IsUnique();
        organisation.HasIndex(o => o.Path).IsUnique();
        organisation.HasIndex(o => new { o.ParentId, o.SortOrder, o.Code, o.Name, o.Id });
        organisation.HasIndex(o => o.NameKey);
        organisation.HasIndex(o => o.RegionId);
    }
}

/// <summary>codelists/partyhub_org_kind.csv</summary>
public enum OrganisationKind
{
    LocalCommittee, WorkCommittee, LeadingGroup, Committee, GeneralBranch, Branch, JointBranch,
    TempCommittee, TempGeneralBranch, TempBranch, TempJointBranch, PartyGroup,
}

/// <summary>领域: codelists/partyhub_field.csv</summary>
public enum OrganisationField
{
    Rural, Community, Subdistrict, Township, Office, Soe, Collective, NonPublic, SocialOrg,
    University, School, Hospital, Research, OtherInstitution, Other,
}
