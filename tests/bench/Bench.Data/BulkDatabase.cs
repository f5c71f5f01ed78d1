using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using PartyHub.Model;

namespace PartyHub.Bench.Data;

/// <summary>A database being filled: nothing is safe from a power cut until <see cref="Complete"/>, and indexes are built at the end.</summary>
internal sealed class BulkDatabase
{
    private readonly SqliteConnection connection;
    private readonly List<string> indexes = [];
    private readonly List<string> triggers = [];

    private BulkDatabase(SqliteConnection connection) => this.connection = connection;

    public static BulkDatabase Open(HubContext db)
    {
        db.Database.OpenConnection();
        var connection = db.Database.GetDbConnection() as SqliteConnection
            ?? throw new NotSupportedException($"Data sets are written to SQLite; the database is {db.Database.ProviderName}.");
        var database = new BulkDatabase(connection);
        database.Run("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -400000; PRAGMA temp_store = MEMORY; PRAGMA threads = 2");
        database.SetAside();
        database.Run("BEGIN IMMEDIATE");
        return database;
    }

    public BulkRows Into(BulkTable table) => new SqliteBulkRows(connection, table.Name, table.Columns);

    public void Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        command.ExecuteNonQuery();
    }

    public void Complete()
    {
        Run("COMMIT");
        foreach (var index in indexes) Run(index);
        foreach (var trigger in triggers) Run(trigger);
        Run("PRAGMA wal_checkpoint(TRUNCATE); ANALYZE; PRAGMA synchronous = NORMAL");
    }

    /// <summary>Indexes and triggers of the model's tables cost many times more row by row than at the end.</summary>
    private void SetAside()
    {
        var dropped = new List<string>();
        using (var command = connection.CreateCommand())
        {
            command.CommandText = """
                SELECT type, name, sql FROM sqlite_master
                WHERE sql IS NOT NULL AND type IN ('index', 'trigger') AND tbl_name IN ('Organisations', 'Members', 'Grids', 'Venues')
                """;
            using DbDataReader reader = command.ExecuteReader();
            while (reader.Read())
            {
                (reader.GetString(0) == "index" ? indexes : triggers).Add(reader.GetString(2));
                dropped.Add($"DROP {reader.GetString(0)} \"{reader.GetString(1)}\"");
            }
        }

        foreach (var statement in dropped) Run(statement);
    }
}
