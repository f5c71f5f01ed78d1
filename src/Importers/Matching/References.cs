using System.Globalization;
using PartyHub.Importers.Parsing;
using PartyHub.Importers.Previewing;

namespace PartyHub.Importers.Matching;

/// <summary>Turns what a row names into what the hub has: organisations by code or name, regions by code or name.</summary>
internal static class References
{
    /// <summary>The organisation the row names by code, else by name; the row is staged when it is not to be found.</summary>
    /// <returns>The organisation, or null when none is named or the row was staged.</returns>
    public static OrganisationEntry? Organisation(Draft draft, string nameField, string? codeField, CheckContext context)
    {
        if (codeField is not null && draft[codeField] is { } code && context.Organisations.FindCode(code) is { } coded)
        {
            draft[codeField] = null;
            return coded;
        }

        if (draft[nameField] is not { } name)
        {
            if (codeField is not null && draft[codeField] is { } unknown) draft.Stage(IssueCode.OrganisationNotFound, codeField, unknown, "");
            return null;
        }

        if (codeField is not null) draft[codeField] = null;
        return Named(draft, name, nameField, context);
    }

    public static string Id(long id) => id.ToString(CultureInfo.InvariantCulture);

    /// <summary>The region of a field to its code. What cannot be found is a field error: the row stays.</summary>
    /// <param name="hint">The code of a region that should hold it.</param>
    public static async ValueTask RegionAsync(Draft draft, string field, string hint, CheckContext context, CancellationToken cancellationToken)
    {
        if (draft[field] is not { } named) return;
        if (RegionParser.IsCode(named))
        {
            if (await context.Regions.FindCodeAsync(named, cancellationToken) is null) draft.Refuse(IssueCode.RegionUnknown, field, named);
            return;
        }

        var found = await context.Regions.FindNameAsync(named, hint, cancellationToken);
        if (found.Count == 1) draft[field] = found[0].Code;
        else if (found.Count == 0) draft.Refuse(IssueCode.RegionUnknown, field, named);
        else draft.Refuse(IssueCode.RegionAmbiguous, field, named, string.Join("、", found.Take(5).Select(r => $"{r.Name} {r.Code}")));
    }

    private static OrganisationEntry? Named(Draft draft, string name, string field, CheckContext context)
    {
        var match = context.Organisations.Resolve(name, context.Under?.Id);
        if (match.Entry is null && match.Candidates.Count > 1 && context.Reporting is { } reporting)
            match = context.Organisations.Resolve(name, reporting.Id) is { Candidates.Count: > 0 } narrower ? narrower : match;
        if (match.Entry is { } entry)
        {
            if (match.ByKey) draft.Findings.Add(new Finding(IssueCode.OrganisationMatchedByKey, field, [name, entry.Name], entry.Name));
            return entry;
        }

        if (match.Candidates.Count > 1)
            draft.Stage(IssueCode.OrganisationAmbiguous, field, name, string.Join("、", match.Candidates.Take(5).Select(c => c.Code is null ? c.Name : $"{c.Name}（{c.Code}）")));
        else
            draft.Stage(IssueCode.OrganisationNotFound, field, name, context.Organisations.Suggest(name));
        return null;
    }
}
