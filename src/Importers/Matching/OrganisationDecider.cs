using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyHub.Importers.Checks;
using PartyHub.Importers.Parsing;
using PartyHub.Importers.Previewing;
using PartyHub.Importers.Writing;
using PartyHub.Model.Organisations;
using PartyHub.Model.Values;

namespace PartyHub.Importers.Matching;

/// <summary>Organisations: identity by code, else by full name, else by key under the same superior; superiors by code, else by name.</summary>
internal sealed class OrganisationDecider : IRowDecider
{
    private readonly Dictionary<Draft, OrganisationEntry> entries = [];
    private readonly Dictionary<long, Draft> draftOf = [];

    public bool NeedsWholeSheet => true;

    public async Task DecideAsync(IReadOnlyList<Draft> rows, CheckContext context, CancellationToken cancellationToken)
    {
        foreach (var draft in rows) OrganisationChecks.Check(draft);
        foreach (var draft in rows.Where(r => r.IsOpen)) Identify(draft, context);
        foreach (var draft in rows.Where(r => r.IsOpen)) ResolveParent(draft, context);
        foreach (var draft in rows.Where(r => r.IsOpen)) CheckCycle(draft, context);
        StageOrphans(rows, context);
        foreach (var draft in rows.Where(r => r.IsOpen))
        {
            await References.RegionAsync(draft, OrganisationFields.RegionCode, entries[draft].Region ?? context.Default?.Region ?? "", context, cancellationToken);
            entries[draft].Region = draft[OrganisationFields.RegionCode] ?? entries[draft].Region;
        }

        await CompareAsync(rows.Where(r => r.IsOpen).ToList(), context, cancellationToken);
    }

    /// <summary>The hub's organisation the row is of, or a new one; the same one twice in a sheet is staged.</summary>
    private void Identify(Draft draft, CheckContext context)
    {
        var entry = Existing(draft, context);
        if (entry is not null && draftOf.TryGetValue(entry.Id, out var first))
        {
            draft.Stage(IssueCode.OrganisationDuplicate, draft[OrganisationFields.Code] is null ? OrganisationFields.Name : OrganisationFields.Code,
                first.Row.ToString(CultureInfo.InvariantCulture), entry.Name);
            return;
        }

        if (entry is null)
        {
            entry = New(draft, context);
            context.Organisations.Add(entry);
        }
        else if (!ProvisionalId.IsProvisional(entry.Id))
        {
            draft.RecordId = entry.Id;
        }

        entries[draft] = entry;
        draftOf[entry.Id] = draft;
    }

    private static OrganisationEntry? Existing(Draft draft, CheckContext context)
    {
        if (draft[OrganisationFields.Code] is { } code && context.Organisations.FindCode(code) is { } coded) return coded;
        var name = draft[OrganisationFields.Name] ?? "";
        var match = context.Organisations.Resolve(name, context.Under?.Id);
        // Another code is another organisation, however alike the names; and a key alone needs the same superior to be the same.
        return match.Entry is { } entry && (entry.Code is null || draft[OrganisationFields.Code] is null) && (!match.ByKey || SameParent(entry, draft, context)) ? entry : null;
    }

    private static bool SameParent(OrganisationEntry entry, Draft draft, CheckContext context) =>
        entry.ParentId is { } parent && context.Organisations.Find(parent) is { } known
        && (draft[OrganisationFields.ParentCode] == known.Code || OrganisationName.Key(draft[OrganisationFields.ParentName] ?? "") == known.Key);

    private static OrganisationEntry New(Draft draft, CheckContext context)
    {
        var name = draft[OrganisationFields.Name] ?? "";
        var kind = CodeName<OrganisationKind>.Parse(draft[OrganisationFields.Kind] ?? "");
        return new OrganisationEntry(ProvisionalId.Of(context.BatchId, draft.Row), draft[OrganisationFields.Code], name, OrganisationName.Key(name), kind);
    }

    private void ResolveParent(Draft draft, CheckContext context)
    {
        var entry = entries[draft];
        var parent = Parent(draft, entry, context);
        if (!draft.IsOpen) return;
        draft[OrganisationFields.ParentCode] = null;
        draft[OrganisationFields.ParentName] = parent is null ? null : References.Id(parent.Id);
        if (parent is null) return;
        entry.ParentId = parent.Id;
        CheckKinds(draft, parent);
    }

