using PartyHub.Model;
using PartyHub.Model.Organisations;
using PartyHub.Model.Values;

namespace PartyHub.Bench.Data;

/// <summary>Writes the organisations in the order of their ids, after everything that is counted on them.</summary>
internal static class OrganisationRows
{
    public static BulkTable Table(HubContext db) => BulkTable.Of<Organisation>(db,
        nameof(Organisation.Id), nameof(Organisation.Code), nameof(Organisation.Name), nameof(Organisation.ShortName), nameof(Organisation.NameKey),
        nameof(Organisation.Kind), nameof(Organisation.Field), nameof(Organisation.ParentId), nameof(Organisation.Path), nameof(Organisation.Depth),
        nameof(Organisation.SortOrder), nameof(Organisation.RegionId), nameof(Organisation.FoundedOn), nameof(Organisation.TermStart),
        nameof(Organisation.TermYears), nameof(Organisation.TermEnd), nameof(Organisation.SecretaryName), nameof(Organisation.IsFlowBranch),
        nameof(Organisation.FullMemberCount), nameof(Organisation.ProbationaryMemberCount), nameof(Organisation.GridCount), nameof(Organisation.VenueCount));

    public static void Write(BulkRows rows, List<OrganisationDraft> drafts, long[] regionIds, Random random)
    {
        foreach (var draft in drafts.OrderBy(d => d.Id))
        {
            WriteIdentity(rows, draft);
            rows.Number(draft.Parent < 0 ? null : drafts[draft.Parent].Id);
            rows.Text(draft.Path);
            rows.Number(draft.Depth);
            rows.Number(draft.SortOrder);
            rows.Number(regionIds[draft.Place]);
            WriteTerm(rows, draft, random);
            rows.Text(random.Next(10) == 0 ? null : Words.PersonName(random));
            rows.Number(draft.Name.Contains("流动党员", StringComparison.Ordinal) ? 1 : 0);
            rows.Number(draft.FullMemberCount);
            rows.Number(draft.ProbationaryMemberCount);
            rows.Number(draft.GridCount);
            rows.Number(draft.VenueCount);
            rows.EndRow();
        }
    }

    private static void WriteIdentity(BulkRows rows, OrganisationDraft draft)
    {
        rows.Number(draft.Id);
        rows.Text(draft.Code);
        rows.Text(draft.Name);
        rows.Text(draft.ShortName);
        rows.Text(draft.Name["中共".Length..]);
        rows.Text(CodeName<OrganisationKind>.Of(draft.Kind));
        rows.Text(CodeName<OrganisationField>.Of(draft.Field));
    }

    private static void WriteTerm(BulkRows rows, OrganisationDraft draft, Random random)
    {
        rows.Number(random.Next(12) == 0 ? null : Dates.Partial(Dates.Between(random, 1950, 2023), random));
        if (random.Next(8) == 0)
        {
            rows.Null();
            rows.Null();
            rows.Null();
            return;
        }

        var years = draft.Kind is OrganisationKind.Branch or OrganisationKind.JointBranch ? 3 : 5;
        var start = Dates.Between(random, 2020, 2024);
        rows.Number(Dates.Number(start));
        rows.Number(years);
        rows.Number(Dates.Number(start.AddYears(years)));
    }
}
