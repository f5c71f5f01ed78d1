using PartyHub.Model.Organisations;
using static PartyHub.Model.Organisations.OrganisationKind;

namespace PartyHub.Importers.Checks;

internal enum ParentFit { Usual, Unusual, Forbidden }

/// <summary>Which kind of organisation may stand under which (domain 1.2).</summary>
internal static class ParentKinds
{
    public static ParentFit Of(OrganisationKind parent, OrganisationKind child) => parent switch
    {
        LocalCommittee => child == PartyGroup ? ParentFit.Forbidden : ParentFit.Usual,
        WorkCommittee => child switch
        {
            LocalCommittee or PartyGroup => ParentFit.Forbidden,
            WorkCommittee or LeadingGroup => ParentFit.Unusual,
            _ => ParentFit.Usual,
        },
        LeadingGroup => child is Committee or GeneralBranch or Branch or JointBranch ? ParentFit.Unusual : ParentFit.Forbidden,
        Committee => child is Committee or GeneralBranch or Branch or JointBranch || IsTemporary(child) ? ParentFit.Usual : ParentFit.Forbidden,
        GeneralBranch => child switch
        {
            Branch or JointBranch => ParentFit.Usual,
            TempBranch or TempJointBranch => ParentFit.Unusual,
            _ => ParentFit.Forbidden,
        },
        Branch or JointBranch or TempBranch or TempJointBranch => child == PartyGroup ? ParentFit.Usual : ParentFit.Forbidden,
        TempCommittee => child switch
        {
            Branch or JointBranch => ParentFit.Unusual,
            _ => IsTemporary(child) ? ParentFit.Usual : ParentFit.Forbidden,
        },
        TempGeneralBranch => child is TempBranch or TempJointBranch ? ParentFit.Usual : ParentFit.Forbidden,
        PartyGroup => ParentFit.Forbidden,
        _ => throw new ArgumentOutOfRangeException(nameof(parent), parent, "no such kind"),
    };

    private static bool IsTemporary(OrganisationKind kind) => kind is TempCommittee or TempGeneralBranch or TempBranch or TempJointBranch;
}
