using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace PartyHub.Bench.Data;

/// <summary>One prepared insert, bound and stepped without an object for each value.</summary>
internal sealed class SqliteBulkRows : BulkRows
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt insert;
    private int column;

    public SqliteBulkRows(SqliteConnection connection, string table, IReadOnlyList<string> columns)
    {
        database = connection.Handle ?? throw new InvalidOperationException("The connection is not open.");
        var names = string.Join(", ", columns.Select(c => $"\"{c}\""));
        var sql = $"INSERT INTO \"{table}\" ({names}) VALUES ({string.Join(", ", columns.Select(_ => "?"))})";
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(database, sql, out insert), database);
    }

    public override void Number(long? value)
    {
        if (value is { } number) raw.sqlite3_bind_int64(insert, ++column, number);
        else Null();
    }

    public override void Real(double? value)
    {
        if (value is { } number) raw.sqlite3_bind_double(insert, ++column, number);
        else Null();
    }

    public override void Text(string? value)
    {
        if (value is null) Null();
        else raw.sqlite3_bind_text(insert, ++column, value);
    }

    public override void Bytes(ReadOnlySpan<byte> value) => raw.sqlite3_bind_blob(insert, ++column, value);

    public override void Null() => raw.sqlite3_bind_null(insert, ++column);

    public override void EndRow()
    {
        var result = raw.sqlite3_step(insert);
        if (result != raw.SQLITE_DONE) SqliteException.ThrowExceptionForRC(result, database);
        raw.sqlite3_reset(insert);
        column = 0;
    }

    public override void Dispose() => insert.Dispose();
}
