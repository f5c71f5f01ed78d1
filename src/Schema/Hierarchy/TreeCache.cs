using PartyHub.Model;
using PartyHub.Model.Organisations;
using PartyHub.Schema.Sessions;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Hierarchy;

/// <summary>Keeps the tree of the newest data version that a request has seen; each request checks the version in its own view of the data.</summary>
internal sealed class TreeCache
{
    private volatile TreeSnapshot? newest;

    public async ValueTask<TreeSnapshot> ForAsync(HubSession session, CancellationToken cancellationToken)
    {
        var version = await VersionAsync(session, cancellationToken).ConfigureAwait(false);
        if (newest is { } known && known.Version == version) return known;
        // Two requests may load the same version: rare, correct, and no request waits for another one's statement.
        var loaded = await LoadAsync(session, version, cancellationToken).ConfigureAwait(false);
        if (newest is not { } present || present.Version < version) newest = loaded;
        return loaded;
    }

    private static async ValueTask<long> VersionAsync(HubSession session, CancellationToken cancellationToken)
    {
        var sql = await session.WriterAsync(cancellationToken).ConfigureAwait(false);
        sql.Write("SELECT ").Write(sql.Column("v", typeof(DataVersion), nameof(DataVersion.Number))).Write(" FROM ").WriteTable(typeof(DataVersion), "v");
        await using var row = await session.QueryAsync(sql, cancellationToken).ConfigureAwait(false);
        return await row.ReadAsync().ConfigureAwait(false) ? row.Number(0) : 0;
    }

    /// <summary>The whole tree, out of any scope: it is the index of the scopes themselves and is never shown.</summary>
    private static async ValueTask<TreeSnapshot> LoadAsync(HubSession session, long version, CancellationToken cancellationToken)
    {
        var sql = await session.WriterAsync(cancellationToken).ConfigureAwait(false);
        string[] columns =
        [
            nameof(Organisation.Id), nameof(Organisation.ParentId), nameof(Organisation.FullMemberCount), nameof(Organisation.ProbationaryMemberCount),
            nameof(Organisation.GridCount), nameof(Organisation.VenueCount),
        ];
        sql.Write("SELECT ").Write(string.Join(", ", columns.Select(c => sql.Column("t", typeof(Organisation), c))))
            .Write(" FROM ").WriteTable(typeof(Organisation), "t").Write(" ORDER BY ").Write(sql.Column("t", typeof(Organisation), nameof(Organisation.Path)));
        var nodes = new List<TreeNode>();
        await using var row = await session.QueryAsync(sql, cancellationToken).ConfigureAwait(false);
        while (await row.ReadAsync().ConfigureAwait(false))
        {
            var counts = new TreeCounts((int)row.Number(2), (int)row.Number(3), (int)row.Number(4), (int)row.Number(5));
            nodes.Add(new(row.Number(0), row.IsNull(1) ? null : row.Number(1), counts));
        }

        return new TreeSnapshot(version, nodes);
    }
}
