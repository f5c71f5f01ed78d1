using PartyHub.Model;
using PartyHub.Model.Members;
using PartyHub.Model.Values;

namespace PartyHub.Bench.Data;

/// <summary>
/// Writes the members and counts them on their organisations. Ages, sex, ethnicity and education follow the published national figures
/// for the end of 2024; of a hundred rows about four are on the way to membership or have left, so that counting has something to leave out.
/// </summary>
internal sealed class MemberRows(BulkRows rows, Random random)
{
    private static readonly Weighted<(int Least, int Most)> Ages = new(
        ((18, 30), 1227.2), ((31, 35), 1076.4), ((36, 40), 1147.5), ((41, 45), 968.7), ((46, 50), 904.1),
        ((51, 55), 941.2), ((56, 60), 864.6), ((61, 65), 750), ((66, 70), 730), ((71, 95), 1417.3));

    private static readonly Weighted<string?> Educations = new(
        ("21", 29.0), ("31", 24.6), ("14", 3.4), ("11", 0.6), ("61", 13.0), ("71", 14.6), ("41", 9.0), ("81", 4.8), (null, 1.0));

    private static readonly Weighted<string> Minorities = new(("11", 11), ("03", 11), ("15", 9), ("08", 19), ("05", 11), ("06", 11), ("02", 6), ("10", 2));

    private static readonly Weighted<MemberStage> Stages = new(
        (MemberStage.Full, 94.0), (MemberStage.Probationary, 2.0), (MemberStage.Applicant, 2.2), (MemberStage.Activist, 1.2), (MemberStage.Left, 0.2), (MemberStage.Deceased, 0.4));

    private static readonly Weighted<MembershipState> States = new(
        (MembershipState.Normal, 99.4), (MembershipState.Suspended, 0.3), (MembershipState.Retained, 0.2), (MembershipState.Restored, 0.1));

    private readonly byte[] sealedNumber = Sealed(52);
    private readonly byte[] sealedPhone = Sealed(45);

    public static BulkTable Table(HubContext db) => BulkTable.Of<Member>(db,
        nameof(Member.Id), nameof(Member.Name), nameof(Member.Sex), nameof(Member.Ethnicity), nameof(Member.BirthDate), nameof(Member.Education),
        nameof(Member.Stage), nameof(Member.MembershipState), nameof(Member.OrganisationId), nameof(Member.JoinedOn), nameof(Member.FullOn),
        "IdNumber.Cipher", "IdNumber.Masked", nameof(Member.IdNumberIndex), "Mobile.Cipher", "Mobile.Masked");

    /// <summary>The organisation of each member, shuffled, so that neither ids nor pages follow the tree.</summary>
    public static int[] Places(List<OrganisationDraft> drafts, int members, Random random)
    {
        var branches = Enumerable.Range(0, drafts.Count).Where(d => drafts[d].Depth == 5).ToArray();
        var weights = branches.Select(_ => random.Next(40) == 0 ? random.Next(60, 161) : random.Next(6, 35)).ToArray();
        var places = new int[members];
        var (sum, passed, next) = (weights.Sum(w => (long)w), 0L, 0);
        for (var index = 0; index < branches.Length; index++)
        {
            passed += weights[index];
            for (var end = (int)(passed * members / sum); next < end; next++) places[next] = branches[index];
        }

        random.Shuffle(places);
        return places;
    }

    public void Write(long id, OrganisationDraft organisation)
    {
        var stage = Stages.Draw(random);
        var state = stage is MemberStage.Left or MemberStage.Deceased ? MembershipState.Ended : States.Draw(random);
        var (least, most) = Ages.Draw(random);
        var birth = Dates.AsOf.AddYears(-random.Next(least, most + 1)).AddDays(-random.Next(365));
        rows.Number(id);
        rows.Text(Words.PersonName(random));
        rows.Text(random.Next(1000) < 309 ? "FEMALE" : "MALE");
        rows.Text(random.Next(1000) < 77 ? Minorities.Draw(random) : "01");
        rows.Number(Dates.Number(birth));
        rows.Text(Educations.Draw(random));
        rows.Text(CodeName<MemberStage>.Of(stage));
        rows.Text(CodeName<MembershipState>.Of(state));
        rows.Number(organisation.Id);
        WriteMembership(stage, birth);
        WriteProtected(id);
        rows.EndRow();
        Count(organisation, stage, state);
    }

    private static void Count(OrganisationDraft organisation, MemberStage stage, MembershipState state)
    {
        if (state is not (MembershipState.Normal or MembershipState.Restored)) return;
        if (stage == MemberStage.Full) organisation.FullMemberCount++;
        if (stage == MemberStage.Probationary) organisation.ProbationaryMemberCount++;
    }

    private void WriteMembership(MemberStage stage, DateOnly birth)
    {
        if (stage is MemberStage.Applicant or MemberStage.Activist)
        {
            rows.Null();
            rows.Null();
            return;
        }

        var adult = birth.AddYears(18);
        var days = Math.Max(1, Dates.AsOf.DayNumber - adult.DayNumber);
        // Squared: most join in the first years after coming of age.
        var joined = stage == MemberStage.Probationary ? Dates.AsOf.AddDays(-random.Next(360)) : adult.AddDays((int)(days * random.NextDouble() * random.NextDouble()));
        rows.Number(Dates.Partial(joined, random));
        rows.Number(stage == MemberStage.Probationary ? null : Dates.Partial(joined.AddYears(1), random));
    }

    /// <summary>As long as real sealed values are, and openable by nobody.</summary>
    private void WriteProtected(long id)
    {
        if (random.Next(100) < 3)
        {
            for (var column = 0; column < 5; column++) rows.Null();
            return;
        }

        random.NextBytes(sealedNumber.AsSpan(6));
        rows.Bytes(sealedNumber);
        rows.Text("990**************" + (char)('0' + (id % 10)));
        rows.Bytes(sealedNumber.AsSpan(20, 16));
        random.NextBytes(sealedPhone.AsSpan(6));
        rows.Bytes(sealedPhone);
        rows.Text("138******" + (char)('0' + (id % 10)) + (char)('0' + (id / 10 % 10)));
    }

    private static byte[] Sealed(int length)
    {
        var box = new byte[length];
        (box[0], box[1], box[5]) = (1, 1, 1);
        return box;
    }
}
