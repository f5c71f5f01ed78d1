using System.Data;
using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using PartyHub.Model.Members;

namespace PartyHub.Model.Organisations;

/// <summary>
/// Keeps what is derived from the hierarchy: paths, depths and direct counts. Called in the transaction of the change it follows;
/// nothing else writes these columns.
/// </summary>
public static class OrganisationTree
{
    /// <summary>Rewrites the path and depth of every organisation whose derived values differ from its parent edges.</summary>
    /// <returns>The number of organisations rewritten.</returns>
    /// <exception cref="Refusal">TREE_CYCLE: parent edges form a circle; nothing is written.</exception>
    public static async Task<int> RebuildPathsAsync(HubContext db, CancellationToken cancellationToken)
    {
        var edges = await db.Organisations.AsNoTracking()
            .Select(o => new Edge(o.Id, o.ParentId, o.Path)).ToListAsync(cancellationToken);
        var changed = Derive(edges).Where(d => d.Path != d.Edge.Path).ToList();
        using var update = PathUpdate(db);
        // Two organisations may swap paths, and paths are unique: old ones are moved out of the way first.
        foreach (var (edge, _) in changed.Where(c => c.Edge.Path.Length > 0))
            await SetAsync(update, edge.Id, "!" + edge.Id.ToString(CultureInfo.InvariantCulture), 0, cancellationToken);
        foreach (var (edge, path) in changed)
            await SetAsync(update, edge.Id, path, OrganisationPath.Depth(path), cancellationToken);
        return changed.Count;
    }

    /// <summary>Recounts what hangs directly on the organisations: members by stage (suspended and ended ones do not count), grids, venues.</summary>
    public static async Task RecountAsync(HubContext db, CancellationToken cancellationToken)
    {
        var members = db.Members.Where(m => m.MembershipState == MembershipState.Normal || m.MembershipState == MembershipState.Restored);
        await db.Organisations.ExecuteUpdateAsync(
            set => set
                .SetProperty(o => o.FullMemberCount, o => members.Count(m => m.OrganisationId == o.Id && m.Stage == MemberStage.Full))
                .SetProperty(o => o.ProbationaryMemberCount, o => members.Count(m => m.OrganisationId == o.Id && m.Stage == MemberStage.Probationary))
                .SetProperty(o => o.GridCount, o => db.Grids.Count(g => g.ResponsibleOrganisationId == o.Id))
                .SetProperty(o => o.VenueCount, o => db.Venues.Count(v => v.OrganisationId == o.Id)),
            cancellationToken);
    }

    /// <summary>The path that follows from the parent edges, parents before children.</summary>
    private static List<(Edge Edge, string Path)> Derive(List<Edge> edges)
    {
        var children = edges.ToLookup(e => e.ParentId);
        var derived = new List<(Edge, string)>(edges.Count);
        var open = new Stack<(Edge Edge, string ParentPath)>(children[null].Select(root => (root, "")));
        while (open.TryPop(out var next))
        {
            var path = OrganisationPath.Child(next.ParentPath, next.Edge.Id);
            derived.Add((next.Edge, path));
            foreach (var child in children[next.Edge.Id]) open.Push((child, path));
        }

        return derived.Count == edges.Count ? derived : throw Cycle(edges, derived);
    }

    private static Refusal Cycle(List<Edge> edges, List<(Edge Edge, string Path)> reached)
    {
        var ids = edges.Select(e => e.Id).Except(reached.Select(r => r.Edge.Id)).Order().Take(5);
        return new Refusal("TREE_CYCLE", $"党组织的上级关系成环(编号 {string.Join("、", ids)} 等),请先更正上级。 · Parent edges form a circle (ids {string.Join(", ", ids)}, ...); correct a parent first.");
    }

    /// <summary>One prepared statement for all rows: a first import writes a path for every organisation of a province.</summary>
    private static DbCommand PathUpdate(HubContext db)
    {
        db.Database.OpenConnection();
        var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText = """UPDATE "Organisations" SET "Path" = @path, "Depth" = @depth WHERE "Id" = @id""";
        foreach (var (name, type) in new[] { ("@path", DbType.String), ("@depth", DbType.Int32), ("@id", DbType.Int64) })
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.DbType) = (name, type);
            command.Parameters.Add(parameter);
        }

        return command;
    }

    private static Task<int> SetAsync(DbCommand update, long id, string path, int depth, CancellationToken cancellationToken)
    {
        (update.Parameters[0].Value, update.Parameters[1].Value, update.Parameters[2].Value) = (path, depth, id);
        return update.ExecuteNonQueryAsync(cancellationToken);
    }

    private sealed record Edge(long Id, long? ParentId, string Path);
}
