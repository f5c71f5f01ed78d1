using SQLitePCL;

namespace PartyHub.Schema.Sql;

internal sealed class SqliteRowCursor(sqlite3 database, sqlite3_stmt statement, CancellationTokenRegistration registration, CancellationToken cancellationToken)
    : RowCursor
{
    public override ValueTask<bool> ReadAsync()
    {
        var result = raw.sqlite3_step(statement);
        return result switch
        {
            raw.SQLITE_ROW => new(true),
            raw.SQLITE_DONE => new(false),
            raw.SQLITE_INTERRUPT => throw new OperationCanceledException(cancellationToken),
            _ => throw SqliteReadConnection.Failure(database, result),
        };
    }

    public override bool IsNull(int ordinal) => raw.sqlite3_column_type(statement, ordinal) == raw.SQLITE_NULL;

    public override long Number(int ordinal) => raw.sqlite3_column_int64(statement, ordinal);

    public override double Real(int ordinal) => raw.sqlite3_column_double(statement, ordinal);

    public override ReadOnlySpan<byte> Utf8(int ordinal) => raw.sqlite3_column_blob(statement, ordinal);

    public override ValueTask DisposeAsync()
    {
        registration.Dispose();
        raw.sqlite3_reset(statement);
        return default;
    }
}
