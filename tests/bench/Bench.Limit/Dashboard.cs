using System.Data.Common;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace PartyHub.Bench.Limit;

/// <summary>Q7: members of a city by education, age band and sex, and the subtree's totals. One pass over the covering index, grouped finely; the coarser counts are sums of it.</summary>
internal sealed class Dashboard(SqliteConnection connection)
{
    private static readonly string[] AgeBands = ["0-30", "31-35", "36-40", "41-45", "46-50", "51-55", "56-60", "61-65", "66-70", "71-"];

    private readonly Statement members = new(connection, """
        SELECT m.Education, m.Sex, (@today - m.BirthDate) / 10000 AS Age, count(*)
        FROM Organisations r CROSS JOIN Organisations o CROSS JOIN Members m
        WHERE r.Id = @id AND o.Path >= r.Path AND o.Path < r.Path || '~' AND m.OrganisationId = o.Id
          AND m.Stage IN ('FULL', 'PROBATIONARY') AND m.MembershipState IN ('NORMAL', 'RESTORED')
        GROUP BY m.Education, m.Sex, Age
        """, "@id", "@today");

    private readonly Statement totals = new(connection, """
        SELECT count(*), sum((SELECT count(*) FROM Venues v WHERE v.OrganisationId = o.Id)), sum((SELECT count(*) FROM Grids g WHERE g.ResponsibleOrganisationId = o.Id))
        FROM Organisations r CROSS JOIN Organisations o WHERE r.Id = @id AND o.Path >= r.Path AND o.Path < r.Path || '~'
        """, "@id");

    private readonly SortedDictionary<string, long> byEducation = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long> bySex = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, long[]> crossed = new(StringComparer.Ordinal);
    private readonly long[] byAge = new long[AgeBands.Length];
    private long memberCount;

    public void Write(Utf8JsonWriter json, long id, int today)
    {
        Clear();
        using (var row = members.Run(id, today))
        {
            while (row.Read()) Add(row);
        }

        json.WriteStartObject("organisation"u8);
        WriteCells(json, "byEducation"u8, byEducation);
        WriteBands(json);
        WriteCells(json, "bySex"u8, bySex);
        WriteCrossed(json);
        WriteTotals(json, id);
        json.WriteEndObject();
    }

    private static int Band(long age) => age <= 30 ? 0 : age > 70 ? 9 : (int)((age - 26) / 5);

    private void Clear()
    {
        byEducation.Clear();
        bySex.Clear();
        crossed.Clear();
        Array.Clear(byAge);
        memberCount = 0;
    }

    private void Add(DbDataReader row)
    {
        var education = row.IsDBNull(0) ? "" : row.GetString(0);
        var sex = row.IsDBNull(1) ? "" : row.GetString(1);
        var band = Band(row.GetInt64(2));
        var count = row.GetInt64(3);
        byEducation[education] = byEducation.GetValueOrDefault(education) + count;
        bySex[sex] = bySex.GetValueOrDefault(sex) + count;
        byAge[band] += count;
        if (!crossed.TryGetValue(education, out var bands)) crossed[education] = bands = new long[AgeBands.Length];
        bands[band] += count;
        memberCount += count;
    }

    private static void WriteCells(Utf8JsonWriter json, ReadOnlySpan<byte> name, SortedDictionary<string, long> cells)
    {
        json.WriteStartArray(name);
        foreach (var (key, count) in cells) WriteCell(json, count, key);
        json.WriteEndArray();
    }

    private void WriteBands(Utf8JsonWriter json)
    {
        json.WriteStartArray("byAge"u8);
        for (var band = 0; band < byAge.Length; band++)
            if (byAge[band] > 0) WriteCell(json, byAge[band], AgeBands[band]);
        json.WriteEndArray();
    }

    private void WriteCrossed(Utf8JsonWriter json)
    {
        json.WriteStartArray("crossed"u8);
        foreach (var (education, bands) in crossed)
        {
            for (var band = 0; band < bands.Length; band++)
                if (bands[band] > 0) WriteCell(json, bands[band], education, AgeBands[band]);
        }

        json.WriteEndArray();
    }

    private static void WriteCell(Utf8JsonWriter json, long count, params ReadOnlySpan<string> keys)
    {
        json.WriteStartObject();
        json.WriteStartArray("keys"u8);
        foreach (var key in keys) json.WriteStringValue(key);
        json.WriteEndArray();
        json.WriteNumber("count"u8, count);
        json.WriteEndObject();
    }

    private void WriteTotals(Utf8JsonWriter json, long id)
    {
        using var row = totals.Run(id);
        row.Read();
        json.WriteStartObject("subtree"u8);
        json.WriteNumber("organisationCount"u8, row.GetInt64(0));
        json.WriteNumber("memberCount"u8, memberCount);
        json.WriteNumber("venueCount"u8, row.GetInt64(1));
        json.WriteNumber("gridCount"u8, row.GetInt64(2));
        json.WriteEndObject();
    }
}
