using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PartyHub.Model.Organisations;
using PartyHub.Model.Protection;
using PartyHub.Model.Units;
using PartyHub.Model.Values;

namespace PartyHub.Model.Members;

/// <summary>A Party member, or a person on the way to membership, by the formal relation to one organisation. Never deleted: leaving is a stage.</summary>
public sealed class Member
{
    public long Id { get; set; }
    public required string Name { get; set; }
    public Sex? Sex { get; set; }

    /// <summary>GB/T 3304, two digits.</summary>
    public string? Ethnicity { get; set; }

    /// <summary>GB 11643, encrypted; found again by its keyed index, unique where present.</summary>
    public ProtectedText? IdNumber { get; set; }
    public byte[]? IdNumberIndex { get; set; }

    public PartialDate? BirthDate { get; set; }

    /// <summary>GB/T 4658-2006, two digits: the highest completed level.</summary>
    public string? Education { get; set; }

    /// <summary>GB/T 6864-2003.</summary>
    public string? Degree { get; set; }

    public MemberStage Stage { get; set; }
    public MembershipState MembershipState { get; set; }

    public long OrganisationId { get; set; }
    public Organisation? Organisation { get; set; }

    /// <summary>For a joint branch: which of its units the member belongs to.</summary>
    public long? UnitId { get; set; }
    public Unit? Unit { get; set; }

    public PartialDate? AppliedOn { get; set; }
    public PartialDate? ActivistOn { get; set; }
    public PartialDate? TargetOn { get; set; }
    public PartialDate? JoinedOn { get; set; }
    public PartialDate? FullOn { get; set; }

    public string? NativePlace { get; set; }
    public string? Post { get; set; }
    public string? PartyPost { get; set; }
    public string? WorkUnit { get; set; }
    public PartialDate? WorkStartedOn { get; set; }
    public string? ProfessionalTitle { get; set; }
    public ProtectedText? Mobile { get; set; }
    public ProtectedText? Landline { get; set; }
    public ProtectedText? Address { get; set; }
    public bool? IsLost { get; set; }
    public PartialDate? LostSince { get; set; }
    public bool? IsFloating { get; set; }
    public string? FlowDestination { get; set; }
    public bool? IsMigrantWorker { get; set; }
    public string? Remark { get; set; }
}

internal sealed class MemberConfiguration : IEntityTypeConfiguration<Member>
{
    public void Configure(EntityTypeBuilder<Member> member)
    {
        member.Property(m => m.Id).ValueGeneratedNever();
        member.Property(m => m.Name).HasMaxLength(40);
        member.Property(m => m.Ethnicity).HasMaxLength(2).AreBinary();
        member.Property(m => m.Education).HasMaxLength(2).AreBinary();
        member.Property(m => m.Degree).HasMaxLength(3).AreBinary();
        member.Property(m => m.IdNumberIndex).HasMaxLength(FieldProtector.IndexLength);
        member.Property(m => m.NativePlace).HasMaxLength(100);
        member.Property(m => m.Post).HasMaxLength(60);
        member.Property(m => m.PartyPost).HasMaxLength(60);
        member.Property(m => m.WorkUnit).HasMaxLength(200);
        member.Property(m => m.ProfessionalTitle).HasMaxLength(60);
        member.Property(m => m.FlowDestination).HasMaxLength(100);
        member.Property(m => m.Remark).HasMaxLength(500);
        member.OwnsProtected(m => m.IdNumber);
        member.OwnsProtected(m => m.Mobile);
        member.OwnsProtected(m => m.Landline);
        member.OwnsProtected(m => m.Address);
        member.HasOne(m => m.Organisation).WithMany().HasForeignKey(m => m.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        member.HasOne(m => m.Unit).WithMany().HasForeignKey(m => m.UnitId).OnDelete(DeleteBehavior.Restrict);
        member.HasIndex(m => m.IdNumberIndex).IsUnique();
        member.HasIndex(m => new { m.OrganisationId, m.Id });
        member.HasIndex(m => m.Name);
        // Answers the filters and counts that pages ask of a subtree without touching the rows: measured ten times for a filtered page, twice for statistics.
        member.HasIndex(m => new { m.OrganisationId, m.Education, m.BirthDate, m.JoinedOn, m.Sex, m.Stage, m.MembershipState, m.Ethnicity });
    }
}

/// <summary>GB/T 2261.1, the two values that are facts; 0 and 9 (unknown, not stated) are no value.</summary>
public enum Sex { Male, Female }

/// <summary>codelists/partyhub_member_stage.csv. Probationary and full members count as members.</summary>
public enum MemberStage { Applicant, Activist, Target, Probationary, Full, Left, Deceased }

/// <summary>党籍状态: codelists/partyhub_membership_state.csv. Suspended and ended members are outside the totals.</summary>
public enum MembershipState { Normal, Suspended, Retained, Restored, Ended }