    private static OrganisationEntry? Parent(Draft draft, OrganisationEntry entry, CheckContext context)
    {
        var (code, name) = (draft[OrganisationFields.ParentCode], draft[OrganisationFields.ParentName] ?? (draft.ParentPath.Count > 0 ? draft.ParentPath[^1] : null));
        var coded = code is null ? null : context.Organisations.FindCode(code);
        if (name is null && code is null) return entry.ParentId is { } stored ? context.Organisations.Find(stored) : context.Default is { } under && under != entry ? under : null;
        if (name is null) return coded ?? NotFound(draft, OrganisationFields.ParentCode, code ?? "", context);
        var match = context.Organisations.Resolve(name, context.Under?.Id);
        var named = match.Entry ?? match.Candidates.FirstOrDefault(c => c == coded);
        if (coded is not null)
        {
            if (named is not null && named != coded) draft.Add(IssueCode.ParentCodeNameDiffer, OrganisationFields.ParentCode, code ?? "", name);
            return coded;
        }

        var field = draft.AddressOf(OrganisationFields.ParentName) is null ? OrganisationFields.Name : OrganisationFields.ParentName;
        if (named is null && match.Candidates.Count > 1)
            draft.Stage(IssueCode.OrganisationAmbiguous, field, name, string.Join("、", match.Candidates.Take(5).Select(c => $"{c.Name}（{c.Code}）")));
        if (named is not null && match.ByKey) draft.Findings.Add(new Finding(IssueCode.OrganisationMatchedByKey, field, [name, named.Name], named.Name));
        return named ?? NotFound(draft, field, name, context);
    }

    private static OrganisationEntry? NotFound(Draft draft, string field, string named, CheckContext context)
    {
        draft.Stage(IssueCode.ParentNotFound, field, named, context.Organisations.Suggest(named));
        return null;
    }

    private void CheckKinds(Draft draft, OrganisationEntry parent)
    {
        var child = CodeName<OrganisationKind>.Parse(draft[OrganisationFields.Kind] ?? "");
        var fit = ParentKinds.Of(parent.Kind, child);
        if (fit == ParentFit.Usual) return;
        var (parentName, childName) = (NameOf(parent.Kind), NameOf(child));
        if (fit == ParentFit.Unusual) draft.Add(IssueCode.ParentKindUnusual, OrganisationFields.Kind, parentName, childName);
        else draft.Stage(IssueCode.ParentKindForbidden, OrganisationFields.Kind, parentName, childName);
        if (!draft.IsOpen && draft.RecordId is null) entries[draft].ParentId = null;
    }

    private void CheckCycle(Draft draft, CheckContext context)
    {
        var start = entries[draft];
        var path = new List<string> { start.Name };
        var seen = new HashSet<long> { start.Id };
        for (var at = start.ParentId; at is { } id && context.Organisations.Find(id) is { } entry; at = entry.ParentId)
        {
            path.Add(entry.Name);
            if (entry.Id == start.Id)
            {
                draft.Stage(IssueCode.ParentCycle, OrganisationFields.ParentName, string.Join(" → ", path.Take(6)));
                return;
            }

            if (!seen.Add(entry.Id)) return;
        }
    }

    /// <summary>What stands under a row that is kept back is kept back with it.</summary>
    private void StageOrphans(IReadOnlyList<Draft> rows, CheckContext context)
    {
        var lost = rows.Where(r => !r.IsOpen && r.RecordId is null && entries.ContainsKey(r)).ToList();
        while (lost.Count > 0)
        {
            foreach (var draft in lost) context.Organisations.Remove(entries[draft]);
            var gone = lost.ToDictionary(d => entries[d].Id, d => entries[d].Name);
            lost = rows.Where(r => r.IsOpen && entries[r].ParentId is { } parent && gone.ContainsKey(parent)).ToList();
            foreach (var draft in lost) draft.Stage(IssueCode.ParentNotFound, OrganisationFields.ParentName, gone[entries[draft].ParentId ?? 0], "");
            lost = lost.Where(d => d.RecordId is null).ToList();
        }
    }

    private async Task CompareAsync(List<Draft> rows, CheckContext context, CancellationToken cancellationToken)
    {
        foreach (var chunk in rows.Chunk(500))
        {
            var ids = chunk.Where(d => d.RecordId is not null).Select(d => d.RecordId ?? 0).ToList();
            var stored = ids.Count == 0 ? [] : await context.Db.Organisations.AsNoTracking().Where(o => ids.Contains(o.Id)).ToDictionaryAsync(o => o.Id, cancellationToken);
            await context.Regions.LoadIdsAsync(stored.Values.Where(o => o.RegionId is not null).Select(o => o.RegionId ?? 0), cancellationToken);
            foreach (var draft in chunk)
                if (draft.RecordId is { } id && stored.TryGetValue(id, out var record)) Difference.Decide(draft, record, OrganisationRecord.Fields, new RecordContext(context.Protector, context.Regions));
                else draft.Decide(ProvisionalId.IsProvisional(entries[draft].Id) && ProvisionalId.BatchOf(entries[draft].Id) != context.BatchId ? RowFate.Unchanged : RowFate.Create);
        }
    }

    private static string NameOf(OrganisationKind kind) => Vocabularies.OrganisationKind.NameOf(CodeName<OrganisationKind>.Of(kind));
}
