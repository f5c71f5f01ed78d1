using System.Data.Common;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace PartyHub.Bench.Limit;

/// <summary>Q6: the venues of an organisation, each with the first grid of its region and the organisation responsible for it.</summary>
internal sealed class VenuesAndGrids(SqliteConnection connection)
{
    private readonly Statement organisation = new(connection, "SELECT Name FROM Organisations WHERE Id = @id", "@id");

    private readonly Statement venues = new(connection, """
        SELECT v.Id, v.Name, v.Kind, v.FloorArea, v.Longitude, v.Latitude, g.Id, g.Code, g.Name, o.Id, o.Code, o.Name
        FROM Venues v
        LEFT JOIN Grids g ON g.Id = (SELECT x.Id FROM Grids x WHERE x.RegionId = v.RegionId ORDER BY x.Code LIMIT 1)
        LEFT JOIN Organisations o ON o.Id = g.ResponsibleOrganisationId
        WHERE v.OrganisationId = @id ORDER BY v.Id LIMIT 50
        """, "@id");

    public void Write(Utf8JsonWriter json, long id)
    {
        json.WriteStartObject("organisation"u8);
        using (var name = organisation.Run(id))
        {
            name.Read();
            json.Text("name"u8, name, 0);
        }

        json.WriteStartObject("venues"u8);
        json.WriteStartArray("nodes"u8);
        using var row = venues.Run(id);
        while (row.Read()) WriteVenue(json, row);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteVenue(Utf8JsonWriter json, DbDataReader row)
    {
        json.WriteStartObject();
        json.Id("Venue:"u8, row.GetInt64(0));
        json.Text("name"u8, row, 1);
        json.Text("kind"u8, row, 2);
        json.Real("floorArea"u8, row, 3);
        if (row.IsDBNull(4))
        {
            json.WriteNull("location"u8);
        }
        else
        {
            json.WriteStartObject("location"u8);
            json.Real("longitude"u8, row, 4);
            json.Real("latitude"u8, row, 5);
            json.WriteEndObject();
        }

        json.WriteStartObject("grids"u8);
        json.WriteStartArray("nodes"u8);
        if (!row.IsDBNull(6)) WriteGrid(json, row);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteGrid(Utf8JsonWriter json, DbDataReader row)
    {
        json.WriteStartObject();
        json.Id("Grid:"u8, row.GetInt64(6));
        json.Text("code"u8, row, 7);
        json.Text("name"u8, row, 8);
        if (row.IsDBNull(9))
        {
            json.WriteNull("responsibleOrganisation"u8);
        }
        else
        {
            json.WriteStartObject("responsibleOrganisation"u8);
            json.Id("Organisation:"u8, row.GetInt64(9));
            json.Text("code"u8, row, 10);
            json.Text("name"u8, row, 11);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
