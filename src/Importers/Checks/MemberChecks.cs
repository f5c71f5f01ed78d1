using PartyHub.Importers.Matching;
using PartyHub.Importers.Parsing;
using PartyHub.Importers.Previewing;
using PartyHub.Model.Members;
using PartyHub.Model.Organisations;
using PartyHub.Model.Values;

namespace PartyHub.Importers.Checks;

/// <summary>What the fields of one member's row must be to each other (domain 2.1 to 2.4, 2.9).</summary>
internal static class MemberChecks
{
    public static void Check(Draft draft, CheckContext context)
    {
        if (draft[MemberFields.Name] is null)
        {
            draft.Reject(IssueCode.NameMissing, MemberFields.Name);
            return;
        }

        TakeHints(draft);
        PutPhonesRight(draft);
        CheckIdNumber(draft);
        PreferTheFittingCentury(draft);
        MemberDates.Check(draft, context.Today);
        DecideStage(draft, context);
        CheckLost(draft, context.Today);
    }

    public static void CheckOrganisation(Draft draft, OrganisationEntry organisation)
    {
        if (organisation.Kind is OrganisationKind.Branch or OrganisationKind.JointBranch or OrganisationKind.PartyGroup) return;
        var isTemporary = organisation.Kind is OrganisationKind.LeadingGroup or OrganisationKind.TempBranch or OrganisationKind.TempJointBranch
            or OrganisationKind.TempGeneralBranch or OrganisationKind.TempCommittee;
        draft.Add(isTemporary ? IssueCode.MemberInTemporary : IssueCode.MemberNotInBranch, MemberFields.OrganisationName, organisation.Name);
    }

    /// <summary>张三（女） tells the sex and 张三(预备) the stage where the row has none.</summary>
    private static void TakeHints(Draft draft)
    {
        if (NameParser.HintOf(draft.CellOf(MemberFields.Name).Text) is not { } hint) return;
        if (hint is "女" or "男") draft[MemberFields.Sex] ??= hint == "女" ? "FEMALE" : "MALE";
        else if (hint.Contains("预备", StringComparison.Ordinal)) draft[MemberFields.Stage] ??= "PROBATIONARY";
    }

    /// <summary>联系电话 may hold either kind of number.</summary>
    private static void PutPhonesRight(Draft draft)
    {
        if (draft[MemberFields.Mobile] is not { } phone || PhoneParser.IsMobile(phone) || draft[MemberFields.Landline] is not null) return;
        (draft[MemberFields.Landline], draft[MemberFields.Mobile]) = (phone, null);
    }

    private static void CheckIdNumber(Draft draft)
    {
        var number = draft[MemberFields.IdNumber];
        if (draft[MemberFields.Sex] == CodeParser.BareSexDigit) DecideSex(draft, number);
        if (number is null) return;
        if (draft[MemberFields.Sex] is { } sex && sex != CodeName<Sex>.Of(IdNumberParser.SexOf(number))) draft.Add(IssueCode.SexMismatch, MemberFields.Sex);
        if (MemberDates.Of(draft, MemberFields.BirthDate) is not { } birth || IdNumberParser.BirthOf(number) is not { } inNumber) return;
        if (inNumber.Earliest < birth.Earliest || inNumber.Earliest > birth.Latest) draft.Add(IssueCode.BirthMismatch, MemberFields.BirthDate, birth.ToString());
    }

    private static void DecideSex(Draft draft, string? number)
    {
        var digit = draft.CellOf(MemberFields.Sex).Text.Trim();
        if (number is null)
        {
            draft.Refuse(IssueCode.SexCodeUnsure, MemberFields.Sex, digit);
            return;
        }

        draft[MemberFields.Sex] = CodeName<Sex>.Of(IdNumberParser.SexOf(number));
        draft.Add(IssueCode.SexFromIdNumber, MemberFields.Sex, digit);
    }

    /// <summary>A two-digit year of joining that as 20yy breaks the order of dates and as 19yy does not is 19yy (domain 6.4).</summary>
    private static void PreferTheFittingCentury(Draft draft)
    {
        if (MemberDates.Of(draft, MemberFields.JoinedOn) is not { Year: >= 2000 } joined) return;
        var index = draft.Findings.FindIndex(f => f.Code == IssueCode.TwoDigitYear && f.Field == MemberFields.JoinedOn);
        if (index < 0 || !PartialDate.TryCreate(joined.Year - 100, joined.Month, joined.Day, out var earlier)) return;
        if (!Fits(draft, joined) && Fits(draft, earlier))
        {
            draft[MemberFields.JoinedOn] = earlier.ToString();
            draft.Findings[index] = new Finding(IssueCode.TwoDigitYear, MemberFields.JoinedOn, [draft.Findings[index].Arguments[0], earlier.ToString()], earlier.ToString());
        }
    }

    private static bool Fits(Draft draft, PartialDate joined) =>
        (MemberDates.Of(draft, MemberFields.BirthDate) is not { } birth || joined.Latest >= birth.Earliest.AddYears(18))
        && (MemberDates.Of(draft, MemberFields.FullOn) is not { } full || full.Latest >= joined.Earliest);

    private static void DecideStage(Draft draft, CheckContext context)
    {
        var stage = draft[MemberFields.Stage];
        var full = draft[MemberFields.FullOn];
        if (stage == "PROBATIONARY" && full is not null) draft.Add(IssueCode.FullDateOfProbationary, MemberFields.FullOn, full);
        if (stage == "FULL" && context.SheetFields.Contains(MemberFields.FullOn) && full is null && draft.CellOf(MemberFields.FullOn).IsBlank)
            draft.Add(IssueCode.FullDateMissing, MemberFields.FullOn);
        if (stage is not null) return;
        if (Derived(draft, context) is { } derived)
        {
            draft[MemberFields.Stage] = derived;
            draft.Derived.Add(MemberFields.Stage);
            draft.Add(IssueCode.StageDerived, MemberFields.Stage, Vocabularies.MemberStage.NameOf(derived));
        }
    }

    private static string? Derived(Draft draft, CheckContext context)
    {
        if (draft[MemberFields.FullOn] is not null) return "FULL";
        if (MemberDates.Of(draft, MemberFields.JoinedOn) is not { } joined) return null;
        var asOf = context.AsOf ?? context.Today;
        if (joined.Earliest.AddYears(1) > asOf) return "PROBATIONARY";
        return joined.Latest.AddYears(3) < asOf ? "FULL" : null;
    }

    private static void CheckLost(Draft draft, DateOnly today)
    {
        if (draft[MemberFields.IsLost] != "true") return;
        if (MemberDates.Of(draft, MemberFields.LostSince) is not { } since)
        {
            if (draft.CellOf(MemberFields.LostSince).IsBlank) draft.Add(IssueCode.LostSinceMissing, MemberFields.LostSince);
        }
        else if (since.Earliest.AddMonths(6) > today)
        {
            draft.Add(IssueCode.LostTooShort, MemberFields.LostSince, since.ToString());
        }
    }
}
