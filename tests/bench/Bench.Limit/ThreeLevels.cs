using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace PartyHub.Bench.Limit;

/// <summary>Q3: ten children, of ten children, of ten children. In process a prepared statement for each parent costs less than any one statement that gives all.</summary>
internal sealed class ThreeLevels(SqliteConnection connection)
{
    private const string Children = "SELECT Id, Name FROM Organisations WHERE ParentId = @id ORDER BY SortOrder, Code, Name, Id LIMIT 10";

    private readonly Statement organisation = new(connection, "SELECT Name FROM Organisations WHERE Id = @id", "@id");
    private readonly Statement[] levels = [new(connection, Children, "@id"), new(connection, Children, "@id"), new(connection, Children, "@id")];

    public void Write(Utf8JsonWriter json, long id)
    {
        json.WriteStartObject("organisation"u8);
        using (var name = organisation.Run(id))
        {
            name.Read();
            json.Text("name"u8, name, 0);
        }

        WriteChildren(json, id, 0);
        json.WriteEndObject();
    }

    private void WriteChildren(Utf8JsonWriter json, long parent, int level)
    {
        json.WriteStartObject("children"u8);
        json.WriteStartArray("nodes"u8);
        using (var row = levels[level].Run(parent))
        {
            while (row.Read())
            {
                var id = row.GetInt64(0);
                json.WriteStartObject();
                json.Id("Organisation:"u8, id);
                json.Text("name"u8, row, 1);
                if (level + 1 < levels.Length) WriteChildren(json, id, level + 1);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
