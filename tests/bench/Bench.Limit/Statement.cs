using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace PartyHub.Bench.Limit;

/// <summary>A prepared statement with positional values.</summary>
internal sealed class Statement
{
    private readonly SqliteCommand command;
    private readonly SqliteParameter[] parameters;

    public Statement(SqliteConnection connection, string sql, params string[] names)
    {
        command = connection.CreateCommand();
        command.CommandText = sql;
        parameters = [.. names.Select(name => command.Parameters.Add(new SqliteParameter(name, null)))];
        foreach (var parameter in parameters) parameter.Value = 0L;
        command.Prepare();
    }

    public DbDataReader Run(object first)
    {
        parameters[0].Value = first;
        return command.ExecuteReader();
    }

    public DbDataReader Run(object first, object second)
    {
        parameters[1].Value = second;
        return Run(first);
    }

    public DbDataReader Run(object first, object second, object third)
    {
        parameters[2].Value = third;
        return Run(first, second);
    }
}
