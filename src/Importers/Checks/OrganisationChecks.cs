using PartyHub.Importers.Parsing;
using PartyHub.Importers.Previewing;

namespace PartyHub.Importers.Checks;

/// <summary>What the fields of one organisation's row must be to each other (domain 1.3, 1.4).</summary>
internal static class OrganisationChecks
{
    public static void Check(Draft draft)
    {
        if (draft[OrganisationFields.Name] is not { } name)
        {
            draft.Reject(IssueCode.OrganisationNameMissing, OrganisationFields.Name);
            return;
        }

        DecideKind(draft, name);
        CheckTerm(draft);
    }

    private static void DecideKind(Draft draft, string name)
    {
        if (draft[OrganisationFields.Kind] is not null) return;
        if (OrganisationName.KindOf(name) is not { } kind)
        {
            draft.Stage(IssueCode.OrganisationKindUnknown, OrganisationFields.Kind);
            return;
        }

        draft[OrganisationFields.Kind] = kind;
        draft.Derived.Add(OrganisationFields.Kind);
        draft.Add(IssueCode.OrganisationKindFromName, OrganisationFields.Kind, Vocabularies.OrganisationKind.NameOf(kind));
    }

    private static void CheckTerm(Draft draft)
    {
        var (start, end) = (draft[OrganisationFields.TermStart], draft[OrganisationFields.TermEnd]);
        if (start is not null && end is not null && string.CompareOrdinal(end, start) <= 0)
            draft.Add(IssueCode.TermOrder, OrganisationFields.TermEnd, start, end);
        if (draft[OrganisationFields.TermYears] is { } years && years is not ("2" or "3" or "4" or "5"))
            draft.Add(IssueCode.TermYearsUnusual, OrganisationFields.TermYears, years);
    }
}
