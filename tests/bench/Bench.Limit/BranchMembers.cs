using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace PartyHub.Bench.Limit;

/// <summary>Q4: a page of a branch's members. All of them have the one organisation, which is read once.</summary>
internal sealed class BranchMembers(SqliteConnection connection)
{
    private readonly Statement organisation = new(connection, "SELECT Name FROM Organisations WHERE Id = @id", "@id");

    private readonly Statement members = new(connection, """
        SELECT Id, Name, Sex, BirthDate, JoinedOn, Stage FROM Members WHERE OrganisationId = @id AND Id > @after ORDER BY Id LIMIT 51
        """, "@id", "@after");

    public void Write(Utf8JsonWriter json, long id, long after)
    {
        string name;
        using (var row = organisation.Run(id))
        {
            row.Read();
            name = row.GetString(0);
        }

        json.WriteStartObject("organisation"u8);
        json.WriteStartObject("members"u8);
        json.WriteStartArray("nodes"u8);
        using var member = members.Run(id, after);
        var count = 0;
        var last = 0L;
        while (member.Read() && ++count <= 50)
        {
            last = member.GetInt64(0);
            json.WriteStartObject();
            json.Id("Member:"u8, last);
            json.Text("name"u8, member, 1);
            json.Text("sex"u8, member, 2);
            json.Date("birthDate"u8, member, 3);
            json.Date("joinedOn"u8, member, 4);
            json.Text("stage"u8, member, 5);
            json.WriteStartObject("organisation"u8);
            json.Id("Organisation:"u8, id);
            json.WriteString("name"u8, name);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("pageInfo"u8);
        if (count == 0) json.WriteNull("endCursor"u8);
        else json.WriteString("endCursor"u8, last.ToString(System.Globalization.CultureInfo.InvariantCulture));
        json.WriteBoolean("hasNextPage"u8, count > 50);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
