using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace PartyHub.Bench.Limit;

/// <summary>Q1: an organisation by code with its ancestors. The path holds the ancestors' paths as prefixes: one statement, one index probe each.</summary>
internal sealed class ParentChain(SqliteConnection connection)
{
    private readonly Statement chain = new(connection, """
        SELECT a.Code, a.Name, a.Kind, a.Depth
        FROM Organisations o CROSS JOIN Organisations a
          ON a.Path IN (o.Path, substr(o.Path, 1, 4), substr(o.Path, 1, 8), substr(o.Path, 1, 12), substr(o.Path, 1, 16), substr(o.Path, 1, 20))
        WHERE o.Code = @code
        ORDER BY a.Path = o.Path DESC, a.Depth
        """, "@code");

    public void Write(Utf8JsonWriter json, string code)
    {
        using var row = chain.Run(code);
        if (!row.Read())
        {
            json.WriteNull("organisation"u8);
            return;
        }

        json.WriteStartObject("organisation"u8);
        WriteOne(json, row);
        json.WriteStartArray("ancestors"u8);
        while (row.Read())
        {
            json.WriteStartObject();
            WriteOne(json, row);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteOne(Utf8JsonWriter json, System.Data.Common.DbDataReader row)
    {
        json.Text("code"u8, row, 0);
        json.Text("name"u8, row, 1);
        json.Text("kind"u8, row, 2);
        json.WriteNumber("depth"u8, row.GetInt32(3));
    }
}
