using System.Globalization;
using PartyHub.Importers.Checks;
using PartyHub.Importers.Parsing;
using PartyHub.Importers.Previewing;
using PartyHub.Importers.Writing;
using PartyHub.Model.Members;

namespace PartyHub.Importers.Matching;

/// <summary>
/// Members (domain 6.10): by the keyed index of the identity number; without one, in the same organisation by name and the facts
/// beside it. A name alone never merges persons, and one person never gets a second formal membership.
/// </summary>
internal sealed class MemberDecider(SeenMembers seen, string sheet) : IRowDecider
{
    private const int SharedPhones = 3;

    public bool NeedsWholeSheet => false;

    public async Task DecideAsync(IReadOnlyList<Draft> rows, CheckContext context, CancellationToken cancellationToken)
    {
        foreach (var draft in rows)
        {
            MemberChecks.Check(draft, context);
            if (draft.IsOpen) TakeOrganisation(draft, context);
            if (draft.IsOpen && draft[MemberFields.Stage] is null) draft.Stage(IssueCode.StageUnknown, MemberFields.Stage);
        }

        var candidates = await MemberCandidates.LoadAsync(rows.Where(r => r.IsOpen).ToList(), context, cancellationToken);
        foreach (var draft in rows.Where(r => r.IsOpen)) Match(draft, candidates, context);
    }

    private static void TakeOrganisation(Draft draft, CheckContext context)
    {
        var organisation = References.Organisation(draft, MemberFields.OrganisationName, MemberFields.OrganisationCode, context);
        if (!draft.IsOpen) return;
        organisation ??= draft.ParentPath.Count > 0 ? context.Organisations.Resolve(draft.ParentPath[^1], context.Under?.Id).Entry : context.Default;
        if (organisation is null)
        {
            draft.Stage(IssueCode.OrganisationMissing, MemberFields.OrganisationName);
            return;
        }

        if (draft[MemberFields.OrganisationName] is null) draft.Derived.Add(MemberFields.OrganisationName);
        draft[MemberFields.OrganisationName] = References.Id(organisation.Id);
        MemberChecks.CheckOrganisation(draft, organisation);
    }

    private void Match(Draft draft, MemberCandidates candidates, CheckContext context)
    {
        var index = draft[MemberFields.IdNumber] is { } number ? context.Protector.BlindIndex(number, MemberRecord.IdNumberPlace) : null;
        if (index is not null && seen.Find(index) is { } earlier) DecideSecondRow(draft, earlier, context);
        else if (index is not null && candidates.ByIdNumber(index) is { } known) DecideKnown(draft, known, context);
        else DecideByFacts(draft, candidates, context);
        if (draft.Fate is RowFate.Create or RowFate.Update or RowFate.Unchanged) Remember(draft, index);
    }

    /// <summary>The same identity number twice in the run.</summary>
    private static void DecideSecondRow(Draft draft, SeenMember earlier, CheckContext context)
    {
        var differences = earlier.Differences(draft).ToList();
        if (earlier.Name != draft[MemberFields.Name]) draft.Stage(IssueCode.IdNameConflict, MemberFields.Name, earlier.Name, draft[MemberFields.Name] ?? "");
        else if (earlier.OrganisationId != OrganisationId(draft))
            draft.Stage(IssueCode.DuplicateMembership, MemberFields.OrganisationName, context.Organisations.Find(earlier.OrganisationId)?.Name ?? "", earlier.Place);
        else if (differences.Count > 0) draft.Stage(IssueCode.DuplicateDiffers, null, earlier.Place, string.Join("、", differences));
        else draft.Decide(RowFate.Unchanged);
    }

    /// <summary>A member the hub has under this identity number.</summary>
    private void DecideKnown(Draft draft, Member known, CheckContext context)
    {
        if (known.Name != draft[MemberFields.Name]) draft.Stage(IssueCode.IdNameConflict, MemberFields.Name, known.Name, draft[MemberFields.Name] ?? "");
        else if (known.OrganisationId != OrganisationId(draft))
            draft.Stage(IssueCode.DuplicateMembership, MemberFields.OrganisationName, context.Organisations.Find(known.OrganisationId)?.Name ?? "", "已入库");
        else Compare(draft, known, context);
    }

    private void DecideByFacts(Draft draft, MemberCandidates candidates, CheckContext context)
    {
        var hasNumber = draft[MemberFields.IdNumber] is not null;
        var alike = candidates.InOrganisation(OrganisationId(draft), draft[MemberFields.Name] ?? "")
            .Where(m => !seen.Taken.Contains(m.Id) && !(hasNumber && m.IdNumberIndex is not null))
            .Select(m => (Member: m, Agreements: MemberFacts.Agreements(draft, m, context))).Where(a => a.Agreements >= 0).ToList();
        var same = alike.FirstOrDefault(a => a.Member.IdNumberIndex is null && !MemberFacts.Differs(draft, a.Member, context)).Member;
        var likely = alike.Where(a => a.Member.IdNumberIndex is null && a.Agreements > 0).ToList();
        if (same is not null) Compare(draft, same, context);
        else if (likely.Count == 1) Compare(draft, likely[0].Member, context);
        else if (likely.Count > 1) draft.Stage(IssueCode.PersonAmbiguous, MemberFields.Name, Text(likely.Count));
        else if (alike.Count > 0) StageCandidate(draft, OrganisationId(draft), context, "已入库");
        else if (!hasNumber && candidates.Elsewhere(draft) is { } elsewhere) StageCandidate(draft, elsewhere.OrganisationId, context, "已入库");
        else if (seen.Find(OrganisationId(draft), draft[MemberFields.Name] ?? "", draft[MemberFields.BirthDate] ?? "") is { } earlier && !(hasNumber && earlier.FieldHashes[IdNumberIndex] != 0))
            StageCandidate(draft, OrganisationId(draft), context, earlier.Place);
        else draft.Decide(RowFate.Create);
    }

    private static readonly int IdNumberIndex = MemberFields.Index(MemberFields.IdNumber);

    private static void StageCandidate(Draft draft, long organisation, CheckContext context, string place) =>
        draft.Stage(IssueCode.PersonCandidate, MemberFields.Name, context.Organisations.Find(organisation)?.Name ?? "", $"{draft[MemberFields.Name]}（{place}）");

    private void Compare(Draft draft, Member member, CheckContext context)
    {
        draft.RecordId = member.Id;
        seen.Taken.Add(member.Id);
        Difference.Decide(draft, member, MemberRecord.Fields, new RecordContext(context.Protector, context.Regions));
    }

    private void Remember(Draft draft, byte[]? index)
    {
        var member = new SeenMember($"{sheet} 第 {Text(draft.Row)} 行", draft[MemberFields.Name] ?? "", OrganisationId(draft), SeenMember.Hashes(draft));
        if (index is not null) seen.Add(index, member);
        if (draft[MemberFields.BirthDate] is { } birth) seen.Add(member.OrganisationId, member.Name, birth, member);
        if (draft[MemberFields.Mobile] is { } phone && seen.CountPhone(phone) is > SharedPhones and var count) draft.Add(IssueCode.PhoneShared, MemberFields.Mobile, Text(count));
    }

    private static long OrganisationId(Draft draft) => FieldText.Long(draft[MemberFields.OrganisationName]) ?? 0;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
