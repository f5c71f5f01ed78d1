using PartyHub.Model.Scopes;
using PartyHub.Schema.Hierarchy;
using PartyHub.Schema.Sql;

namespace PartyHub.Schema.Sessions;

/// <summary>
/// One request's view of the data: who asks, the clock, and a connection whose statements all see one state of the data
/// (where the provider has snapshots). Everything read for a request goes through it.
/// </summary>
public sealed class HubSession : IAsyncDisposable
{
    private ReadConnection? connection;
    private TreeSnapshot? tree;

    internal HubSession(HubData data, Viewer viewer, TimeProvider time)
    {
        Data = data;
        Viewer = viewer;
        Time = time;
    }

    public HubData Data { get; }
    public Viewer Viewer { get; }
    public TimeProvider Time { get; }

    /// <summary>Statements so far, for tests and the developer's plan. One that SQLite runs again for each parent counts once.</summary>
    public int StatementCount { get; private set; }

    internal ScopeContext Scope => Viewer.Scope;

    /// <summary>Gives the connection back; the next use takes a new view of the data (a mutation's payload is read after its write).</summary>
    public ValueTask RefreshAsync()
    {
        tree = null;
        if (connection is { } used)
        {
            connection = null;
            Data.Return(used);
        }

        return default;
    }

    public async ValueTask DisposeAsync()
    {
        await RefreshAsync().ConfigureAwait(false);
    }

    internal async ValueTask<SqlWriter> WriterAsync(CancellationToken cancellationToken)
    {
        connection ??= await Data.RentAsync(cancellationToken).ConfigureAwait(false);
        return new SqlWriter(Data.Dialect, Data.Tables, Scope);
    }

    internal bool RunsForEachParent => Data.Dialect.RunsForEachParent;

    internal ValueTask<RowCursor> QueryAsync(SqlWriter sql, CancellationToken cancellationToken) => RunAsync(sql.Take(), sql.Parameters, isFirst: true, cancellationToken);

    /// <param name="isFirst">False for a further run of the same statement.</param>
    internal async ValueTask<RowCursor> RunAsync(string sql, IReadOnlyList<SqlValue> parameters, bool isFirst, CancellationToken cancellationToken)
    {
        connection ??= await Data.RentAsync(cancellationToken).ConfigureAwait(false);
        if (isFirst) StatementCount++;
        return await connection.QueryAsync(sql, parameters, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The tree of the data version that this session sees.</summary>
    internal async ValueTask<TreeSnapshot> TreeAsync(CancellationToken cancellationToken) =>
        tree ??= await Data.Trees.ForAsync(this, cancellationToken).ConfigureAwait(false);
}
