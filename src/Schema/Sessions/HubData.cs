using System.Collections.Concurrent;
using System.Text;
using Microsoft.Data.Sqlite;
using PartyHub.Model.Protection;
using PartyHub.Model.Scopes;
using PartyHub.Model.Storage;
using PartyHub.Schema.Hierarchy;
using PartyHub.Schema.Ordering;
using PartyHub.Schema.Sql;
using PartyHub.Schema.Statistics;

namespace PartyHub.Schema.Sessions;

/// <summary>What all requests share: the open connections with their prepared statements, the tables, the tree of the present data version.</summary>
public sealed class HubData : IDisposable
{
    private readonly HubDatabase database;
    private readonly ConcurrentBag<ReadConnection> idle = [];
    private readonly SemaphoreSlim connections;
    private readonly TreeCache trees = new();

    /// <param name="protector">Gives the key that cursors are signed with.</param>
    /// <param name="maximumConnections">Requests beyond it wait for a connection; null for four a processor.</param>
    public HubData(HubDatabase database, FieldProtector protector, int? maximumConnections = null)
    {
        this.database = database;
        Protector = protector;
        connections = new(maximumConnections ?? Environment.ProcessorCount * 4);
        Cursors = new Cursor(protector.BlindIndex("signing", "Cursor"));
        using var db = database.NewContext();
        ScopePolicy.RequireCompleteness(db);
        Tables = new TableMaps(db.Model);
    }

    /// <summary>Opens the protected values of a record; only mutations that say why ask for it.</summary>
    public FieldProtector Protector { get; }

    internal HubDatabase Database => database;
    internal TableMaps Tables { get; }
    internal SqlDialect Dialect { get; } = new SqliteDialect();
    internal Cursor Cursors { get; }
    internal TreeCache Trees => trees;
    internal CubeCache Cubes { get; } = new();

    /// <summary>Members a subtree must have to be counted once by all dimensions instead of each time anew.</summary>
    internal int LeastMembersOfCube { get; init; } = 2_000;

    /// <summary>The session of one request: put it into its context, dispose it when the response has been written.</summary>
    public HubSession OpenSession(Viewer viewer, TimeProvider time) => new(this, viewer, time);

    public void Dispose()
    {
        while (idle.TryTake(out var connection)) connection.Dispose();
        connections.Dispose();
    }

    internal async ValueTask<ReadConnection> RentAsync(CancellationToken cancellationToken)
    {
        await connections.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var connection = idle.TryTake(out var known) ? known : Open();
            connection.BeginSnapshot();
            return connection;
        }
        catch
        {
            connections.Release();
            throw;
        }
    }

    internal void Return(ReadConnection connection)
    {
        try
        {
            connection.EndSnapshot();
            idle.Add(connection);
        }
        catch (SqliteException)
        {
            // A connection that cannot end its view serves nobody else; the answer it gave stands.
            connection.Dispose();
        }
        finally
        {
            connections.Release();
        }
    }

    private SqliteReadConnection Open() => new(new SqliteConnectionStringBuilder(database.ConnectionString).DataSource);
}
