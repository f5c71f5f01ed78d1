using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace PartyHub.Schema.Sql;

/// <summary>
/// SQLite below its ADO.NET driver: prepared statements are kept and reset, and text is read as the UTF-8 SQLite holds,
/// so a row costs no object and no transcoding.
/// </summary>
internal sealed class SqliteReadConnection : ReadConnection
{
    private const int MaxStatements = 256;
    private const int BusyMilliseconds = 30_000;

    private readonly sqlite3 database;
    private readonly Dictionary<string, sqlite3_stmt> statements = new(StringComparer.Ordinal);
    private (string? Text, sqlite3_stmt? Statement) latest;

    /// <param name="file">Opened without SQLite's mutexes: a connection serves one request at a time, and an interrupt needs none.</param>
    public SqliteReadConnection(string file)
    {
        var result = raw.sqlite3_open_v2(file, out database, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_NOMUTEX, null);
        if (result != raw.SQLITE_OK) throw Failure(database, result);
        raw.sqlite3_busy_timeout(database, BusyMilliseconds);
        foreach (var pragma in new[] { "PRAGMA query_only = 1", "PRAGMA temp_store = MEMORY", "PRAGMA cache_size = -32768", "PRAGMA mmap_size = 268435456" })
            Check(raw.sqlite3_exec(database, pragma));
    }

    public override ValueTask<RowCursor> QueryAsync(string sql, IReadOnlyList<SqlValue> parameters, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var statement = Prepare(sql);
        for (var index = 0; index < parameters.Count; index++) Bind(statement, index + 1, parameters[index]);
        // The interrupt reaches a statement that is running; it is harmless when none is.
        var registration = cancellationToken.CanBeCanceled
            ? cancellationToken.UnsafeRegister(static state => raw.sqlite3_interrupt((sqlite3)(state ?? throw new InvalidOperationException())), database)
            : default;
        return new(new SqliteRowCursor(database, statement, registration, cancellationToken));
    }

    public override void BeginSnapshot() => Step("BEGIN DEFERRED");

    public override void EndSnapshot() => Step("COMMIT");

    public override void Dispose()
    {
        foreach (var statement in statements.Values) statement.Dispose();
        statements.Clear();
        database.Dispose();
    }

    internal static SqliteException Failure(sqlite3 database, int result) =>
        new($"SQLite: {raw.sqlite3_errmsg(database).utf8_to_string()}", result, raw.sqlite3_extended_errcode(database));

    private sqlite3_stmt Prepare(string sql)
    {
        // The same statement is often run again for the next parent: the very text is then the key.
        if (ReferenceEquals(sql, latest.Text) && latest.Statement is { } again) return again;
        if (!statements.TryGetValue(sql, out var known)) known = PrepareNew(sql);
        latest = (sql, known);
        return known;
    }

    private sqlite3_stmt PrepareNew(string sql)
    {
        if (statements.Count == MaxStatements) Forget();
        Check(raw.sqlite3_prepare_v3(database, sql, raw.SQLITE_PREPARE_PERSISTENT, out var statement));
        statements[sql] = statement;
        return statement;
    }

    /// <summary>All at once: a workload with more shapes than the limit gains nothing from keeping some.</summary>
    private void Forget()
    {
        foreach (var statement in statements.Values) statement.Dispose();
        statements.Clear();
        latest = default;
    }

    private void Bind(sqlite3_stmt statement, int number, SqlValue value) => Check(value.Kind switch
    {
        SqlValueKind.Number => raw.sqlite3_bind_int64(statement, number, value.Number),
        SqlValueKind.Real => raw.sqlite3_bind_double(statement, number, value.Real),
        SqlValueKind.Text => raw.sqlite3_bind_text(statement, number, value.Text),
        SqlValueKind.Keys => raw.sqlite3_bind_text(statement, number, value.KeysAsJson()),
        _ => throw new InvalidOperationException($"no such kind of parameter: {value.Kind}"),
    });

    private void Step(string sql)
    {
        var statement = Prepare(sql);
        var result = raw.sqlite3_step(statement);
        raw.sqlite3_reset(statement);
        if (result != raw.SQLITE_DONE) throw Failure(database, result);
    }

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK) throw Failure(database, result);
    }
}
