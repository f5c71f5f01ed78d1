using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PartyHub.Importers.Checks;
using PartyHub.Importers.Parsing;
using PartyHub.Importers.Previewing;
using PartyHub.Importers.Writing;
using PartyHub.Model.Grids;

namespace PartyHub.Importers.Matching;

/// <summary>Grids: by their code. Superior grids may stand further down in the sheet.</summary>
internal sealed class GridDecider : IRowDecider
{
    private readonly Dictionary<string, Draft> byCode = new(StringComparer.Ordinal);

    public bool NeedsWholeSheet => true;

    public async Task DecideAsync(IReadOnlyList<Draft> rows, CheckContext context, CancellationToken cancellationToken)
    {
        foreach (var draft in rows)
        {
            GridChecks.Check(draft);
            if (!draft.IsOpen) continue;
            CheckDouble(draft);
            TakeOrganisation(draft, context);
            await References.RegionAsync(draft, GridFields.RegionCode, Hint(draft, context), context, cancellationToken);
            GridChecks.CheckRegion(draft);
        }

        foreach (var chunk in rows.Where(r => r.IsOpen).Chunk(500)) await MatchAsync(chunk, context, cancellationToken);
        await ResolveParentsAsync(rows.Where(r => r.IsOpen).ToList(), context, cancellationToken);
        foreach (var chunk in rows.Where(r => r.IsOpen).Chunk(500)) await CompareAsync(chunk, context, cancellationToken);
    }

    private void CheckDouble(Draft draft)
    {
        var code = draft[GridFields.Code] ?? "";
        if (byCode.TryGetValue(code, out var first)) draft.Stage(IssueCode.GridDuplicate, GridFields.Code, Text(first.Row));
        else byCode.Add(code, draft);
    }

    private static void TakeOrganisation(Draft draft, CheckContext context)
    {
        if (References.Organisation(draft, GridFields.OrganisationName, null, context) is { } organisation)
            draft[GridFields.OrganisationName] = References.Id(organisation.Id);
    }

    /// <summary>A grid's code begins with its region (CJ/T 349 puts an object class of six digits before).</summary>
    private static string Hint(Draft draft, CheckContext context)
    {
        var code = draft[GridFields.Code] ?? "";
        if (GridChecks.IsRegional(code)) return code.Length == 20 ? code[6..12] : code[..12];
        return FieldText.Long(draft[GridFields.OrganisationName]) is { } id && context.Organisations.Find(id)?.Region is { } region ? region : context.Default?.Region ?? "";
    }

    private static async Task MatchAsync(Draft[] chunk, CheckContext context, CancellationToken cancellationToken)
    {
        var codes = chunk.Select(d => d[GridFields.Code] ?? "").ToList();
        var known = await context.Db.Grids.AsNoTracking().Where(g => codes.Contains(g.Code)).Select(g => new { g.Code, g.Id }).ToDictionaryAsync(g => g.Code, g => g.Id, cancellationToken);
        foreach (var draft in chunk)
            if (known.TryGetValue(draft[GridFields.Code] ?? "", out var id)) draft.RecordId = id;
    }

    /// <summary>A superior grid by code or name, in the sheet or in the hub.</summary>
    private async Task ResolveParentsAsync(List<Draft> rows, CheckContext context, CancellationToken cancellationToken)
    {
        var named = rows.Where(r => r[GridFields.ParentName] is not null).ToList();
        if (named.Count == 0) return;
        var inSheet = rows.ToLookup(r => r[GridFields.Name] ?? "", StringComparer.Ordinal);
        foreach (var chunk in named.Chunk(500))
        {
            var words = chunk.Select(d => d[GridFields.ParentName] ?? "").Distinct().ToList();
            var stored = await context.Db.Grids.AsNoTracking().Where(g => words.Contains(g.Code) || words.Contains(g.Name))
                .Select(g => new Superior(g.Id, g.Code, g.Name, g.Level)).ToListAsync(cancellationToken);
            foreach (var draft in chunk) TakeParent(draft, draft[GridFields.ParentName] ?? "", inSheet, stored, context);
        }
    }

    private void TakeParent(Draft draft, string word, ILookup<string, Draft> inSheet, List<Superior> stored, CheckContext context)
    {
        var row = byCode.GetValueOrDefault(word) ?? (inSheet[word].Take(2).ToList() is [var only] ? only : null);
        var superior = row is not null && row.IsOpen && row != draft
            ? new Superior(row.RecordId ?? ProvisionalId.Of(context.BatchId, row.Row), "", "", int.Parse(row[GridFields.Level] ?? "4", CultureInfo.InvariantCulture))
            : stored.Find(s => s.Code == word) ?? (stored.Where(s => s.Name == word).Take(2).ToList() is [var one] ? one : null);
        if (superior is null)
        {
            draft.Refuse(IssueCode.GridParentNotFound, GridFields.ParentName, word);
            return;
        }

        draft[GridFields.ParentName] = References.Id(superior.Id);
        if (int.Parse(draft[GridFields.Level] ?? "4", CultureInfo.InvariantCulture) is var level && superior.Level >= level)
            draft.Add(IssueCode.GridParentLevel, GridFields.ParentName, Text(superior.Level), Text(level));
    }

    private static async Task CompareAsync(Draft[] chunk, CheckContext context, CancellationToken cancellationToken)
    {
        var ids = chunk.Where(d => d.RecordId is not null).Select(d => d.RecordId ?? 0).ToList();
        var stored = ids.Count == 0 ? [] : await context.Db.Grids.AsNoTracking().Include(g => g.Teams).Where(g => ids.Contains(g.Id)).ToDictionaryAsync(g => g.Id, cancellationToken);
        await context.Regions.LoadIdsAsync(stored.Values.Where(g => g.RegionId is not null).Select(g => g.RegionId ?? 0), cancellationToken);
        foreach (var draft in chunk)
        {
            if (draft.RecordId is not { } id || !stored.TryGetValue(id, out var grid))
            {
                draft.Decide(RowFate.Create);
                continue;
            }

            KeepTeams(draft, grid);
            Difference.Decide(draft, grid, GridRecord.Fields, new RecordContext(context.Protector, context.Regions));
        }
    }

    /// <summary>A team that the sheet does not name is still there: a missing name is not a deletion.</summary>
    private static void KeepTeams(Draft draft, Grid grid)
    {
        if (draft[GridFields.TeamName] is not { } teams) return;
        var names = grid.Teams.OrderBy(t => t.Id).Select(t => t.Name).Union(teams.Split(GridRecord.TeamSeparator));
        draft[GridFields.TeamName] = string.Join(GridRecord.TeamSeparator, names);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Superior(long Id, string Code, string Name, int Level);
}
