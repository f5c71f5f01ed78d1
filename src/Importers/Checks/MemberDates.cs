using System.Globalization;
using PartyHub.Importers.Parsing;
using PartyHub.Importers.Previewing;
using PartyHub.Model.Values;

namespace PartyHub.Importers.Checks;

/// <summary>The order of a member's dates (domain 2.4). Dates are compared at the precision both have: only what is certainly out of order is told.</summary>
internal static class MemberDates
{
    private static readonly (string Field, string Label)[] Order =
    [
        (MemberFields.BirthDate, "出生日期"), (MemberFields.AppliedOn, "申请入党日期"), (MemberFields.ActivistOn, "积极分子日期"),
        (MemberFields.TargetOn, "发展对象日期"), (MemberFields.JoinedOn, "入党日期"), (MemberFields.FullOn, "转正日期"),
    ];

    // From spring 1969 to summer 1977 there was no probation; before 1956 its length and the age differed.
    private static readonly DateOnly NoProbationFrom = new(1969, 4, 1);
    private static readonly DateOnly NoProbationTo = new(1977, 8, 31);
    private const int PresentRulesSince = 1956;

    public static void Check(Draft draft, DateOnly today)
    {
        CheckOrder(draft);
        CheckAges(draft, today);
        CheckTraining(draft);
        CheckProbation(draft);
        CheckMembershipYears(draft, today);
    }

    public static PartialDate? Of(Draft draft, string field) =>
        draft[field] is { } text && PartialDate.TryParse(text, out var date) ? date : null;

    private static void CheckOrder(Draft draft)
    {
        (PartialDate Date, string Label)? last = null;
        foreach (var (field, label) in Order)
        {
            if (Of(draft, field) is not { } date) continue;
            if (last is { } earlier && date.Latest < earlier.Date.Earliest)
                draft.Add(IssueCode.DateOrder, field, label, date.ToString(), earlier.Label, earlier.Date.ToString());
            last = (date, label);
        }
    }

    private static void CheckAges(Draft draft, DateOnly today)
    {
        if (Of(draft, MemberFields.BirthDate) is not { } birth) return;
        var (atMost, atLeast) = (WholeYears(birth.Earliest, today), WholeYears(birth.Latest, today));
        if (atMost < 18 || atLeast > 110) draft.Add(IssueCode.AgeImplausible, MemberFields.BirthDate, birth.ToString(), Text(atLeast));
        if (Of(draft, MemberFields.JoinedOn) is { Year: > PresentRulesSince } joined && joined.Latest < birth.Earliest.AddYears(18) && joined.Latest >= birth.Earliest)
            draft.Add(IssueCode.JoinedUnder18, MemberFields.JoinedOn, joined.ToString());
    }

    private static void CheckTraining(Draft draft)
    {
        if (Of(draft, MemberFields.ActivistOn) is not { } activist || Of(draft, MemberFields.TargetOn) is not { } target) return;
        if (target.Latest < activist.Earliest.AddYears(1) && target.Latest >= activist.Earliest)
            draft.Add(IssueCode.TrainingShort, MemberFields.TargetOn, activist.ToString(), target.ToString());
    }

    private static void CheckProbation(Draft draft)
    {
        if (Of(draft, MemberFields.JoinedOn) is not { } joined || Of(draft, MemberFields.FullOn) is not { } full) return;
        if (full.Latest < joined.Earliest || joined.Year < PresentRulesSince) return;
        if (joined.Latest >= NoProbationFrom && joined.Earliest <= NoProbationTo) return;
        var isShort = full.Latest < joined.Earliest.AddYears(1);
        var isLong = full.Earliest > joined.Latest.AddYears(2).AddDays(90);
        if (isShort || isLong) draft.Add(IssueCode.ProbationLength, MemberFields.FullOn, joined.ToString(), full.ToString());
    }

    private static void CheckMembershipYears(Draft draft, DateOnly today)
    {
        if (draft["membershipYears"] is not { } said || Of(draft, MemberFields.FullOn) is not { } full) return;
        var digits = said.TrimEnd('年', '岁', ' ');
        if (!double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var years)) return;
        var computed = WholeYears(full.Earliest, today);
        if (Math.Abs(years - computed) > 1.999) draft.Add(IssueCode.MembershipYearsDiffer, "membershipYears", said, Text(computed));
    }

    private static int WholeYears(DateOnly from, DateOnly to) => to.Year - from.Year - (to < from.AddYears(to.Year - from.Year) ? 1 : 0);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
