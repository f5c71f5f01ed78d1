namespace PartyHub.Schema.Sql;

/// <summary>An open connection that only reads, with the statements it has prepared. Used by one request at a time.</summary>
internal abstract class ReadConnection : IDisposable
{
    /// <summary>Runs a statement; one is open at a time.</summary>
    public abstract ValueTask<RowCursor> QueryAsync(string sql, IReadOnlyList<SqlValue> parameters, CancellationToken cancellationToken);

    /// <summary>Begins a view of the data that no later commit changes, where the provider gives one cheaply.</summary>
    public abstract void BeginSnapshot();

    /// <summary>Ends it; the connection may serve the next request.</summary>
    public abstract void EndSnapshot();

    public abstract void Dispose();
}
