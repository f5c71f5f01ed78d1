using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace PartyHub.Bench.Limit;

/// <summary>Q5: a filtered, ordered page of a subtree's members with the total. One pass over the covering index; the rows of the page are fetched last.</summary>
internal sealed class CountyMembers(SqliteConnection connection)
{
    private readonly Statement page = new(connection, """
        WITH hit AS MATERIALIZED (
          SELECT m.Id, m.JoinedOn FROM Organisations r CROSS JOIN Organisations o CROSS JOIN Members m
          WHERE r.Id = @id AND o.Path >= r.Path AND o.Path < r.Path || '~' AND m.OrganisationId = o.Id
            AND m.Education IN ('21', '31') AND m.BirthDate BETWEEN @from AND @to)
        SELECT (SELECT count(*) FROM hit), m.Id, m.Name, m.Sex, m.BirthDate, m.Education, m.JoinedOn, o.Id, o.Name
        FROM (SELECT Id, JoinedOn FROM hit ORDER BY JoinedOn IS NULL, JoinedOn, Id LIMIT 100) p
        CROSS JOIN Members m ON m.Id = p.Id CROSS JOIN Organisations o ON o.Id = m.OrganisationId
        """, "@id", "@from", "@to");

    public void Write(Utf8JsonWriter json, long id, long from, long to)
    {
        json.WriteStartObject("organisation"u8);
        json.WriteStartObject("members"u8);
        using var row = page.Run(id, from, to);
        var any = row.Read();
        json.WriteNumber("totalCount"u8, any ? row.GetInt64(0) : 0);
        json.WriteStartArray("nodes"u8);
        for (; any; any = row.Read()) WriteMember(json, row);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteMember(Utf8JsonWriter json, System.Data.Common.DbDataReader row)
    {
        json.WriteStartObject();
        json.Id("Member:"u8, row.GetInt64(1));
        json.Text("name"u8, row, 2);
        json.Text("sex"u8, row, 3);
        json.Date("birthDate"u8, row, 4);
        json.WriteStartObject("education"u8);
        json.Text("code"u8, row, 5);
        json.WriteEndObject();
        json.Date("joinedOn"u8, row, 6);
        json.WriteStartObject("organisation"u8);
        json.Id("Organisation:"u8, row.GetInt64(7));
        json.Text("name"u8, row, 8);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
