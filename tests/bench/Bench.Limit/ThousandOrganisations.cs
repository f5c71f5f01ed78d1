using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace PartyHub.Bench.Limit;

/// <summary>Q8: a page of a thousand organisations in the order of the tree.</summary>
internal sealed class ThousandOrganisations(SqliteConnection connection)
{
    private readonly Statement page = new(connection, """
        SELECT Id, Code, Name, ShortName, Kind, Depth, FoundedOn, TermStart FROM Organisations
        WHERE Path > coalesce((SELECT Path FROM Organisations WHERE Id = @after), '') ORDER BY Path LIMIT 1000
        """, "@after");

    public void Write(Utf8JsonWriter json, long after)
    {
        json.WriteStartObject("organisations"u8);
        json.WriteStartArray("nodes"u8);
        using var row = page.Run(after);
        while (row.Read())
        {
            json.WriteStartObject();
            json.Id("Organisation:"u8, row.GetInt64(0));
            json.Text("code"u8, row, 1);
            json.Text("name"u8, row, 2);
            json.Text("shortName"u8, row, 3);
            json.Text("kind"u8, row, 4);
            json.WriteNumber("depth"u8, row.GetInt32(5));
            json.Date("foundedOn"u8, row, 6);
            json.Date("termStart"u8, row, 7);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
