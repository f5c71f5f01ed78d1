using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace PartyHub.Bench.Limit;

/// <summary>
/// Q2: the children of an organisation with the members of their subtrees. The limit counts members over the subtree's range; beside it
/// stands the sum of the direct counts that the hub keeps on each organisation.
/// </summary>
internal sealed class SubtreeCounts(SqliteConnection connection)
{
    public enum Source { Members, DirectCounts }

    private readonly Statement organisation = new(connection, "SELECT Name FROM Organisations WHERE Id = @id", "@id");

    private readonly Statement fromMembers = new(connection, """
        SELECT c.Id, c.Name, (
          SELECT count(*) FROM Organisations d CROSS JOIN Members m
          WHERE d.Path >= c.Path AND d.Path < c.Path || '~' AND m.OrganisationId = d.Id
            AND m.Stage IN ('FULL', 'PROBATIONARY') AND m.MembershipState IN ('NORMAL', 'RESTORED'))
        FROM Organisations c WHERE c.ParentId = @id ORDER BY c.SortOrder, c.Code, c.Name, c.Id LIMIT 50
        """, "@id");

    private readonly Statement fromDirectCounts = new(connection, """
        SELECT c.Id, c.Name, (
          SELECT sum(d.FullMemberCount + d.ProbationaryMemberCount) FROM Organisations d WHERE d.Path >= c.Path AND d.Path < c.Path || '~')
        FROM Organisations c WHERE c.ParentId = @id ORDER BY c.SortOrder, c.Code, c.Name, c.Id LIMIT 50
        """, "@id");

    public void Write(Utf8JsonWriter json, long id, Source source)
    {
        json.WriteStartObject("organisation"u8);
        using (var name = organisation.Run(id))
        {
            name.Read();
            json.Text("name"u8, name, 0);
        }

        json.WriteStartObject("children"u8);
        json.WriteStartArray("nodes"u8);
        using var row = (source == Source.Members ? fromMembers : fromDirectCounts).Run(id);
        while (row.Read())
        {
            json.WriteStartObject();
            json.Id("Organisation:"u8, row.GetInt64(0));
            json.Text("name"u8, row, 1);
            json.WriteStartObject("subtree"u8);
            json.WriteNumber("memberCount"u8, row.GetInt64(2));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
